// A ready scheme with an example month: what a company can start from, what the documents show, what the tests hold to.
import { buildComponent } from '../forms/build-component';
import { buildItem } from '../forms/scorecard-item';
import { attainNode, measureNode } from '../forms/node-parts';
import type { SimpleItem } from '../forms/scorecard-item';
import type { SimpleComponent } from '../forms/simple-component';
import type { CardInput, KpiValue, PersonInput } from '../input';
import type { KpiDef, KpiScope } from '../kpi-def';
import type { componentSchema } from '../scheme-doc';
import { schemeDocSchema } from '../scheme-doc';
import type { Node } from '../node';
import type { Component, SchemeDoc, ScorecardItem } from '../scheme-doc';
import type { z } from 'zod';

export interface SchemeTemplate {
  /** "s01-shop-marketer" */
  key: string;
  name: { en: string; ru: string };
  kpis: KpiDef[];
  doc: SchemeDoc;
  example: PersonInput;
  /** Amounts of the example's lines, minor units by line key. */
  answer: Record<string, string>;
}

export interface TemplateParts {
  key: string;
  name: { en: string; ru: string };
  kpis: KpiDef[];
  doc: z.input<typeof schemeDocSchema>;
  payMinor: string;
  values: KpiValue[];
  stage?: CardInput['stage'];
  answer: Record<string, string>;
}

export function template({ doc, payMinor, values, stage = null, ...rest }: TemplateParts): SchemeTemplate {
  const card: CardInput = { assignmentId: 'assignment-1', schemeVersionId: rest.key, schemeHash: '', basePayMinor: payMinor, stage, values };
  const example: PersonInput = { format: 1, month: '2026-05', currency: { code: 'RUB', digits: 2 }, employeeId: 'employee-1', cards: [card] };
  return { ...rest, doc: schemeDocSchema.parse(doc), example };
}

export const kpi = (code: string, name: string, over: Partial<KpiDef> = {}): KpiDef => ({
  code,
  name,
  unit: 'count',
  decimals: 0,
  direction: 'higher',
  kind: 'result',
  ...over,
});

export const item = (code: string, weight: string, over: Partial<SimpleItem> = {}): ScorecardItem =>
  buildItem({ key: code, kpi: code, scope: 'person', weight, rule: { kind: 'higher-ratio' }, floor: '0', cap: null, planZero: 'problem', ...over });

/** The usual form of each kind of line, with only what differs said. */
type Said<F> = F extends SimpleComponent ? Omit<F, 'effect'> & { effect?: F['effect'] } : never;
export const line = (form: Said<SimpleComponent>): Component => buildComponent({ effect: 'paid', ...form } as SimpleComponent);

export const fixedPart = line({ form: 'fixed-part', key: 'fixed', name: 'Постоянная часть', of: 'fixed', effect: 'reference' });
export const variablePart = line({
  form: 'variable-by-index',
  key: 'variable',
  name: 'Переменная часть',
  fullFrom: '0.99',
  growsAbove: true,
  cap: null,
  knockOut: null,
  rampFrom: null,
});

/** The usual scheme: payroll's fixed part, and a variable part by the index of these rows. */
export const byIndex = (scorecard: ScorecardItem[], fixedShare: string): TemplateParts['doc'] => ({
  format: 1,
  scorecard,
  components: [fixedPart, variablePart],
  settings: { fixedShare },
});

type Amount = z.input<typeof componentSchema>['amount'];
/** A line that no simple form makes. */
export const ownLine = (key: string, name: string, part: Component['part'], amount: Amount, over: Partial<Component> = {}) => ({
  key,
  name,
  part,
  effect: 'paid' as const,
  amount,
  ...over,
});

export const percent = { unit: 'percent', decimals: 2 } as const;
export const money = { unit: 'money', decimals: 2 } as const;
export const own = { scope: 'person' } as const;
export const factOf = (code: string): Node => measureNode({ kpi: code, ...own }, 'fact');
export const planOf = (code: string): Node => measureNode({ kpi: code, ...own }, 'plan');
export const attained = (code: string): Node => attainNode({ kpi: code, ...own }, { kind: 'higher-ratio' });

export interface Given {
  plan?: string;
  fact?: string;
  baseline?: string;
  scope?: KpiScope;
}

export function value(code: string, { plan, fact, baseline, scope = 'person' }: Given): KpiValue {
  return {
    kpi: code,
    scope,
    subjectId: `${scope}-1`,
    plan: plan === undefined ? null : { value: plan, ref: `plan-${code}` },
    fact: fact === undefined ? null : { value: fact, ref: `fact-${code}`, source: 'manual', recordedAt: '2026-05-31T12:00:00Z' },
    ...(baseline === undefined ? {} : { baseline: { value: baseline, ref: `baseline-${code}` } }),
  };
}
