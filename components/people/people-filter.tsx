'use client';

import { useState, type FormEvent } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { TextField } from '@/components/ui/text-field';
import type { DepartmentOption } from '@/lib/people/options-view';
import { peopleAddress } from './people-address';

export interface PeopleFilterProps {
  company: string;
  search: string;
  departmentId: string | null;
  state: 'now' | 'left';
  departments: DepartmentOption[];
}

/** Narrows the list of people; what is asked stands in the address. */
export function PeopleFilter({ company, search, departmentId, state, departments }: PeopleFilterProps) {
  const t = useTranslations('people.list');
  const router = useRouter();
  const [text, setText] = useState(search);
  const show = (asked: { search: string; departmentId: string | null }) => router.push(peopleAddress(company, { ...asked, state }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show({ search: text, departmentId });
  };
  const choices = [{ value: 'all', label: t('allDepartments') }, ...departments.map(({ id, path }) => ({ value: id, label: path }))];
  return (
    <form role="search" onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <TextField type="search" label={t('search')} value={text} onChange={setText} className="w-full sm:w-64" />
      <Combobox
        label={t('department')}
        options={choices}
        value={departmentId ?? 'all'}
        onChange={(value) => { if (value !== null) show({ search: text, departmentId: value === 'all' ? null : value }); }}
        className="w-full sm:w-72"
      />
      <Button type="submit">{t('find')}</Button>
    </form>
  );
}
