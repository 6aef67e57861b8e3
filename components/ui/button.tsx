'use client';

import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { clsx } from 'clsx';
import { buttonStyle, type ButtonStyle } from './button-style';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'>, ButtonStyle {
  children: ReactNode;
  className?: string;
}

/** A press does something here and now; going elsewhere is a LinkButton. `isPending` keeps focus and says it is busy. */
export function Button({ variant, size, className, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={clsx(buttonStyle({ variant, size }), className)}>
      {children}
      {props.isPending ? <span aria-hidden className="animate-pulse">…</span> : null}
    </AriaButton>
  );
}
