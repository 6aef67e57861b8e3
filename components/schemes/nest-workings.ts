import type { WorkingsRow } from '@/components/ui/workings-row';
import type { WorkingText } from '@/lib/kpi';

/** Workings come as lines with a depth each; the tree shows them inside one another. */
export function nestWorkings(texts: readonly WorkingText[]): WorkingsRow[] {
  const top: WorkingsRow[] = [];
  const open: { depth: number; rows: WorkingsRow[] }[] = [{ depth: -1, rows: top }];
  texts.forEach((text, at) => {
    while (open.length > 1 && (open.at(-1)?.depth ?? -1) >= text.depth) open.pop();
    const inputs: WorkingsRow[] = [];
    open.at(-1)?.rows.push({ key: String(at), label: text.title, value: text.value, formula: text.formula || undefined, reasons: text.reasons, inputs });
    open.push({ depth: text.depth, rows: inputs });
  });
  return top;
}
