import { useLocale, useTranslations } from 'next-intl';
import { Sparkline } from '@/components/ui/sparkline';
import { StatRow } from '@/components/ui/stat-row';
import { formatMoney } from '@/lib/format/money';
import { formatMonth } from '@/lib/format/month';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import type { MonthView } from '@/lib/months/month-view';

/** What the month comes to, each effect by itself, and against the month before; partial sums say of how many people they are. */
export function MonthTotals({ view }: { view: MonthView }) {
  const t = useTranslations('months');
  const locale = useLocale();
  const { totals, previous, currency, digits, counts, history } = view;
  const money = (minor: string, sign?: 'always') => formatMoney(minor, { currency, digits, locale, show: 'symbol', ...(sign ? { sign } : {}) });
  const partial = counts.calculated < counts.people ? <span className="text-short">{t('partial', counts)}</span> : undefined;
  const change = previous ? changeText(totals.paid, previous.totals.paid, { money, locale }) : null;
  const sums = [
    { key: 'paid', label: t('paid'), value: money(totals.paid), note: partial ?? (change ? <span className="figures whitespace-normal">{t('againstBefore', { delta: change })}</span> : undefined) },
    { key: 'reference', label: t('reference'), value: money(totals.reference), note: partial },
    ...(totals.shown === '0' ? [] : [{ key: 'shown', label: t('shown'), value: money(totals.shown), note: partial }]),
  ];
  const people = { key: 'people', label: t('peopleCount'), value: formatNumber(String(counts.people), { locale }), note: counts.withoutScheme > 0 ? <span title={t('withoutSchemeNote')}>+ {t('state.withoutScheme', { count: counts.withoutScheme })}</span> : undefined };
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-10 gap-y-6">
      <div className="flex flex-col gap-3">
        {counts.calculated === 0 ? <p className="max-w-prose">{t('noSums', counts)}</p> : null}
        <StatRow items={counts.calculated === 0 ? [people] : [...sums, people]} />
      </div>
      {history.length > 1 ? (
        <Sparkline label={t('history')} width={140} height={44} current={view.month}
          points={history.map(({ month, paidMinor, isPartial }) => ({
            key: month, name: formatMonth(month, locale), value: paidMinor, isPartial,
            text: paidMinor === null ? t('noSum') : isPartial ? t('partialSum', { sum: money(paidMinor) }) : money(paidMinor),
          }))} />
      ) : null}
    </div>
  );
}

/** '+1,124.00 (+5.2%)'; without the share where there was nothing before. */
function changeText(now: string, before: string, { money, locale }: { money: (minor: string, sign: 'always') => string; locale: string }): string {
  const delta = BigInt(now) - BigInt(before);
  const sum = money(delta.toString(), 'always');
  return before === '0' ? sum : `${sum} (${formatPercent(`${delta}/${before}`, { locale, decimals: 1, sign: 'always' })})`;
}
