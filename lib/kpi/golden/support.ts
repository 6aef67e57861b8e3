// Short ways to write a month by hand in a test.
import { buildComponent, buildItem, calculatePerson, compileScheme } from '../index';
import type { CardInput, Component, KpiDef, KpiScope, KpiValue, PersonInput, PersonResult, SimpleComponent, SimpleItem } from '../index';

export function kpi(code: string, over: Partial<KpiDef> = {}): KpiDef {
  return { code, name: code, unit: 'count', decimals: 0, direction: 'higher', kind: 'result', ...over };
}

export function item(code: string, weight: string, over: Partial<SimpleItem> = {}) {
  return buildItem({ key: code, kpi: code, scope: 'person', weight, rule: { kind: 'higher-ratio' }, floor: '0', cap: null, planZero: 'problem', ...over });
}

type Loose<F> = F extends SimpleComponent ? Omit<F, 'key' | 'name' | 'effect'> & Partial<Pick<F, 'key' | 'name' | 'effect'>> : never;
export const line = (form: Loose<SimpleComponent>): Component =>
  buildComponent({ key: form.form, name: form.form, effect: 'paid', ...form } as SimpleComponent);

/** [kpi, plan, fact, scope?, baseline?]; null = nobody entered it. */
export type Row = [string, string | null, string | null, KpiScope?, string?];

export function values(rows: readonly Row[]): KpiValue[] {
  return rows.map(([code, plan, fact, scope = 'person', baseline]) => ({
    kpi: code,
    scope,
    subjectId: scope,
    plan: plan === null ? null : { value: plan, ref: `plan/${code}` },
    fact: fact === null ? null : { value: fact, ref: `fact/${code}`, source: 'manual', recordedAt: '2026-05-31T12:00:00Z' },
    ...(baseline === undefined ? {} : { baseline: { value: baseline, ref: `baseline/${code}` } }),
  }));
}

export interface Case {
  doc: unknown;
  kpis: readonly KpiDef[];
  /** Whole units of the currency. */
  pay: string;
  rows: readonly Row[];
  stage?: CardInput['stage'];
  digits?: number;
}

export function personOf({ pay, rows, stage = null, digits = 2 }: Omit<Case, 'doc' | 'kpis'>): PersonInput {
  return {
    format: 1,
    month: '2026-05',
    currency: { code: 'RUB', digits },
    employeeId: 'e1',
    cards: [{ assignmentId: 'a1', schemeVersionId: 'v1', schemeHash: 'h', basePayMinor: `${pay}${'0'.repeat(digits)}`, stage, values: values(rows) }],
  };
}

export function pay(month: Case): PersonResult {
  return calculatePerson(personOf(month), new Map([['v1', compileScheme(month.doc, month.kpis)]]));
}

/** Amounts in major units by line key, as people read them. */
export function amounts(result: PersonResult): Record<string, string> {
  const digits = result.currency.digits;
  return Object.fromEntries(result.cards.flatMap(({ lines }) => lines.map((each) => [each.key, major(each.amountMinor, digits)])));
}

export function major(minor: string, digits = 2): string {
  const isNegative = minor.startsWith('-');
  const figures = minor.replace('-', '').padStart(digits + 1, '0');
  const text = digits === 0 ? figures : `${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
  return isNegative ? `-${text}` : text;
}
