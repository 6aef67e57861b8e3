import { useLocale, useTranslations } from 'next-intl';
import { Amount } from '@/components/ui/amount';
import { Delta } from '@/components/ui/delta';
import { Pagination } from '@/components/ui/pagination';
import { TabLinks } from '@/components/ui/tab-links';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { formatMoney } from '@/lib/format/money';
import { formatMonth } from '@/lib/format/month';
import { formatPercent } from '@/lib/format/percent';
import { hrefWith, pageHrefs } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';
import type { ShadowMonth } from '@/lib/rollouts/rollout-view';

interface Props {
  company: string;
  rolloutId: string;
  months: readonly string[];
  view: ShadowMonth;
}

/** Before and after, person by person, with the sums over everybody in the last row. */
export function ShadowTable({ company, rolloutId, months, view }: Props) {
  const t = useTranslations('rollouts');
  const locale = useLocale();
  const { month, totals, currency } = view;
  const money = { currency: currency.code, digits: currency.digits };
  const here = (query: Record<string, string | null>) => hrefWith(paths.rollout(company, rolloutId), query);
  return (
    <div className="flex flex-col gap-3">
      <TabLinks label={t('shadow.months')} links={months.map((each) => ({ href: here({ month: each }), title: formatMonth(each, locale, { isTitle: true }), isCurrent: each === month }))} />
      <p className="max-w-prose text-sm">{t('shadow.summary', { gain: totals.gain, lose: totals.lose, problems: totals.problems })}</p>
      <Table
        caption={`${t('shadow.title')}, ${formatMonth(month, locale)}`}
        rows={view.people}
        rowKey={(person) => person.employeeId}
        rowTone={(person) => (person.amounts ? undefined : 'problem')}
        columns={[
          { key: 'person', head: t('shadow.person'), isRowHead: true, cell: (person) => <TextLink href={paths.payout(company, month, person.employeeId)}>{person.name}</TextLink>, foot: t('shadow.total', { count: totals.people }) },
          { key: 'index', head: t('shadow.index'), isNumeric: true, hideBelow: 'md', cell: (person) => (person.index ? formatPercent(person.index, { locale, decimals: 2, decimalsMin: 2 }) : '—'), foot: '' },
          { key: 'before', head: t('shadow.before', { currency: currency.code }), isNumeric: true, cell: (person) => (person.amounts ? <Amount minor={person.amounts.beforeMinor} {...money} /> : '—'), foot: <Amount minor={totals.beforeMinor} {...money} /> },
          {
            key: 'would', head: t('shadow.would', { currency: currency.code }), isNumeric: true,
            cell: (person) => (person.amounts ? <Amount minor={person.amounts.wouldMinor} {...money} href={paths.payout(company, month, person.employeeId)} /> : <span className="text-problem">{t('shadow.problem')}</span>),
            foot: <Amount minor={totals.wouldMinor} {...money} />,
          },
          { key: 'difference', head: t('shadow.difference'), isNumeric: true, cell: (person) => (person.amounts ? <Difference minor={person.amounts.differenceMinor} money={money} locale={locale} /> : '—'), foot: <Difference minor={totals.differenceMinor} money={money} locale={locale} /> },
        ]}
      />
      <Pagination list={t('shadow.title')} {...pageHrefs(view.pages, (to) => here({ month, ...to }))} />
    </div>
  );
}

function Difference({ minor, money, locale }: { minor: string; money: { currency: string; digits: number }; locale: string }) {
  const amount = BigInt(minor);
  return <Delta text={formatMoney(minor, { ...money, locale, sign: 'always' })} meaning={amount > 0n ? 'better' : amount < 0n ? 'worse' : 'same'} />;
}
