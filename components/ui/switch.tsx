'use client';

import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';

export interface SwitchProps extends Omit<AriaSwitchProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
}

/** On or off, taking effect at once; what waits for saving is a Checkbox. */
export function Switch({ children, ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className="group inline-flex min-h-8 cursor-pointer items-center gap-2.5 text-sm data-[disabled]:text-muted pointer-coarse:min-h-11">
      <span
        aria-hidden
        className="flex h-4.5 w-8 items-center rounded-full border border-rule bg-well p-px transition-colors duration-150 group-data-[selected]:border-accent group-data-[selected]:bg-accent group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent"
      >
        <span className="size-3.5 rounded-full bg-rule transition-transform duration-150 group-data-[selected]:translate-x-3.5 group-data-[selected]:bg-on-accent" />
      </span>
      {children}
    </AriaSwitch>
  );
}
