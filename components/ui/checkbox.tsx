'use client';

import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import { FieldFault } from './field-fault';

export interface CheckboxProps {
  /** With a name and no value the form sends true or false; with a value the form sends the list of those ticked. */
  name?: string;
  value?: string;
  children: ReactNode;
  hint?: ReactNode;
  error?: string;
  isSelected?: boolean;
  defaultSelected?: boolean;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  onChange?: (isSelected: boolean) => void;
  'aria-label'?: string;
}

/** Yes or no, kept until saved. */
export function Checkbox({ children, hint, error, ...props }: CheckboxProps) {
  return (
    <CheckboxField {...props} isInvalid={error ? true : undefined} className="flex flex-col gap-0.5">
      <CheckboxButton className="group flex min-h-6 cursor-pointer items-start gap-2 text-sm data-[disabled]:text-muted pointer-coarse:min-h-11 pointer-coarse:items-center">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span
              aria-hidden
              className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-sm border border-rule bg-sheet text-on-accent group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent group-data-[selected]:border-accent group-data-[selected]:bg-accent group-data-[indeterminate]:border-accent group-data-[indeterminate]:bg-accent group-data-[invalid]:border-problem pointer-coarse:size-5"
            >
              <svg viewBox="0 0 12 12" className="size-3" fill="none" stroke="currentColor" strokeWidth="1.75">
                {isIndeterminate ? <path d="M2.5 6h7" /> : isSelected ? <path d="M2 6.5 4.8 9 10 3" /> : null}
              </svg>
            </span>
            <span>{children}</span>
          </>
        )}
      </CheckboxButton>
      {hint ? <Text slot="description" className="pl-6 text-xs text-muted">{hint}</Text> : null}
      <FieldFault error={error} className="pl-6" />
    </CheckboxField>
  );
}
