import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompanyReadingPay, type Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { MonthInput } from './month-input';
import type { VerifiedMonth } from './month-view';
import { sealOf } from './payout-hash';
import { schemesOfRuns } from './schemes-of-runs';
import { payoutFault, type StoredPayout } from './payout-fault';

const batchSize = 1_000;
const faultsShown = 50;

/**
 * Recomputes every payout of a calculated month from its own stored input, with the scheme versions and indicators it
 * was computed by, and compares bytes, hashes, lines and the seal. Nothing of today's books enters.
 * Errors: forbidden, notFound, monthNotCalculated.
 */
export async function verifyMonth(actor: Actor, { month }: MonthInput): Promise<VerifiedMonth> {
  authorize(actor, 'months.verify');
  const { companyId } = actor;
  return inCompanyReadingPay(actor, { action: 'month.verify', subjectType: 'month', subjectId: month }, async ({ db }) => {
    const row = await db.month.findUnique({ where: { companyId_month: { companyId, month } } });
    if (!row) throw new AppError('notFound');
    if (row.status === 'open') throw new AppError('monthNotCalculated', { params: { month } });
    const schemes = await schemesOfRuns(db, { companyId, month, revision: row.revision });
    const hashes: string[] = [];
    const faults: VerifiedMonth['faults'] = [];
    let faultCount = 0;
    for await (const batch of storedPayouts(db, { companyId, month, revision: row.revision })) {
      for (const payout of batch) {
        hashes.push(payout.hash);
        const fault = payoutFault(payout, schemes);
        if (!fault) continue;
        faultCount += 1;
        if (faults.length < faultsShown) faults.push({ employeeId: payout.employeeId, name: payout.employee.name, fault });
      }
    }
    const seal = sealOf(hashes);
    return { month, total: hashes.length, matching: hashes.length - faultCount, faults, seal: row.sealHash ? { stored: row.sealHash, isSame: row.sealHash === seal } : null };
  });
}

type Key = { companyId: string; month: string; revision: number };

async function* storedPayouts(db: Db, { companyId, month, revision }: Key): AsyncGenerator<StoredPayout[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = await db.payout.findMany({
      where: { companyId, month, revision, employeeId: { gt: after } },
      include: { lines: { orderBy: { position: 'asc' } }, employee: { select: { name: true } }, schemeVersion: { select: { hash: true } } },
      orderBy: [{ employeeId: 'asc' }, { assignmentId: 'asc' }],
      take: batchSize,
    });
    const last = batch.at(-1);
    if (!last) return;
    yield batch;
    after = last.employeeId;
  }
}
