import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { Amount } from '@/components/ui/amount';
import { Delta } from '@/components/ui/delta';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Table, type TableColumn } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { currencySymbol, formatMoney } from '@/lib/format/money';
import { addMonths, formatMonth } from '@/lib/format/month';
import { formatPercent } from '@/lib/format/percent';
import type { MonthView, PeoplePage, PersonRowView } from '@/lib/months/month-view';
import { pageHrefs } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';
import { monthHref, type MonthAsked } from './month-href';
import { MonthReview, type OpenPayout } from './month-review';
import { PeopleSearch } from './people-search';

export interface MonthPeopleProps {
  company: string;
  view: MonthView;
  page: PeoplePage;
  asked: MonthAsked;
  openPayout: OpenPayout;
}

/** Everybody's month against the month before; each name and amount opens the workings. */
export function MonthPeople({ company, view, page, asked, openPayout }: MonthPeopleProps) {
  const t = useTranslations('months');
  const locale = useLocale();
  const { month, currency, digits } = view;
  const money = { currency, digits };
  const symbol = currencySymbol(currency, locale);
  const hrefOf = (to: MonthAsked) => monthHref(company, month, { ...asked, after: null, before: null, ...to });
  const sorted = (sort: 'change' | 'name', direction: 'asc' | 'desc') => ({ href: hrefOf({ sort }), ...(page.sort === sort ? { direction } : {}) });
  const head = (of: string) => t('column.whole', { month: formatMonth(of, locale, { style: 'name', isTitle: locale === 'en' }), currency: symbol });
  const none = <span className="text-muted">—</span>;
  const { paid, reference } = view.totals;
  // Everybody's sums under everybody: not under the few whom somebody searched for, nor where nobody is calculated.
  const hasFoot = page.search === '' && view.counts.calculated > 0;
  const foot = (minor: string) => (hasFoot ? <Amount minor={minor} {...money} /> : undefined);
  /** Where the phone has no column for it. */
  const hereOnPhone = (minor: string | null) => (minor === null ? null : <span className="block text-xs font-normal text-muted md:hidden">{t('hereOfIt', { sum: formatMoney(minor, { ...money, locale }) })}</span>);
  const isPartial = view.counts.calculated < view.counts.people;
  const columns: TableColumn<PersonRowView>[] = [
    { key: 'person', head: t('column.person'), isRowHead: true, width: 'wide', sort: sorted('name', 'asc'), cell: (row) => (
      <>
        <span data-person={row.employeeId}><TextLink href={paths.payout(company, month, row.employeeId)} className="scroll-my-28">{row.name}</TextLink></span>
        {row.isProblem ? <span className="text-problem"> · {t('hasProblem')}</span> : null}
        {row.isShadow ? <span className="text-muted"> · {t('shadow')}</span> : null}
        <span className="block text-xs text-muted md:hidden">{row.department}</span>
      </>
    ), foot: hasFoot ? <>{t('footTotal')}{isPartial ? <span className="block text-xs font-normal text-short">{t('partial', view.counts)}</span> : null}</> : undefined },
    { key: 'department', head: t('column.department'), hideBelow: 'md', cell: (row) => row.department ?? '' },
    { key: 'index', head: t('column.index'), isNumeric: true, hideBelow: 'md', cell: (row) => (row.index === null || row.isProblem ? none : formatPercent(row.index, { locale, decimalsMin: 2 })) },
    { key: 'previous', head: head(addMonths(month, -1)), isNumeric: true, hideBelow: 'lg', cell: (row) => (row.previousMinor === null ? none : <Amount minor={row.previousMinor} {...money} href={paths.payout(company, addMonths(month, -1), row.employeeId)} />) },
    { key: 'amount', head: head(month), isNumeric: true, cell: (row) => (row.amountMinor === null ? none : <><Amount minor={row.amountMinor} {...money} href={paths.payout(company, month, row.employeeId)} />{hereOnPhone(row.paidMinor)}</>), foot: hasFoot ? <>{foot((BigInt(paid) + BigInt(reference)).toString())}{hereOnPhone(paid)}</> : undefined },
    { key: 'paid', head: `${t('paid')}, ${symbol}`, isNumeric: true, hideBelow: 'md', cell: (row) => (row.paidMinor === null ? none : <Amount minor={row.paidMinor} {...money} />), foot: foot(paid) },
    { key: 'delta', head: t('column.delta'), isNumeric: true, sort: sorted('change', 'desc'), cell: (row) => <Change row={row} money={money} isFirst={view.previous === null} /> },
  ];
  const empty = page.search === ''
    ? <EmptyState title={t('noPeople')}>{t('noPeopleText')}</EmptyState>
    : <EmptyState title={t('nobodyFound', { search: page.search })} />;
  return (
    <Section title={t('people')} note={page.rows.length === 0 ? undefined : [...(page.sort === 'change' ? [`${t('sortedBy')}.`] : []), t('wholeNote')].join(' ')}>
      {view.status === 'open' && page.rows.length === 0 ? null : <PeopleSearch company={company} month={month} asked={asked} />}
      <MonthReview company={company} month={month} people={page.rows.map((row) => ({ id: row.employeeId, name: row.name }))} openPayout={openPayout}>
        <Table caption={t('people')} columns={columns} rows={page.rows} rowKey={(row) => row.employeeId} empty={empty} rowTone={(row) => (row.isProblem ? 'problem' : undefined)} />
      </MonthReview>
      <Pagination list={t('people')} {...pageHrefs(page.pages, hrefOf)} />
    </Section>
  );
}

function Change({ row, money, isFirst }: { row: PersonRowView; money: { currency: string; digits: number }; isFirst: boolean }) {
  const t = useTranslations('months');
  const locale = useLocale();
  if (row.deltaMinor === null) return <span className="text-muted">{row.amountMinor === null || isFirst ? '—' : t('newcomer')}</span>;
  const delta = BigInt(row.deltaMinor);
  return <Delta text={formatMoney(delta, { ...money, locale, sign: 'always' })} meaning={delta > 0n ? 'better' : delta < 0n ? 'worse' : 'same'} />;
}
