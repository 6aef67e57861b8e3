// What good practice says of a scheme that is sound: told with its weight, never a reason not to pay.
import type { Problem } from '../problem';

export const remarkCodes = [
  'external-kpi-paid',
  'weights-not-one',
  'weight-negative',
  'weight-zero',
  'too-many-kpis',
  'few-kpis',
  'clicks-alone',
  'only-lagging',
  'no-action',
  'no-budget',
] as const;
export type RemarkCode = (typeof remarkCodes)[number];

/** error: the scheme cannot be used so; warning: people will be steered wrongly; remark: worth a thought. */
export type Severity = 'error' | 'warning' | 'remark';

export interface Remark extends Pick<Problem, 'params' | 'kpi' | 'path'> {
  code: RemarkCode;
  severity: Severity;
}
