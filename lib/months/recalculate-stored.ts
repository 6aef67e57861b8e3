import type { Db } from '@/lib/db/in-company';
import { computePerson } from './compute-person';
import { loadMonth } from './load-month';
import type { MonthRules } from './load-rules';
import { payoutHash } from './payout-hash';
import { cardsInMonth } from './cards-in-month';
import { withHashJoins } from './with-hash-joins';

const batchSize = 1_000;

export interface RecalculatedMonth {
  /** Payout hashes as stored, in the order of employee and assignment: what the seal is made of. */
  hashes: string[];
  /** People whose result today is not the stored one, or who are only on one side. */
  movedEmployeeIds: string[];
}

/** Calculates everybody from the books as they are now and compares, byte by byte, with what is stored. */
export async function recalculateStored(db: Db, rules: MonthRules, revision: number): Promise<RecalculatedMonth> {
  const { companyId, month } = rules;
  const everybody = await withHashJoins(db, () => db.$queryRaw<{ id: string }[]>`
    SELECT employee_id AS id FROM ${cardsInMonth({ companyId, month })} cards
    UNION SELECT employee_id FROM payouts WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision} ORDER BY id`);
  const hashes: string[] = [];
  const movedEmployeeIds: string[] = [];
  for (let start = 0; start < everybody.length; start += batchSize) {
    const batch = everybody.slice(start, start + batchSize).map((row) => row.id);
    const stored = await db.payout.findMany({
      where: { companyId, month, revision, employeeId: { in: batch } },
      select: { employeeId: true, assignmentId: true, salt: true, hash: true, status: true },
      orderBy: [{ employeeId: 'asc' }, { assignmentId: 'asc' }],
    });
    hashes.push(...stored.map((payout) => payout.hash));
    const computed = (await loadMonth(db, rules, batch)).map((person) => computePerson(person, rules.schemes));
    const now = new Map(computed.map((each) => [`${each.person.employeeId} ${each.person.assignmentId}`, each]));
    const then = new Map(stored.map((payout) => [`${payout.employeeId} ${payout.assignmentId}`, payout]));
    const moved = new Set<string>();
    for (const key of new Set([...now.keys(), ...then.keys()])) {
      const [one, other] = [now.get(key), then.get(key)];
      const isSame = one?.answer && other && one.problems.length === 0 && other.status === 'ok' && payoutHash({ salt: other.salt, ...one.answer }) === other.hash;
      if (!isSame) moved.add(key.slice(0, key.indexOf(' ')));
    }
    movedEmployeeIds.push(...batch.filter((id) => moved.has(id)));
  }
  return { hashes, movedEmployeeIds };
}
