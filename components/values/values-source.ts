import type { ActionResult } from '@/components/ui/action-result';
import type { GridInput, HistoryInput } from '@/lib/facts/grid-input';
import type { ValueRevision, ValuesGrid } from '@/lib/facts/grid-view';
import type { SaveValuesInput } from '@/lib/plans/value-input';
import type { CopiedPlans, SavedValues } from '@/lib/plans/value-view';

export type ValueKind = 'plan' | 'fact';

/** Where the page's numbers come from and go to; the page's door gives it. */
export interface ValuesSource {
  /** Throws an Error with words for the person. */
  loadGrid: (asked: GridInput) => Promise<ValuesGrid>;
  loadHistory: (asked: HistoryInput) => Promise<ValueRevision[]>;
  save: Record<ValueKind, (input: SaveValuesInput) => Promise<ActionResult<SavedValues>>>;
  copyPlans: (input: { month: string; scope: GridInput['scope']; departmentId: string | null }) => Promise<ActionResult<CopiedPlans>>;
}
