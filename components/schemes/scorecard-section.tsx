'use client';

import { useLocale, useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import { Combobox } from '@/components/ui/combobox';
import { Notice } from '@/components/ui/notice';
import { formatPercent } from '@/lib/format/percent';
import { buildItem, readItem, usualRule, type SchemeDoc, type ScorecardItem, type SimpleItem } from '@/lib/kpi';
import type { KpiChoice } from '@/lib/schemes/scheme-view';
import { addItem, moveItem, removeItem, replaceItem } from './designer-state';
import { KpiField } from './kpi-field';
import { LimitField } from './limit-field';
import { RowTools } from './row-tools';
import { RuleFields } from './rule-fields';
import { ScopeField } from './scope-field';
import { WeightField } from './weight-field';
import { sumWeights } from './weights';

interface Props {
  doc: SchemeDoc;
  kpis: readonly KpiChoice[];
  onChange: (doc: SchemeDoc) => void;
}

/** Which KPIs make the index, and how much each weighs. */
export function ScorecardSection({ doc, kpis, onChange }: Props) {
  const t = useTranslations('schemes');
  const offered = kpis.filter((kpi) => !kpi.isArchived);
  return (
    <div className="flex flex-col gap-3">
      {doc.scorecard.length === 0 ? <p className="text-sm text-muted">{t('scorecard.empty')}</p> : null}
      <ol className="flex flex-col">
        {doc.scorecard.map((item, at) => {
          const name = nameOf(item, kpis) || t('row', { number: at + 1 });
          return (
            <li key={item.key} className="border-t border-line py-3">
              <div className="flex items-center justify-between gap-2 pb-1">
                <h4 className="min-w-0 truncate text-sm font-semibold">{name}</h4>
                <RowTools name={name} isFirst={at === 0} isLast={at === doc.scorecard.length - 1} onMove={(step) => onChange(moveItem(doc, at, step))} onRemove={() => onChange(removeItem(doc, at))} />
              </div>
              <Row item={item} kpis={kpis} onChange={(next) => onChange(replaceItem(doc, at, next))} />
            </li>
          );
        })}
      </ol>
      {doc.scorecard.length > 0 ? <Total weights={doc.scorecard.map((item) => item.weight)} /> : null}
      {offered.length === 0 ? <Notice tone="short">{t('scorecard.noKpis')}</Notice> : (
        <Combobox
          key={doc.scorecard.length}
          label={t('scorecard.add')}
          options={offered.map((kpi) => ({ value: kpi.code, label: kpi.name, hint: t(`kpi.kinds.${kpi.kind}`) }))}
          onChange={(code) => {
            const kpi = offered.find((each) => each.code === code);
            if (kpi) onChange(addItem(doc, kpi));
          }}
        />
      )}
    </div>
  );
}

function Row({ item, kpis, onChange }: { item: ScorecardItem; kpis: readonly KpiChoice[]; onChange: (item: ScorecardItem) => void }) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const form = readItem(item);
  const weight = <WeightField label={t('scorecard.weight')} value={item.weight} onChange={(share) => onChange({ ...item, weight: share })} />;
  if (!form) return <div className="flex items-end gap-3">{weight}<p className="pb-2 text-sm text-muted">{t('keptAsWritten')}</p></div>;
  const put = (change: Partial<SimpleItem>) => onChange({ ...buildItem({ ...form, ...change }), name: item.name });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-start gap-2">
        <KpiField value={form} kpis={kpis} onChange={(ref) => {
          const kpi = kpis.find((each) => each.code === ref.kpi);
          put(kpi && ref.kpi !== form.kpi ? { ...ref, rule: usualRule(kpi) } : ref);
        }} />
        {weight}
      </div>
      <details className="text-sm">
        <summary className="cursor-pointer text-muted">{t(`kpi.scopes.${form.scope}`)} · {t(`rule.kinds.${form.rule.kind}`)}{form.cap ? ` · ${t('scorecard.capped', { cap: formatPercent(form.cap, { locale, decimals: 4 }) })}` : ''}</summary>
        <div className="flex flex-col gap-2 py-2 pl-3">
          <ScopeField value={form.scope} onChange={(scope) => put({ scope })} />
          <RuleFields rule={form.rule} onChange={(rule) => put({ rule })} />
          <LimitField label={t('scorecard.cap')} value={form.cap} start="1.2" onChange={(cap) => put({ cap })} />
          <LimitField label={t('scorecard.floor')} value={form.floor} start="0" onChange={(floor) => put({ floor })} />
        </div>
      </details>
    </div>
  );
}

/** The exact total; three thirds are 100 %, 99.99 % is not. */
function Total({ weights }: { weights: string[] }) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const { sum, rest, state, blanks } = sumWeights(weights);
  const write = (share: string) => formatPercent(share.replace('-', ''), { locale, decimals: 6 });
  const isWhole = state === 'whole' && blanks === 0;
  return (
    <output className={clsx('figures flex flex-wrap gap-x-2 border-t border-rule pt-2 text-sm', isWhole ? 'text-reached' : 'text-problem')}>
      <span className="font-semibold">{t('scorecard.total', { sum: write(sum) })}</span>
      <span className="whitespace-normal">
        {isWhole ? t('scorecard.whole') : state === 'whole' ? '' : t(state === 'missing' ? 'scorecard.missing' : 'scorecard.over', { rest: write(rest) })}
        {blanks > 0 ? ` ${t('scorecard.blanks', { count: blanks })}` : ''}
      </span>
    </output>
  );
}

function nameOf(item: ScorecardItem, kpis: readonly KpiChoice[]): string {
  const code = item.score.kind === 'attain' ? item.score.kpi : '';
  return item.name || (kpis.find((kpi) => kpi.code === code)?.name ?? code);
}
