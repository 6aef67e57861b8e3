'use client';

import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import { Chevron } from './chevron';
import { Field, type FieldProps } from './field';
import { groupStyle, itemStyle, popoverStyle } from './field-style';
import type { Option } from './select';

export interface ComboboxProps extends FieldProps {
  options: readonly Option[];
  name?: string;
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string | null) => void;
  /** For a list searched on the server: told of every change of the typed text. */
  onSearch?: (text: string) => void;
  placeholder?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  className?: string;
}

/** One of many: people, KPIs, departments; typing narrows the list. The form sends the value, not the text. */
export function Combobox({ label, hint, error, isOptional, isLabelHidden, options, value, defaultValue, onChange, onSearch, placeholder, className, ...props }: ComboboxProps) {
  const t = useTranslations('ui');
  return (
    <AriaComboBox
      {...props}
      {...(onSearch ? { items: options } : { defaultItems: options })}
      {...(value === undefined ? { defaultValue } : { value })}
      onChange={(key) => onChange?.(key === null ? null : String(key))}
      onInputChange={onSearch}
      formValue="key"
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={error ? true : undefined}
      className={clsx('flex flex-col gap-1', className)}
    >
      <Field {...{ label, hint, error, isOptional, isLabelHidden }}>
        <Group className={clsx(groupStyle, 'gap-2')}>
          <Input placeholder={placeholder ?? t('typeToSearch')} className="w-full min-w-0 grow bg-transparent py-1 outline-none placeholder:text-muted" />
          <Button className="shrink-0 p-1 text-muted"><Chevron /></Button>
        </Group>
      </Field>
      <Popover offset={2} className={popoverStyle}>
        <ListBox<Option>
          className="max-h-80 overflow-auto p-1 outline-none"
          renderEmptyState={() => <p className="px-2.5 py-1.5 text-sm text-muted">{t('nothingFound')}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} isDisabled={option.isDisabled} className={itemStyle}>
              <span className="grow">
                {option.label}
                {option.hint ? <span className="block text-xs font-normal text-muted">{option.hint}</span> : null}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
