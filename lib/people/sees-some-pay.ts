import type { Actor } from '@/lib/auth/actor';
import { seesWholeCompany } from '@/lib/auth/visibility';

/** Whether the actor is shown anybody's pay in lists of people: by `pay.see`, or as a manager to whom it was granted. */
export function seesSomePay(actor: Actor): boolean {
  return seesWholeCompany(actor, 'pay.see') || actor.managedDepartments.some((row) => row.seesPay);
}
