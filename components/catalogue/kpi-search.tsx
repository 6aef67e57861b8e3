'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { kpiAddress } from './kpi-address';

/** Finds a KPI by its name or code; what is asked stands in the address. */
export function KpiSearch({ company, search, state }: { company: string; search: string; state: 'current' | 'archived' }) {
  const t = useTranslations('catalogue');
  const router = useRouter();
  const [text, setText] = useState(search);
  return (
    <form
      role="search"
      onSubmit={(event) => { event.preventDefault(); router.push(kpiAddress(company, { search: text, state })); }}
      className="flex flex-wrap items-end gap-3"
    >
      <TextField type="search" label={t('search')} value={text} onChange={setText} className="w-full sm:w-72" />
      <Button type="submit">{t('find')}</Button>
    </form>
  );
}
