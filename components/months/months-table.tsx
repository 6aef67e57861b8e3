import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { Amount } from '@/components/ui/amount';
import { StatusChip } from '@/components/ui/status-chip';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { currencySymbol } from '@/lib/format/money';
import { formatMonth } from '@/lib/format/month';
import { formatNumber } from '@/lib/format/number';
import type { MonthsView, MonthSummary } from '@/lib/months/month-view';
import { paths } from '@/lib/paths';

/** The company's months, newest first: where each stands and what it comes to. */
export function MonthsTable({ company, view: { months, currency, digits }, empty }: { company: string; view: MonthsView; empty: ReactNode }) {
  const t = useTranslations('months.column');
  const words = useTranslations('months');
  const locale = useLocale();
  const symbol = currencySymbol(currency, locale);
  const amount = ({ month, status, people, calculated }: MonthSummary, minor: string) => (status === 'open' ? <span className="text-muted">—</span> : (
    <>
      {calculated === 0 ? <span className="text-muted">—</span> : <Amount minor={minor} currency={currency} digits={digits} href={paths.month(company, month)} />}
      {calculated < people ? <span className="block text-xs text-short">{calculated === 0 ? words('noSum') : t('partial', { calculated, people })}</span> : null}
    </>
  ));
  return (
    <Table
      caption={t('month')}
      rows={months}
      rowKey={(row) => row.month}
      empty={empty}
      columns={[
        { key: 'month', head: t('month'), isRowHead: true, width: 'wide', cell: (row) => <TextLink href={paths.month(company, row.month)}>{formatMonth(row.month, locale, { isTitle: true })}</TextLink> },
        { key: 'status', head: t('status'), cell: (row) => <StatusChip status={row.status} /> },
        { key: 'people', head: t('people'), isNumeric: true, hideBelow: 'md', cell: (row) => (row.status === 'open' ? <span className="text-muted">—</span> : formatNumber(String(row.people), { locale })) },
        { key: 'problems', head: t('problems'), isNumeric: true, hideBelow: 'md', cell: (row) => (row.problems > 0 ? <TextLink href={`${paths.month(company, row.month)}#problems`}>{row.problems}</TextLink> : <span className="text-muted">—</span>) },
        { key: 'reference', head: t('reference', { currency: symbol }), isNumeric: true, hideBelow: 'lg', cell: (row) => amount(row, row.totals.reference) },
        { key: 'paid', head: t('paid', { currency: symbol }), isNumeric: true, cell: (row) => amount(row, row.totals.paid) },
      ]}
    />
  );
}
