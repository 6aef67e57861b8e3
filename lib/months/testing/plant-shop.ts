import type { Actor } from '@/lib/auth/actor';
import { findActor } from '@/lib/auth/find-actor';
import { systemActor } from '@/lib/auth/system-actor';
import { inCompany } from '@/lib/db/in-company';
import { lockMonthForEdit } from '@/lib/db/month-lock';
import { testDatabase } from '@/lib/db/testing/test-database';
import { unscoped } from '@/lib/db/unscoped';
import { approveMonth } from '@/lib/months/approve-month';
import { closeMonth } from '@/lib/months/close-month';
import { runCalculation, type RunOptions } from '@/lib/months/run-calculation';
import { sendMonth } from '@/lib/months/send-month';
import { startCalculation } from '@/lib/months/start-calculation';
import { kotelok } from '@/prisma/scenarios/kotelok';
import { plantCompany, type PlantedCompany } from '@/prisma/scenarios/plant-company';

export const shopPassword = 'a password of the tests';

export interface Shop extends PlantedCompany {
  /** Its open month; the six before it have all their facts. */
  openMonth: string;
  /** A month with plans and facts of everybody. */
  fullMonth: string;
  owner: Actor;
  admin: Actor;
  finance: Actor;
  auditor: Actor;
  manager: Actor;
  system: Actor;
}

/** A company of one's own for a test: the online shop of the demo, in the past, with logins of all roles. */
export async function plantShop({ openMonth = '2026-10', fullMonth = '2026-09' } = {}): Promise<Shop> {
  const tag = crypto.randomUUID().slice(0, 8);
  const scenario = {
    ...kotelok,
    slug: `kotelok-${tag}`,
    logins: kotelok.logins.map((login) => ({ ...login, email: `${tag}-${login.email}` })),
  };
  const planted = await plantCompany(scenario, { ownerUrl: testDatabase().ownerUrl, openMonth, password: shopPassword });
  const actorOf = async (email: string): Promise<Actor> => {
    const user = await unscoped().prisma.user.findUniqueOrThrow({ where: { email: `${tag}-${email}` } });
    const actor = await findActor(user.id, scenario.slug);
    if (!actor) throw new Error(`${email} has no place in ${scenario.slug}`);
    return actor;
  };
  return {
    ...planted,
    openMonth,
    fullMonth,
    owner: await actorOf('owner@kotelok.example'),
    admin: await actorOf('admin@kotelok.example'),
    finance: await actorOf('finance@kotelok.example'),
    auditor: await actorOf('auditor@premia.example'),
    manager: await actorOf('manager@kotelok.example'),
    system: await systemActor(planted.companyId, 'test'),
  };
}

/** Starts a calculation as finance and does the worker's part here. Answers the run's id. */
export async function calculate(shop: Shop, month: string, kind: 'full' | 'changed' | 'failed' = 'full', options: RunOptions = {}): Promise<string> {
  const { runId } = await startCalculation(shop.finance, { month, kind });
  await runCalculation(shop.system, { runId }, options);
  return runId;
}

/** Sends, approves and closes what a run calculated, by three people. */
export async function closeFully(shop: Shop, month: string, runId: string): Promise<void> {
  await sendMonth(shop.finance, { month, runId });
  await approveMonth(shop.owner, { month, runId, operationId: crypto.randomUUID() });
  await closeMonth(shop.finance, { month, runId, operationId: crypto.randomUUID(), password: shopPassword, isBeforeEnd: true });
}

/** Writes a fact as its use case does: under the month's shared lock, as a new revision. */
export async function enterFact(shop: Shop, { month, kpi, employee, value }: { month: string; kpi: string; employee: string; value: string | null }): Promise<void> {
  const { companyId } = shop;
  const kpiId = shop.ids.kpi.get(kpi)!;
  const subjectId = shop.ids.employee.get(employee)!;
  await inCompany(shop.manager, async ({ db }) => {
    await lockMonthForEdit(db, { companyId, month });
    const last = await db.fact.aggregate({ where: { companyId, month, kpiId, subjectId }, _max: { revision: true } });
    await db.fact.create({
      data: { companyId, month, kpiId, subjectId, scope: 'person', employeeId: subjectId, value, source: 'manual', revision: (last._max.revision ?? 0) + 1 },
    });
  });
}

/** More sellers of the same scheme, each with a plan of 5 and a fact of their own. */
export async function hireSellers(shop: Shop, month: string, count: number): Promise<void> {
  const { admin } = testDatabase();
  const { companyId, ids } = shop;
  await admin.query(
    `WITH people AS (
       INSERT INTO employees (company_id, id, number, name) SELECT $1, gen_random_uuid(), 'X' || n, 'Seller ' || lpad(n::text, 4, '0') FROM generate_series(1, $2) n RETURNING id, number),
     placed AS (INSERT INTO placements (company_id, id, employee_id, from_date, department_id, "position") SELECT $1, gen_random_uuid(), id, '2025-01-01', $3, 'Seller' FROM people),
     paid AS (INSERT INTO pay_terms (company_id, id, employee_id, from_date, base_pay_minor, basis) SELECT $1, gen_random_uuid(), id, '2025-01-01', 3000000, 'hire' FROM people),
     planned AS (INSERT INTO plans (company_id, month, kpi_id, subject_id, revision, scope, employee_id, value) SELECT $1, $5, $6, id, 1, 'person', id, 5 FROM people),
     reached AS (INSERT INTO facts (company_id, month, kpi_id, subject_id, revision, scope, employee_id, value, source)
       SELECT $1, $5, $6, id, 1, 'person', id, 5 + substring(number FROM 2)::int % 7, 'CRM' FROM people)
     INSERT INTO scheme_assignments (company_id, id, employee_id, from_month, scheme_id) SELECT $1, gen_random_uuid(), id, '2026-01', $4 FROM people`,
    [companyId, count, ids.department.get('sales'), ids.scheme.get('seller'), month, ids.kpi.get('blenders_sold')],
  );
}
