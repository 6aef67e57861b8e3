import type { AttainRule, KpiScope, SchemeDoc, SchemeRead } from '@/lib/kpi';

/** One value a scheme looks at: which KPI, whose, and which of its numbers. */
export interface KpiUse {
  kpi: string;
  scope: KpiScope;
  takes: { plan: boolean; fact: boolean; baseline: boolean };
}

/** Every KPI a scheme looks at, in the order of its text, each once per scope; blanks are left out. */
export function schemeKpis(document: Pick<SchemeDoc, 'scorecard' | 'components' | 'gates'>): KpiUse[] {
  const found = new Map<string, KpiUse>();
  visit([document.scorecard, document.components, document.gates], (node) => {
    if (typeof node.kpi !== 'string' || node.kpi === '') return;
    const scope = (node.scope ?? 'person') as KpiScope;
    const key = `${node.kpi} ${scope}`;
    const use = found.get(key) ?? { kpi: node.kpi, scope, takes: { plan: false, fact: false, baseline: false } };
    found.set(key, use);
    if (node.kind === 'measure') use.takes[node.take as keyof KpiUse['takes']] = true;
    if (node.kind === 'attain') {
      const { kind } = node.rule as AttainRule;
      use.takes.fact = true;
      use.takes.plan ||= kind !== 'band' && kind !== 'rated';
      use.takes.baseline ||= kind === 'growth';
    }
  });
  return [...found.values()];
}

/** The same, as the compiled scheme says it: through windows and formulas. */
export function usesOf(reads: readonly SchemeRead[]): KpiUse[] {
  const found = new Map<string, KpiUse>();
  for (const { kpi, scope, takes } of reads) {
    const use = found.get(`${kpi} ${scope}`) ?? { kpi, scope, takes: { plan: false, fact: false, baseline: false } };
    found.set(`${kpi} ${scope}`, use);
    for (const take of takes) use.takes[take] = true;
  }
  return [...found.values()];
}

function visit(value: unknown, see: (node: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) see(value as Record<string, unknown>);
  for (const part of Object.values(value)) visit(part, see);
}
