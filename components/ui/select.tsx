'use client';

import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import { Chevron } from './chevron';
import { Field, type FieldProps } from './field';
import { boxStyle, itemStyle, popoverStyle } from './field-style';

export interface Option {
  value: string;
  label: string;
  /** A second, quieter line. */
  hint?: string;
  isDisabled?: boolean;
}

export interface SelectProps extends FieldProps {
  options: readonly Option[];
  name?: string;
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string) => void;
  placeholder?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  className?: string;
}

/** One of up to some twenty known things; a longer list is a Combobox. */
export function Select({ label, hint, error, isOptional, isLabelHidden, options, value, defaultValue, onChange, placeholder, className, ...props }: SelectProps) {
  const t = useTranslations('ui');
  return (
    <AriaSelect
      {...props}
      {...(value === undefined ? { defaultValue } : { value })}
      onChange={(key) => { if (key !== null) onChange?.(String(key)); }}
      placeholder={placeholder ?? t('choose')}
      isInvalid={error ? true : undefined}
      className={clsx('group/select flex flex-col gap-1', className)}
    >
      <Field {...{ label, hint, error, isOptional, isLabelHidden }}>
        <Button data-print="keep" className={clsx(boxStyle, 'flex items-center justify-between gap-2 text-left group-data-[invalid]/select:border-problem')}>
          <SelectValue className="truncate data-[placeholder]:text-muted">
            {({ isPlaceholder, selectedText, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}
          </SelectValue>
          <Chevron className="text-muted" />
        </Button>
      </Field>
      <Popover offset={2} className={popoverStyle}>
        <ListBox items={options} className="max-h-80 overflow-auto p-1 outline-none">
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} isDisabled={option.isDisabled} className={itemStyle}>
              {({ isSelected }) => <OptionLine option={option} isSelected={isSelected} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function OptionLine({ option, isSelected }: { option: Option; isSelected: boolean }) {
  return (
    <>
      <span className="grow">
        {option.label}
        {option.hint ? <span className="block text-xs font-normal text-muted">{option.hint}</span> : null}
      </span>
      {isSelected ? <span aria-hidden className="text-accent">✓</span> : null}
    </>
  );
}
