import type { ReactNode } from 'react';

/** One step of a calculation, already in words. */
export interface WorkingsRow {
  key: string;
  /** What the step gives: 'Attainment of New customers'. */
  label: ReactNode;
  /** The result, with its unit; '—' with a reason when it could not be had. */
  value: ReactNode;
  /** The formula with its values filled in: '0.5 × 110% = 55%'. */
  formula?: ReactNode;
  /** Why it is zero, capped, gated or rounded: one sentence each. */
  reasons?: readonly ReactNode[];
  /** Where a fact comes from and how old it is. */
  source?: ReactNode;
  tone?: 'problem' | 'quiet';
  inputs?: readonly WorkingsRow[];
}

/** Turns a tree of engine steps into rows: `describe` chooses the words, this keeps the shape. */
export function toWorkingsRows<Step extends { inputs?: Step[] }>(
  steps: readonly Step[],
  describe: (step: Step) => Omit<WorkingsRow, 'key' | 'inputs'>,
  path = 'w',
): WorkingsRow[] {
  return steps.map((step, index) => {
    const key = `${path}.${index}`;
    return { ...describe(step), key, inputs: toWorkingsRows(step.inputs ?? [], describe, key) };
  });
}
