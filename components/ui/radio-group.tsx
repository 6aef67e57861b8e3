'use client';

import type { ReactNode } from 'react';
import { Radio, RadioGroup as AriaRadioGroup, type RadioGroupProps as AriaRadioGroupProps } from 'react-aria-components';
import { clsx } from 'clsx';
import { Field, type FieldProps } from './field';

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  isDisabled?: boolean;
}

export interface RadioGroupProps extends FieldProps, Omit<AriaRadioGroupProps, 'className' | 'style' | 'children'> {
  options: readonly RadioOption[];
  className?: string;
}

/** One of a few, all worth reading before choosing. */
export function RadioGroup({ label, hint, error, isOptional, isLabelHidden, options, orientation = 'vertical', className, ...props }: RadioGroupProps) {
  return (
    <AriaRadioGroup {...props} orientation={orientation} isInvalid={error ? true : undefined} className={clsx('flex flex-col gap-1', className)}>
      <Field {...{ label, hint, error, isOptional, isLabelHidden }}>
        <div className={clsx('flex gap-x-5 gap-y-1.5 py-1', orientation === 'vertical' ? 'flex-col' : 'flex-wrap')}>
          {options.map((option) => (
            <Radio
              key={option.value}
              value={option.value}
              isDisabled={option.isDisabled}
              className="group flex cursor-pointer items-start gap-2 text-sm data-[disabled]:text-muted pointer-coarse:min-h-11 pointer-coarse:items-center"
            >
              <span
                aria-hidden
                className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border border-rule bg-sheet group-data-[selected]:border-[5px] group-data-[selected]:border-accent group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent pointer-coarse:size-5"
              />
              <span>
                {option.label}
                {option.hint ? <span className="block text-xs text-muted">{option.hint}</span> : null}
              </span>
            </Radio>
          ))}
        </div>
      </Field>
    </AriaRadioGroup>
  );
}
