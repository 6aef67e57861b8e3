// What the law can and the books cannot yet: a scheme that needs it is not published, rather than paid wrongly.
import type { SchemeDoc } from '@/lib/kpi';

/** pool: members would have to be calculated together; window: figures entered whole; the others: nobody records them. */
export const notKept = ['pool', 'window', 'hours', 'fte', 'credit', 'eligible'] as const;
export type NotKept = (typeof notKept)[number];

/** Windows that are put together from months. */
const fromMonths: readonly unknown[] = ['quarter', 'half', 'year', 'previous-month', 'last-year'];

/** Everything a scheme asks of the books that they do not hold, each once. */
export function notKeptBy(document: Pick<SchemeDoc, 'scorecard' | 'components' | 'gates'>): NotKept[] {
  const found = new Set<NotKept>();
  visit([document.scorecard, document.components, document.gates], (node) => {
    if (node.kind === 'pool') found.add('pool');
    if (node.over && !fromMonths.includes((node.over as { window?: unknown }).window)) found.add('window');
    for (const by of [node.by, (node.proratePlan as { by?: unknown } | undefined)?.by]) if (by === 'hours' || by === 'fte') found.add(by);
    if (node.credit !== undefined && node.credit !== 'none') found.add('credit');
    if (node.eligible !== undefined) found.add('eligible');
  });
  return notKept.filter((each) => found.has(each));
}

function visit(value: unknown, see: (node: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) see(value as Record<string, unknown>);
  for (const part of Object.values(value)) visit(part, see);
}
