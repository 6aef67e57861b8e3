import type { KpiScope, SchemeDoc } from '@/lib/kpi';

export interface SchemeMeasure {
  kpi: string;
  scope: KpiScope;
}

/** Which values a scheme looks at, in the order of their names: only these enter a person's input. */
export function schemeMeasures(doc: SchemeDoc): SchemeMeasure[] {
  const found = new Map<string, SchemeMeasure>();
  collect(doc, found);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, measure]) => measure);
}

function collect(part: unknown, found: Map<string, SchemeMeasure>): void {
  if (Array.isArray(part)) for (const each of part) collect(each, found);
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
  const { kpi, scope } = part as { kpi?: unknown; scope?: KpiScope };
  if (typeof kpi === 'string') {
    const measure = { kpi, scope: scope ?? 'person' };
    found.set(`${measure.scope} ${kpi}`, measure);
  }
  for (const each of Object.values(part)) collect(each, found);
}
