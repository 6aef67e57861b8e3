import type { FactNote } from '@/components/workings/workings-rows';
import { workingsRows } from '@/components/workings/workings-rows';
import { explainLine, type CardResult, type KpiDef, type KpiValue, type Lang } from '@/lib/kpi';
import type { PayLine } from './pay-lines';
import type { ScoreRow } from './score-rows';
import { zeroCauses } from './zero-causes';

interface Words {
  lang: Lang;
  /** What the line is called that pays a shadow month as before. */
  baseInShadow: string;
  values: readonly KpiValue[];
  kpis: readonly KpiDef[];
  describeSource: (note: FactNote) => string;
}

/** The scorecard as rows; a scheme without one shows the plans and facts its lines are made of. */
export function scoreRows(card: Pick<CardResult, 'items' | 'workings'>, words: Words): ScoreRow[] {
  const kpiOf = new Map(words.kpis.map((kpi) => [kpi.code, kpi]));
  if (card.items.length === 0) {
    return words.values.filter(({ period }) => period === undefined).map(({ kpi, scope, plan, fact }) => ({
      key: `${kpi}.${scope}`, name: kpiOf.get(kpi)?.name ?? kpi, kpi: kpiOf.get(kpi), plan: plan?.value ?? null, fact: fact?.value ?? null,
    }));
  }
  return card.items.map((item) => {
    const working = card.workings?.inputs?.find(({ params }) => params?.key === item.key);
    return {
      key: item.key, name: item.name, kpi: item.kpi === null ? undefined : kpiOf.get(item.kpi), plan: item.plan, fact: item.fact, part: item.part,
      ...(working ? { workings: workingsRows(working, words)[0]! } : {}),
    };
  });
}

/** The pay lines, those a problem stopped included. */
export function payLines(card: CardResult, words: Words): PayLine[] {
  const tree = (line: CardResult['lines'][number] | CardResult['unfinished'][number]) => workingsRows(explainLine(card, line), words)[0]!;
  const zeroOf = (line: CardResult['lines'][number]) => (line.amountMinor === '0' ? zeroCauses(explainLine(card, line), words.lang) : []);
  const nameOf = ({ key, name }: { key: string; name: string }) => (key === 'base-in-shadow' ? words.baseInShadow : name);
  return [
    ...card.lines.map((line) => ({ key: line.key, name: nameOf(line), effect: line.effect, amountMinor: line.amountMinor, workings: tree(line), zero: zeroOf(line) })),
    ...card.unfinished.map((line) => ({ key: line.key, name: line.name, effect: line.effect, amountMinor: null, workings: tree(line), zero: [] })),
  ];
}
