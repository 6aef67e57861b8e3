'use client';

import { useState, type FormEvent } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { peopleHref } from './people-href';

/** Finds people of the month by name or number; what is asked stands in the address. */
export function PeopleSearch({ company, month, search, sort }: { company: string; month: string; search: string; sort: 'change' | 'name' }) {
  const t = useTranslations('months');
  const router = useRouter();
  const [text, setText] = useState(search);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    router.push(peopleHref(company, month, { search: text, sort }), { scroll: false });
  };
  return (
    <form role="search" onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <TextField type="search" label={t('search')} value={text} onChange={setText} className="w-full sm:w-64" />
      <Button type="submit">{t('find')}</Button>
    </form>
  );
}
