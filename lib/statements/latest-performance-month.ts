import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { latestMonth } from './latest-month';

/** The month a manager sees first. */
export async function latestPerformanceMonth(actor: Actor): Promise<string> {
  authorize(actor, 'performance.see');
  return inCompanyReading(actor, ({ db }) => latestMonth(db, actor.companyId));
}
