import { useLocale, useTranslations } from 'next-intl';
import { Delta } from '@/components/ui/delta';
import { Sparkline } from '@/components/ui/sparkline';
import { formatMoney } from '@/lib/format/money';
import { formatMonth } from '@/lib/format/month';
import { formatPercent } from '@/lib/format/percent';
import { totalOf, type StatementView } from '@/lib/statements/statement-view';

/** The one number a person came for, what it is measured by, and how the last months went. */
export function StatementHead({ view }: { view: StatementView }) {
  const t = useTranslations('statements');
  const locale = useLocale();
  const { result, currency, atPlanMinor } = view;
  const money = { currency: currency.code, digits: currency.digits, locale };
  // Two schemes in a month have an index each: neither is the month's.
  const card = result?.cards.length === 1 ? result.cards[0] : undefined;
  const total = result && totalOf(result);
  const index = card?.index ?? null;
  const hasScorecard = card !== undefined && card.items.length > 0;
  const isShadow = result?.cards.some((each) => each.isShadow) ?? false;
  return (
    <div className="flex flex-col gap-5">
      <dl className="flex flex-wrap gap-x-8 gap-y-5 sm:gap-x-12">
        {hasScorecard ? (
          <Figure label={t('index')} value={index === null ? '—' : formatPercent(index, { locale, decimalsMin: 2 })} />
        ) : null}
        <Figure
          label={isShadow ? t('paidInShadow') : t('total', { currency: currency.code })}
          value={total === null ? '—' : formatMoney(total, money)}
          note={total !== null && atPlanMinor !== null && !isShadow ? <AtPlan total={total} atPlan={atPlanMinor} money={money} /> : null}
        />
        {isShadow && result?.totals ? (
          <Figure label={t('wouldHaveEarned')} value={formatMoney(result.totals.shownMinor, money)}
            note={<Difference from={total ?? '0'} to={result.totals.shownMinor} money={money} />} />
        ) : null}
      </dl>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2 text-sm text-muted">
        <History view={view} hasScorecard={hasScorecard} now={{ index, earnedMinor: total }} money={money} />
        {view.daysLeft !== null ? <span>{t('daysLeft', { count: view.daysLeft })}</span> : null}
      </div>
    </div>
  );
}

interface Money {
  currency: string;
  digits: number;
  locale: string;
}

function Figure({ label, value, note }: { label: string; value: string; note?: React.ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col">
      <dt className="order-2 text-sm text-muted">{label}</dt>
      <dd className="figures order-1 text-2xl font-medium tracking-tight max-sm:text-[clamp(1.5rem,8.4vw,2.75rem)]">{value}</dd>
      {note ? <dd className="order-3 text-sm">{note}</dd> : null}
    </div>
  );
}

function AtPlan({ total, atPlan, money }: { total: string; atPlan: string; money: Money }) {
  const t = useTranslations('statements');
  return (
    <span className="text-muted">
      {t('atPlan', { amount: formatMoney(atPlan, money) })}
      {total === atPlan ? null : <> · <Difference from={atPlan} to={total} money={money} /></>}
    </span>
  );
}

function Difference({ from, to, money }: { from: string; to: string; money: Money }) {
  const change = BigInt(to) - BigInt(from);
  return <Delta text={formatMoney(change, { ...money, sign: 'always' })} meaning={change > 0n ? 'better' : change < 0n ? 'worse' : 'same'} />;
}

interface HistoryProps {
  view: StatementView;
  hasScorecard: boolean;
  /** What the page says of its own month, which is not in the history before its first calculation. */
  now: { index: string | null; earnedMinor: string | null };
  money: Money;
}

function History({ view, hasScorecard, now, money }: HistoryProps) {
  const t = useTranslations('statements');
  const isCalculated = view.history.some(({ month }) => month === view.month);
  const months = isCalculated ? view.history : [...view.history, { month: view.month, ...now }];
  if (months.length < 2) return null;
  const points = months.map(({ month, index, earnedMinor }) => {
    const value = hasScorecard ? index : earnedMinor;
    const text = value === null ? t('noResult') : hasScorecard ? formatPercent(value, { locale: money.locale }) : formatMoney(value, money);
    return { key: month, name: formatMonth(month, money.locale), value, text, isPartial: month === view.month && !isCalculated };
  });
  return (
    <span className="flex items-end gap-3">
      <Sparkline label={hasScorecard ? t('indexHistory') : t('payHistory')} points={points} current={view.month} {...(hasScorecard ? { mark: '1' } : {})} />
      <span>{hasScorecard ? t('indexHistory') : t('payHistory')}</span>
    </span>
  );
}
