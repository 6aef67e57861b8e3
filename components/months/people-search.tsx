'use client';

import { useState, type FormEvent } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { monthHref, type MonthAsked } from './month-href';

/** Finds people of the month by name or number; what is asked stands in the address. */
export function PeopleSearch({ company, month, asked }: { company: string; month: string; asked: MonthAsked }) {
  const t = useTranslations('months');
  const router = useRouter();
  const [text, setText] = useState(asked.search ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    router.push(monthHref(company, month, { ...asked, search: text, after: null, before: null }), { scroll: false });
  };
  return (
    <form role="search" onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <TextField type="search" label={t('search')} value={text} onChange={setText} className="w-full sm:w-64" />
      <Button type="submit">{t('find')}</Button>
    </form>
  );
}
