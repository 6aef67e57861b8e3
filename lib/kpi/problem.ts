// A reason a number cannot be had: data that finance can act on, never an exception.
import type { KpiScope } from './kpi-def';

export const problemCodes = [
  'scheme-malformed',
  'format-unknown',
  'scheme-missing',
  'input-malformed',
  'weights-not-one',
  'weight-negative',
  'weights-count',
  'no-components',
  'duplicate-key',
  'unknown-kpi',
  'unknown-line',
  'unknown-item',
  'cycle',
  'out-of-order',
  'external-kpi-paid',
  'unit-mismatch',
  'missing-fact',
  'missing-plan',
  'missing-baseline',
  'plan-zero',
  'attainment-undefined',
  'off-scale',
  'division-by-zero',
  'no-fixed-share',
  'fixed-share-out-of-range',
  'nothing-to-combine',
  'curve-malformed',
  'formula-malformed',
  'not-additive',
  'aggregate-unfit',
  'outside-project',
  'units-differ',
  'units-unfit',
  'unknown-outside-solve',
  'solve-not-rising',
  'solve-unreachable',
  'no-presence',
  'not-eligible',
  'missing-pool-share',
  'number-too-long',
  'too-large',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** `path` is a JSON path into the scheme or input; the other fields say whose and which. */
export interface Problem {
  code: ProblemCode;
  params: Record<string, string>;
  kpi?: string;
  scope?: KpiScope;
  subjectId?: string;
  employeeId?: string;
  cardId?: string;
  lineKey?: string;
  path?: string;
}
