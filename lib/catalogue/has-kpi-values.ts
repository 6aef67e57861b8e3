import type { Db } from '@/lib/db/in-company';

/** Whether anybody has entered a plan or a fact of this KPI in any month. */
export async function hasKpiValues(db: Db, companyId: string, kpiId: string): Promise<boolean> {
  const where = { companyId, kpiId };
  return (await db.plan.findFirst({ where, select: { month: true } })) !== null
    || (await db.fact.findFirst({ where, select: { month: true } })) !== null;
}
