'use client';

import { useState } from 'react';
import { Group, Input, TextField as AriaTextField, ToggleButton } from 'react-aria-components';
import { useTranslations } from 'next-intl';
import { Field, type FieldProps } from './field';
import { groupStyle } from './field-style';

export interface PasswordFieldProps extends FieldProps {
  name: string;
  /** 'new-password' lets the browser propose one; 'current-password' lets it fill the known one. */
  autoComplete: 'current-password' | 'new-password';
  value?: string;
  onChange?: (value: string) => void;
  isRequired?: boolean;
  autoFocus?: boolean;
}

/** A password, shown only while asked. */
export function PasswordField({ label, hint, error, isOptional, isLabelHidden, ...props }: PasswordFieldProps) {
  const t = useTranslations('ui');
  const [isShown, setShown] = useState(false);
  return (
    <AriaTextField {...props} type={isShown ? 'text' : 'password'} isInvalid={error ? true : undefined} className="flex flex-col gap-1">
      <Field {...{ label, hint, error, isOptional, isLabelHidden }}>
        <Group className={`${groupStyle} gap-2`}>
          <Input className="min-w-0 grow bg-transparent py-1 outline-none" />
          <ToggleButton
            isSelected={isShown}
            onChange={setShown}
            aria-label={t('showPassword')}
            className="rounded-sm px-1 py-0.5 text-xs text-muted outline-offset-0 hover:text-ink"
          >
            {isShown ? t('hide') : t('show')}
          </ToggleButton>
        </Group>
      </Field>
    </AriaTextField>
  );
}
