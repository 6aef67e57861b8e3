// The work of B1 and B2: people × 5 KPIs × 6 pay lines, under one scheme, made from a seed so that every side gets the same.
import { buildComponent, buildItem, schemeDocSchema } from '@/lib/kpi';
import type { KpiDef, KpiValue, PersonInput, SchemeDoc, SimpleComponent } from '@/lib/kpi';

const codes = ['k1', 'k2', 'k3', 'k4', 'k5'] as const;
export const weights = ['0.3', '0.25', '0.2', '0.15', '0.1'] as const;
/** k3 and k5 are lower-is-better. */
export const isLower = (i: number): boolean => i === 2 || i === 4;

export const kpis: KpiDef[] = codes.map((code, i) => ({
  code,
  name: `KPI ${i + 1}`,
  unit: i === 0 ? 'money' : 'count',
  decimals: 2,
  direction: isLower(i) ? 'lower' : 'higher',
  kind: 'result',
}));

const own = { scope: 'person' } as const;
const line = (form: Omit<SimpleComponent, 'effect' | 'name'>): ReturnType<typeof buildComponent> =>
  buildComponent({ effect: 'paid', name: form.key, ...form } as SimpleComponent);

export const doc: SchemeDoc = schemeDocSchema.parse({
  format: 1,
  scorecard: codes.map((code, i) =>
    buildItem({
      key: code,
      kpi: code,
      ...own,
      weight: weights[i] as string,
      rule: { kind: isLower(i) ? 'lower-ratio' : 'higher-ratio' },
      floor: '0',
      cap: '1.5',
      planZero: 'problem',
    }),
  ),
  components: [
    line({ form: 'fixed-part', key: 'fixed', of: 'fixed' } as never),
    line({
      form: 'variable-by-index',
      key: 'variable',
      fullFrom: '0.99',
      growsAbove: true,
      cap: null,
      knockOut: { below: '0.7', on: { by: 'index' } },
      rampFrom: null,
    } as never),
    line({ form: 'share-of-fact', key: 'share', kpi: 'k1', ...own, rate: '0.02' } as never),
    line({ form: 'lump-for-plan', key: 'lump', amount: { of: 'money', amount: '2000' }, kpis: [{ kpi: 'k2', ...own }] } as never),
    line({
      form: 'amount-by-attainment',
      key: 'amount',
      amount: { of: 'money', amount: '5000' },
      kpi: 'k4',
      ...own,
      rule: { kind: 'higher-ratio' },
      floor: '0',
      cap: '1.5',
    } as never),
    line({ form: 'per-unit-above-plan', key: 'units', kpi: 'k2', ...own, rate: '0.03', price: '400' } as never),
  ],
  settings: { fixedShare: '0.7' },
});

export interface Row {
  id: string;
  payMinor: number;
  plans: string[];
  facts: string[];
}

/** The same people for the same seed, every 37th exactly on an edge. */
export function makeRows(count: number, seed = 42): Row[] {
  let state = seed;
  const next = (max: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % max;
  };
  return Array.from({ length: count }, (_, i) => {
    const plans = codes.map(() => 100 + next(9900));
    const factor = i % 37 === 0 ? ([70, 99, 100][next(3)] as number) : null;
    const facts = plans.map((plan, k) => (factor === null ? (plan * (40 + next(120))) / 100 : isLower(k) ? plan : (plan * factor) / 100));
    return {
      id: `e${String(i).padStart(7, '0')}`,
      payMinor: 3_000_000 + next(10_000_000),
      plans: plans.map((plan) => plan.toFixed(2)),
      facts: facts.map((fact) => fact.toFixed(2)),
    };
  });
}

export const toInput = ({ id, payMinor, plans, facts }: Row): PersonInput => ({
  format: 1,
  month: '2026-05',
  currency: { code: 'RUB', digits: 2 },
  employeeId: id,
  cards: [
    {
      assignmentId: id,
      schemeVersionId: 'v1',
      schemeHash: '',
      basePayMinor: String(payMinor),
      stage: null,
      values: codes.map((kpi, i): KpiValue => ({
        kpi,
        scope: 'person',
        subjectId: id,
        plan: { value: plans[i] as string, ref: `p${i}` },
        fact: { value: facts[i] as string, ref: `f${i}`, source: 'import', recordedAt: '2026-05-31T12:00:00Z' },
      })),
    },
  ],
});
