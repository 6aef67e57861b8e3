import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { Amount } from '@/components/ui/amount';
import { Table, type TableColumn } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { formatDate } from '@/lib/format/date';
import { currencySymbol } from '@/lib/format/money';
import { paths } from '@/lib/paths';
import type { PeopleListView, PersonRow } from '@/lib/people/people-list-view';

export interface PeopleTableProps {
  company: string;
  view: PeopleListView;
  /** Stands instead of rows: why there are none, and the next step. */
  empty: ReactNode;
}

/** People by name: where they work and, for those who may see it, what their month is worth at plan. */
export function PeopleTable({ company, view: { people, pay }, empty }: PeopleTableProps) {
  const t = useTranslations('people.list');
  const locale = useLocale();
  const columns: TableColumn<PersonRow>[] = [
    { key: 'name', head: t('name'), isRowHead: true, cell: (row) => (
      <>
        <TextLink href={paths.person(company, row.id)}>{row.name}</TextLink>
        <span className="block text-xs text-muted md:hidden">{[row.department, row.position].filter(Boolean).join(' · ')}</span>
      </>
    ) },
    { key: 'number', head: t('number'), width: 'narrow', hideBelow: 'md', cell: (row) => <span className="figures">{row.number}</span> },
    { key: 'department', head: t('department'), hideBelow: 'md', cell: (row) => row.department },
    { key: 'position', head: t('position'), hideBelow: 'lg', cell: (row) => row.position },
    { key: 'since', head: t('since'), width: 'narrow', hideBelow: 'lg', cell: (row) => (row.since === null ? '' : t(`state.${row.state}`, { date: formatDate(row.since, locale, { style: 'short' }) })) },
  ];
  if (pay) {
    const { currency, digits, basePayMinor } = pay;
    columns.push({ key: 'pay', head: t('basePay', { currency: currencySymbol(currency, locale) }), isNumeric: true, cell: (row) => {
      const minor = basePayMinor[row.id];
      return minor === undefined ? <span className="text-muted">—</span> : <Amount minor={minor} currency={currency} digits={digits} href={`${paths.person(company, row.id)}#pay`} />;
    } });
  }
  return <Table caption={t('title')} columns={columns} rows={people} rowKey={(row) => row.id} empty={empty} />;
}
