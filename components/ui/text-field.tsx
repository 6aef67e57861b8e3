'use client';

import { Input, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { clsx } from 'clsx';
import { Field, type FieldProps } from './field';
import { boxStyle } from './field-style';

export interface TextFieldProps extends FieldProps, Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  placeholder?: string;
  className?: string;
}

/** One line of text. */
export function TextField({ label, hint, error, isOptional, isLabelHidden, placeholder, className, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={error ? true : props.isInvalid} className={clsx('flex flex-col gap-1', className)}>
      <Field {...{ label, hint, error, isOptional, isLabelHidden }}>
        <Input placeholder={placeholder} className={boxStyle} />
      </Field>
    </AriaTextField>
  );
}
