import { useLocale, useTranslations } from 'next-intl';
import { Delta } from '@/components/ui/delta';
import { Sparkline } from '@/components/ui/sparkline';
import { StatRow } from '@/components/ui/stat-row';
import { formatMoney } from '@/lib/format/money';
import { formatMonth } from '@/lib/format/month';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import type { MonthView } from '@/lib/months/month-view';

/** What the month comes to, each effect by itself, and against the month before. */
export function MonthTotals({ view }: { view: MonthView }) {
  const t = useTranslations('months');
  const locale = useLocale();
  const { totals, previous, currency, digits, counts, history } = view;
  const money = (minor: string, sign?: 'always') => formatMoney(minor, { currency, digits, locale, show: 'symbol', ...(sign ? { sign } : {}) });
  const before = previous?.totals.paid;
  const delta = before === undefined ? null : BigInt(totals.paid) - BigInt(before);
  const change = delta === null || before === undefined ? null : [money(delta.toString(), 'always'), before === '0' ? null : `(${formatPercent(`${delta}/${before}`, { locale, decimals: 1, sign: 'always' })})`].filter(Boolean).join(' ');
  const items = [
    { key: 'paid', label: t('paid'), value: money(totals.paid), note: change ? <Delta text={t('againstBefore', { delta: change })} meaning="same" className="whitespace-normal" /> : undefined },
    { key: 'reference', label: t('reference'), value: money(totals.reference) },
    ...(totals.shown === '0' ? [] : [{ key: 'shown', label: t('shown'), value: money(totals.shown) }]),
    { key: 'people', label: t('peopleCount'), value: formatNumber(String(counts.people), { locale }), note: counts.withoutScheme > 0 ? <span title={t('withoutSchemeNote')}>+ {t('state.withoutScheme', { count: counts.withoutScheme })}</span> : undefined },
  ];
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-10 gap-y-6">
      <StatRow items={items} />
      {history.length > 1 ? (
        <Sparkline label={t('history')} width={140} height={44}
          points={history.map(({ month, paidMinor }) => ({ key: month, name: formatMonth(month, locale), value: paidMinor, text: money(paidMinor) }))} />
      ) : null}
    </div>
  );
}
