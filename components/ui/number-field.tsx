'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import { useLocale, useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import { scaleDecimal } from '@/lib/format/decimal';
import { formatNumber } from '@/lib/format/number';
import { parseDecimal } from '@/lib/format/parse-decimal';
import { Field, type FieldProps } from './field';
import { groupStyle } from './field-style';

export interface NumberFieldProps extends FieldProps {
  name?: string;
  /** Decimal strings, in and out: '12.5'. Empty is ''. */
  value?: string;
  defaultValue?: string;
  /** Told only of what can be read as a number, and of ''. */
  onChange?: (value: string) => void;
  /** Decimals always written after leaving the field: 2 for money. */
  decimalsMin?: number;
  /** Powers of ten between what is typed and what the form sends: −2 sends '0.22' for a typed 22. */
  scaleSent?: number;
  /** What is counted, after the number: %, ₽, days. */
  unit?: ReactNode;
  placeholder?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  className?: string;
}

/**
 * A number typed as its language writes it and sent as a decimal string; it never passes through a float.
 * What cannot be read is sent as typed, so that the server refuses it instead of guessing.
 */
export function NumberField({ label, hint, error, isOptional, isLabelHidden, name, value, defaultValue = '', onChange, decimalsMin = 0, scaleSent = 0, unit, placeholder, className, ...props }: NumberFieldProps) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const show = (decimal: string) => write(decimal, { locale, decimalsMin });
  const [text, setText] = useState(() => show(value ?? defaultValue));
  const [known, setKnown] = useState(value);
  const canonical = text.trim() === '' ? '' : parseDecimal(text, { locale });
  if (value !== undefined && value !== known) {
    setKnown(value);
    if (value !== canonical) setText(show(value));
  }
  const input = useRef<HTMLInputElement>(null);
  useCanonicalFormData(input, { name, value: canonical === null ? text : scaleDecimal(canonical, scaleSent) });

  const change = (typed: string) => {
    setText(typed);
    const read = typed.trim() === '' ? '' : parseDecimal(typed, { locale });
    if (read === null) return;
    setKnown(read);
    onChange?.(read);
  };
  const wrong = canonical === null ? t('notANumber', { text }) : undefined;

  return (
    <AriaTextField
      {...props}
      name={name}
      value={text}
      onChange={change}
      onBlur={() => { if (canonical) setText(show(canonical)); }}
      isInvalid={error || wrong ? true : undefined}
      className={clsx('flex flex-col gap-1', className)}
    >
      <Field {...{ label, hint, isOptional, isLabelHidden }} error={wrong ?? error}>
        <Group className={clsx(groupStyle, 'gap-1.5')}>
          <Input ref={input} inputMode="decimal" autoComplete="off" placeholder={placeholder} className="figures w-full min-w-0 grow bg-transparent py-1 text-right outline-none" />
          {unit ? <span className="shrink-0 text-muted">{unit}</span> : null}
        </Group>
      </Field>
    </AriaTextField>
  );
}

function write(decimal: string, { locale, decimalsMin }: { locale: string; decimalsMin: number }): string {
  if (decimal === '') return '';
  const digits = Math.max(decimalsMin, decimal.split('.')[1]?.length ?? 0);
  return formatNumber(decimal, { locale, decimals: digits, decimalsMin });
}

/** The form carries the decimal string, the eye sees the local one. */
function useCanonicalFormData(input: React.RefObject<HTMLInputElement | null>, { name, value }: { name?: string; value: string }) {
  useEffect(() => {
    const form = input.current?.form;
    if (!form || !name) return;
    const put = (event: FormDataEvent) => event.formData.set(name, value);
    form.addEventListener('formdata', put);
    return () => form.removeEventListener('formdata', put);
  }, [input, name, value]);
}
