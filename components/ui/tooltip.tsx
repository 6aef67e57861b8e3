'use client';

import type { DOMAttributes, ReactElement, ReactNode } from 'react';
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

/** A few words more about a control or an abbreviation; never the only place where something is said. */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactElement<DOMAttributes<HTMLElement>, string> }) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      <Focusable>{children}</Focusable>
      <AriaTooltip offset={6} className="max-w-72 rounded-sm bg-ink px-2 py-1 text-xs text-paper data-[entering]:animate-[appear_120ms_ease-out]">
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
