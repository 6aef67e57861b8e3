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
  const lines = renderWorkings(withoutWholeMonths(working), words.lang);
  // Lines come depth-first; a line's inputs are those behind it that stand one level deeper.
  const rowsAt = (from: number, depth: number): { rows: WorkingsRow[]; next: number } => {
    const rows: WorkingsRow[] = [];
    let at = from;
    while (at < lines.length && lines[at]!.depth === depth) {
      const { rows: inputs, next } = rowsAt(at + 1, depth + 1);
      rows.push({ key: String(at), ...rowOf(lines[at]!, words), ...(inputs.length > 0 ? { inputs } : {}) });
      at = next;
    }
    return { rows, next: at };
  };
  return rowsAt(0, 0).rows;
}

/** Whoever was there all month is not told about a part of it. */
function withoutWholeMonths(working: Working): Working {
  const [whole] = working.inputs ?? [];
  if (working.rule === 'prorate' && whole && working.params?.whole === undefined) return withoutWholeMonths(whole);
  return working.inputs ? { ...working, inputs: working.inputs.map(withoutWholeMonths) } : working;
}

function rowOf(line: WorkingText, { values = [], describeSource }: WorkingsWords): Omit<WorkingsRow, 'key'> {
  const { step } = line;
  const fact = step.rule === 'fact' ? values.find((value) => value.fact?.ref === step.params?.ref)?.fact : null;
  return {
    label: line.title,
    value: line.value,
    ...(line.formula ? { formula: line.formula } : {}),
    ...(line.reasons.length > 0 ? { reasons: line.reasons } : {}),
    ...(fact ? { source: describeSource(fact) } : {}),
    ...(step.value === null ? { tone: 'problem' as const } : {}),
  };
}
