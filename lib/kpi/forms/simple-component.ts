// The kinds of pay line that a simple form can make; anything else is still valid, only not editable by that form.
import type { LinePart, Effect } from '../result';
import type { AttainRule } from '../nodes/attain-rule-shape';
import type { KpiScope } from '../kpi-def';

interface Common {
  key: string;
  name: string;
  effect: Effect;
}

export interface KpiRef {
  kpi: string;
  scope: KpiScope;
}

/** A sum the author wrote (major units), or a share of what the person has. */
export type AmountOf = { of: 'money'; amount: string } | { of: 'pay' | 'fixed' | 'variable'; share: string };

/** The fixed part by the stage in force, or the whole pay when the scheme does not split it. */
export interface FixedPart extends Common {
  form: 'fixed-part';
  of: 'fixed' | 'pay';
}

/** Variable part × what the index pays. Shares of 1: fullFrom "0.99" counts 99 % as full (null: only 100 % is full). */
export interface VariableByIndex extends Common {
  form: 'variable-by-index';
  fullFrom: string | null;
  growsAbove: boolean;
  /** Most that is counted, share of 1; null = no cap. */
  cap: string | null;
  /** Nothing is paid while the index or a KPI's attainment is below this (a cliff). */
  knockOut: { below: string; on: { by: 'index' } | ({ by: 'kpi'; rule: AttainRule } & KpiRef) } | null;
  /** Instead of a proportion from zero: nothing at this index, then a straight slope up to full (no cliff). */
  rampFrom: string | null;
}

/** 2 % of sales. */
export interface ShareOfFact extends Common, KpiRef {
  form: 'share-of-fact';
  rate: string;
}

/** All or nothing: paid when each of these plans is reached, in its KPI's own direction. */
export interface LumpForPlan extends Common {
  form: 'lump-for-plan';
  amount: AmountOf;
  kpis: KpiRef[];
}

/** 5 000 × attainment of the company's plan. */
export interface AmountByAttainment extends Common, KpiRef {
  form: 'amount-by-attainment';
  amount: AmountOf;
  rule: AttainRule;
  floor: string | null;
  cap: string | null;
}

/** 3 % of the price for each unit above plan; rate "1" pays the price itself. */
export interface PerUnitAbovePlan extends Common, KpiRef {
  form: 'per-unit-above-plan';
  rate: string;
  /** Money per unit, major units. */
  price: string;
}

/** Takes a share of the variable part while a KPI's attainment is below the bound; never more than the variable lines so far. */
export interface ReductionOnly extends Common, KpiRef {
  form: 'reduction-only';
  rule: AttainRule;
  below: string;
  amount: AmountOf;
}

export type SimpleComponent = FixedPart | VariableByIndex | ShareOfFact | LumpForPlan | AmountByAttainment | PerUnitAbovePlan | ReductionOnly;

export type SimpleForm = SimpleComponent['form'];

export const partOfForm: Record<SimpleForm, LinePart> = {
  'fixed-part': 'fixed',
  'variable-by-index': 'variable',
  'share-of-fact': 'commission',
  'lump-for-plan': 'other',
  'amount-by-attainment': 'variable',
  'per-unit-above-plan': 'commission',
  'reduction-only': 'variable',
};
