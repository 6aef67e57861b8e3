import type { ActionResult } from '@/components/ui/action-result';
import type { GridInput, HistoryInput } from '@/lib/facts/grid-input';
import type { ValueRevision, ValuesGrid } from '@/lib/facts/grid-view';
import type { SaveValuesInput } from '@/lib/plans/value-input';
import type { CopiedPlans, SavedValues } from '@/lib/plans/value-view';

export type ValueKind = 'plan' | 'fact';

/** Why numbers could not be read, in words for the person. */
export class ReadRefusal extends Error {
  constructor(message: string, readonly code: string) {
    super(message);
  }
}

/** Where the page's numbers come from and go to; the page's door gives it. */
export interface ValuesSource {
  /** Throws a ReadRefusal. */
  loadGrid: (asked: GridInput) => Promise<ValuesGrid>;
  loadHistory: (asked: HistoryInput) => Promise<ValueRevision[]>;
  save: Record<ValueKind, (input: SaveValuesInput) => Promise<ActionResult<SavedValues>>>;
  copyPlans: (input: { month: string; scope: GridInput['scope']; departmentId: string | null }) => Promise<ActionResult<CopiedPlans>>;
}
