import type { Permission } from '@/lib/auth/permissions';
import type { ValueKind } from '@/lib/db/generated/enums';
import type { CellInput } from './value-input';

/** One batch of plans or facts of a month. */
export interface ValuesToStore {
  kind: ValueKind;
  month: string;
  cells: readonly CellInput[];
  /** Said of facts whose cell names no source of its own. */
  source: string;
  importId?: string;
  /** Of the audit entry: `plan.save`, `fact.import`. */
  action: string;
}

/** The right that a write of each kind needs. */
export const editPermission = { plan: 'plans.edit', fact: 'facts.edit' } as const satisfies Record<ValueKind, Permission>;
