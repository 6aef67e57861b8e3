'use client';

import { useState, type FormEvent } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { MonthPicker } from '@/components/ui/month-picker';
import { TextField } from '@/components/ui/text-field';
import { valuesAddress, type ValuesAsked } from './values-address';

export interface ValuesFilterProps {
  company: string;
  asked: ValuesAsked;
  departments: readonly { id: string; path: string }[];
}

/** Month, department and search; what is asked stands in the address. */
export function ValuesFilter({ company, asked, departments }: ValuesFilterProps) {
  const t = useTranslations('values.filter');
  const router = useRouter();
  const [text, setText] = useState(asked.search);
  const show = (change: Partial<ValuesAsked>) => router.push(valuesAddress(company, { ...asked, search: text, after: null, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show({});
  };
  const choices = [{ value: 'all', label: t('allDepartments') }, ...departments.map(({ id, path }) => ({ value: id, label: path }))];
  return (
    <form role="search" onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <MonthPicker label={t('month')} value={asked.month} onChange={(month) => show({ month })} />
      {asked.scope === 'company' ? null : (
        <>
          {departments.length > 1 ? (
            <Combobox
              label={t('department')}
              options={choices}
              value={asked.departmentId ?? 'all'}
              onChange={(value) => { if (value !== null) show({ departmentId: value === 'all' ? null : value }); }}
              className="w-full sm:w-64"
            />
          ) : null}
          <TextField type="search" label={t(`search.${asked.scope}`)} value={text} onChange={setText} className="w-full sm:w-56" />
          <Button type="submit">{t('find')}</Button>
        </>
      )}
    </form>
  );
}
