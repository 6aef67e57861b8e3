'use client';

import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { clsx } from 'clsx';
import { buttonStyle, type ButtonStyle } from './button-style';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'>, ButtonStyle {
  children: ReactNode;
  className?: string;
}

/**
 * A press does something here and now; going elsewhere is a LinkButton. `isPending` keeps the focus and takes no further press.
 * React Aria's own pending state is not used: its announcement outlives the button and leaves an image without a name behind.
 */
export function Button({ variant, size, className, children, isPending = false, onPress, type, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      type={isPending ? 'button' : type}
      onPress={isPending ? undefined : onPress}
      aria-disabled={isPending || undefined}
      data-pending={isPending || undefined}
      className={clsx(buttonStyle({ variant, size }), className)}
    >
      {children}
      {isPending ? <span aria-hidden className="animate-pulse">…</span> : null}
    </AriaButton>
  );
}
