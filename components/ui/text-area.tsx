'use client';

import { TextArea as AriaTextArea, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { clsx } from 'clsx';
import { Field, type FieldProps } from './field';
import { boxStyle } from './field-style';

export interface TextAreaProps extends FieldProps, Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  rows?: number;
  placeholder?: string;
  className?: string;
}

/** Several lines of text: reasons, comments, the rule in words. */
export function TextArea({ label, hint, error, isOptional, isLabelHidden, rows = 3, placeholder, className, ...props }: TextAreaProps) {
  return (
    <AriaTextField {...props} isInvalid={error ? true : props.isInvalid} className={clsx('flex flex-col gap-1', className)}>
      <Field {...{ label, hint, error, isOptional, isLabelHidden }}>
        <AriaTextArea rows={rows} placeholder={placeholder} className={clsx(boxStyle, 'resize-y leading-5')} />
      </Field>
    </AriaTextField>
  );
}
