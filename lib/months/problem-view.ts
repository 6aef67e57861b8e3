import type { Problem } from '@/lib/kpi';

/** What the books lack before the law can be asked; worded by `months.problem.<code>`. */
export const ownProblemCodes = [
  'version-missing', 'stage-missing', 'pay-terms-missing', 'calendar-missing', 'month-before-open', 'undivided-line', 'calculation-failed',
] as const;
export type OwnProblemCode = (typeof ownProblemCodes)[number];

export interface OwnProblem {
  code: OwnProblemCode;
  params: Record<string, string>;
  employeeId: string;
}

/** Any reason why a person has no payout: the law's own, or one found before it was asked. */
export type CalculationProblem = Problem | OwnProblem;

export function isOwnProblem(problem: CalculationProblem): problem is OwnProblem {
  return (ownProblemCodes as readonly string[]).includes(problem.code);
}
