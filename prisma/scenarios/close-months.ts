import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '@/lib/auth/actor';
import { findActor } from '@/lib/auth/find-actor';
import { systemActor } from '@/lib/auth/system-actor';
import { unscoped } from '@/lib/db/unscoped';
import { addMonths } from '@/lib/format/month';
import { approveMonth } from '@/lib/months/approve-month';
import { closeMonth } from '@/lib/months/close-month';
import { readProgress } from '@/lib/months/read-progress';
import { runCalculation } from '@/lib/months/run-calculation';
import { sendMonth } from '@/lib/months/send-month';
import { startCalculation } from '@/lib/months/start-calculation';
import type { PlantedCompany } from './plant-company';
import { offsets, type Scenario } from './scenario';

interface History {
  planted: PlantedCompany;
  scenario: Scenario;
  openMonth: string;
  password: string;
}

/**
 * Takes the months before the open one through their life, oldest first, by the same use cases as people do: finance
 * calculates and sends, the admin approves, finance closes.
 */
export async function closeMonths({ planted, scenario, openMonth, password }: History): Promise<void> {
  const finance = await actorOf(scenario, 'finance');
  const admin = await actorOf(scenario, 'admin');
  const worker = await systemActor(planted.companyId, 'calculation');
  for (const offset of offsets.filter((each) => each < 0)) {
    const month = addMonths(openMonth, offset);
    const { runId } = await startCalculation(finance, { month, kind: 'full' });
    await runCalculation(worker, { runId });
    await untilDone(finance, month);
    await sendMonth(finance, { month, runId });
    await approveMonth(admin, { month, runId, operationId: crypto.randomUUID() });
    // The month before the open one may not be over yet where the company lives, or by this machine's clock.
    await closeMonth(finance, { month, runId, operationId: crypto.randomUUID(), password, isBeforeEnd: true });
  }
}

/** Where Premia is running, its worker may have taken the job before us: wait for whoever has it. */
async function untilDone(actor: Actor, month: string): Promise<void> {
  for (;;) {
    const run = await readProgress(actor, { month });
    if (run?.status !== 'queued' && run?.status !== 'running') return;
    await sleep(50);
  }
}

/** The actor of the first login of a scenario that has the role. */
export async function actorOf(scenario: Scenario, role: Scenario['logins'][number]['roles'][number]): Promise<Actor> {
  const login = scenario.logins.find(({ roles }) => roles.includes(role));
  const user = login && (await unscoped().prisma.user.findUnique({ where: { email: login.email }, select: { id: true } }));
  const actor = user && (await findActor(user.id, scenario.slug));
  if (!actor) throw new Error(`The scenario ${scenario.slug} has no login of the role ${role}`);
  return actor;
}
