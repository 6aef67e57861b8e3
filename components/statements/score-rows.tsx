import { useLocale, useTranslations } from 'next-intl';
import { kpiValueText } from '@/components/workings/kpi-value-text';
import { Chevron } from '@/components/ui/chevron';
import { PlanFactBar } from '@/components/ui/plan-fact-bar';
import type { WorkingsRow } from '@/components/ui/workings-row';
import { formatPercent } from '@/lib/format/percent';
import type { KpiDef } from '@/lib/kpi';
import { OpenedWorking } from './opened-working';

export interface ScoreRow {
  key: string;
  name: string;
  kpi: KpiDef | undefined;
  plan: string | null;
  fact: string | null;
  /** Weighted attainment, share of 1; null when a problem stopped it, undefined when the KPI has no weight. */
  part?: string | null;
  /** The way to the result; leave out where there is none. */
  workings?: WorkingsRow;
}

/** What was measured: each KPI's plan and fact as a bar, its share of the index, and on a press the way there. */
export function ScoreRows({ rows }: { rows: readonly ScoreRow[] }) {
  return (
    <ul className="@container border-t border-line">
      {rows.map((row) => (
        <li key={row.key} className="border-b border-line">
          {row.workings ? (
            <details className="group/score">
              <summary className="flex cursor-pointer list-none items-center gap-2 py-3 hover:bg-well [&::-webkit-details-marker]:hidden">
                <Chevron direction="right" className="shrink-0 text-muted transition-transform duration-120 group-open/score:rotate-90" />
                <Summary row={row} />
              </summary>
              <OpenedWorking row={row.workings} openLevels={2} />
            </details>
          ) : (
            <div className="flex items-center gap-2 py-3 pl-5"><Summary row={row} /></div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Summary({ row: { name, kpi, plan, fact, part } }: { row: ScoreRow }) {
  const t = useTranslations('statements');
  const locale = useLocale();
  const text = (value: string | null) => (value === null || !kpi ? '—' : kpiValueText(value, kpi, locale));
  const words = t('factOfPlan', { fact: fact === null ? t('noFact') : text(fact), plan: plan === null ? t('noPlan') : text(plan) });
  return (
    <span className="grid min-w-0 grow grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 text-sm @xl:grid-cols-[minmax(8rem,14rem)_minmax(6rem,1fr)_minmax(8rem,auto)_4.5rem]">
      <span className="font-medium">{name}</span>
      <span className="@max-xl:order-3 @max-xl:col-span-2"><PlanFactBar plan={plan} fact={fact} direction={kpi?.direction === 'lower' ? 'lower' : 'higher'} label={`${name}: ${words}`} /></span>
      <span className="figures text-right text-muted @max-xl:order-4 @max-xl:col-span-2 @max-xl:text-left">
        <span className={fact === null ? 'text-problem' : 'text-ink'}>{fact === null ? t('noFact') : text(fact)}</span> / {text(plan)}
      </span>
      <span className="figures text-right font-medium @max-xl:order-2">
        {part === undefined ? '' : part === null ? '—' : formatPercent(part, { locale, decimalsMin: 2 })}
      </span>
    </span>
  );
}
