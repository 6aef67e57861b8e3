import type { WorkingsRow } from '@/components/ui/workings-row';
import { renderWorkings, type KpiValue, type Lang, type Working, type WorkingText } from '@/lib/kpi';

export interface FactNote {
  source: string;
  recordedAt: string;
}

export interface WorkingsWords {
  lang: Lang;
  /** Where a fact comes from and how old it is: 'CRM, 5 Oct 2026'. */
  describeSource: (note: FactNote) => string;
  /** The values the month was computed from; facts in the tree find their source here. */
  values?: readonly KpiValue[];
}

/** A tree of engine steps as rows of the interface: the law chooses the words, facts name their source. */
export function workingsRows(working: Working, words: WorkingsWords): WorkingsRow[] {
  const lines = renderWorkings(working, words.lang);
  let next = 0;
  // The rendered lines stand depth-first, the order of this walk.
  const walk = (step: Working, key: string): WorkingsRow => {
    const line = lines[next++]!;
    const inputs = (step.inputs ?? []).map((input, index) => walk(input, `${key}.${index}`));
    return { key, ...rowOf(step, line, words), ...(inputs.length > 0 ? { inputs } : {}) };
  };
  return [walk(working, 'w')];
}

function rowOf(step: Working, line: WorkingText, { values = [], describeSource }: WorkingsWords): Omit<WorkingsRow, 'key'> {
  const fact = step.rule === 'fact' ? values.find(({ kpi, scope }) => kpi === step.kpi?.code && scope === (step.params?.['scope'] ?? scope))?.fact : null;
  return {
    label: line.title,
    value: line.value,
    ...(line.formula ? { formula: line.formula } : {}),
    ...(line.reasons.length > 0 ? { reasons: line.reasons } : {}),
    ...(fact ? { source: describeSource(fact) } : {}),
    ...(step.value === null ? { tone: 'problem' as const } : {}),
  };
}
