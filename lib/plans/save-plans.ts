import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { storeValues } from './store-values';
import type { SaveValuesInput } from './value-input';
import type { SavedValues } from './value-view';

/**
 * Writes a batch of plans of a month, whole or not at all; null removes a plan.
 * Errors: forbidden, notFound (a person, department or KPI out of reach), monthClosed, monthApproved, invalid and
 * changedByOther by cell.
 */
export async function savePlans(actor: Actor, { month, cells }: SaveValuesInput): Promise<SavedValues> {
  authorize(actor, 'plans.edit');
  return inCompany(actor, (books) => storeValues(books, actor, { kind: 'plan', month, cells, source: '', action: 'plan.save' }));
}
