import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { storeValues } from '@/lib/plans/store-values';
import type { SaveValuesInput } from '@/lib/plans/value-input';
import type { SavedValues } from '@/lib/plans/value-view';
import { manualSource } from './fact-source';

/**
 * Writes a batch of facts of a month, whole or not at all; null removes a fact: missing again, never zero.
 * Errors: forbidden, notFound (a person, department or KPI out of reach), monthClosed, monthApproved, invalid and
 * changedByOther by cell.
 */
export async function saveFacts(actor: Actor, { month, cells }: SaveValuesInput): Promise<SavedValues> {
  authorize(actor, 'facts.edit');
  return inCompany(actor, (books) => storeValues(books, actor, { kind: 'fact', month, cells, source: manualSource, action: 'fact.save' }));
}
