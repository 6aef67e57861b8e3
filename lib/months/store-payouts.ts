import type { Db } from '@/lib/db/in-company';
import type { ComputedPerson } from './compute-person';
import { makeSalt, payoutHash } from './payout-hash';

export interface PayoutKey {
  companyId: string;
  month: string;
  revision: number;
}

/** Takes away what stands for these people, so that a person's result is replaced whole or not at all. */
export async function clearPayouts(db: Db, { companyId, month, revision }: PayoutKey, employeeIds: readonly string[]): Promise<void> {
  const where = { companyId, month, revision, employeeId: { in: [...employeeIds] } };
  await db.payoutLine.deleteMany({ where });
  await db.payout.deleteMany({ where });
  await db.monthProblem.deleteMany({ where });
}

/** Stores the results of a batch in three statements; the keys refuse a second payment of the same line. */
export async function storePayouts(db: Db, key: PayoutKey & { runId: string }, computed: readonly ComputedPerson[]): Promise<void> {
  const { companyId, month, revision, runId } = key;
  const payouts = computed.flatMap((each) => (each.answer && each.person.versionId ? [payoutRow(each, each.answer, each.person.versionId)] : []));
  await db.$executeRaw`
    INSERT INTO payouts (company_id, month, revision, run_id, employee_id, assignment_id, department_id, "position", scheme_version_id,
      status, index_value, fixed_share, is_shadow, paid_minor, reference_minor, shown_minor, input, result, salt, hash)
    SELECT ${companyId}::uuid, ${month}, ${revision}, ${runId}::uuid, *
    FROM unnest(${payouts.map((row) => row.employeeId)}::uuid[], ${payouts.map((row) => row.assignmentId)}::uuid[],
      ${payouts.map((row) => row.departmentId)}::uuid[], ${payouts.map((row) => row.position)}::text[], ${payouts.map((row) => row.versionId)}::uuid[],
      ${payouts.map((row) => row.status)}::"PayoutStatus"[], ${payouts.map((row) => row.index)}::text[], ${payouts.map((row) => row.fixedShare)}::numeric[],
      ${payouts.map((row) => row.isShadow)}::boolean[], ${payouts.map((row) => row.paidMinor)}::bigint[], ${payouts.map((row) => row.referenceMinor)}::bigint[],
      ${payouts.map((row) => row.shownMinor)}::bigint[], ${payouts.map((row) => row.input)}::text[], ${payouts.map((row) => row.result)}::text[],
      ${payouts.map((row) => row.salt)}::text[], ${payouts.map((row) => row.hash)}::text[])`;
  const lines = computed.flatMap(linesOf);
  await db.$executeRaw`
    INSERT INTO payout_lines (company_id, month, revision, employee_id, assignment_id, line_key, "position", name, effect, unit, amount_minor)
    SELECT ${companyId}::uuid, ${month}, ${revision}, *
    FROM unnest(${lines.map((row) => row.employeeId)}::uuid[], ${lines.map((row) => row.assignmentId)}::uuid[], ${lines.map((row) => row.key)}::text[],
      ${lines.map((row) => row.position)}::smallint[], ${lines.map((row) => row.name)}::text[], ${lines.map((row) => row.effect)}::"LineEffect"[],
      ${lines.map((row) => row.unit)}::"LineUnit"[], ${lines.map((row) => row.amountMinor)}::bigint[])`;
  await db.monthProblem.createMany({
    data: computed.flatMap(({ person, problems }) =>
      problems.map((problem) => ({
        companyId, month, revision, employeeId: person.employeeId, code: problem.code,
        kpiCode: 'kpi' in problem ? (problem.kpi ?? null) : null, details: { ...problem },
      })),
    ),
  });
}

function payoutRow({ person, problems }: ComputedPerson, { input, result, card, totals }: NonNullable<ComputedPerson['answer']>, versionId: string) {
  const salt = makeSalt();
  return {
    employeeId: person.employeeId,
    assignmentId: person.assignmentId,
    departmentId: person.departmentId,
    position: person.position,
    versionId,
    status: problems.length > 0 ? 'problem' : 'ok',
    index: card.index,
    fixedShare: person.stage?.fixedShare ?? null,
    isShadow: card.isShadow,
    paidMinor: totals?.paidMinor ?? '0',
    referenceMinor: totals?.referenceMinor ?? '0',
    shownMinor: totals?.shownMinor ?? '0',
    input,
    result,
    salt,
    hash: payoutHash({ salt, input, result }),
  };
}

/** A person with a problem has no money: none of their lines are stored, the workings reached stay in the result. */
function linesOf({ person, answer, problems }: ComputedPerson) {
  if (!answer || problems.length > 0) return [];
  return answer.card.lines.map((line, position) => ({
    employeeId: person.employeeId, assignmentId: person.assignmentId, position,
    key: line.key, name: line.name, effect: line.effect, unit: line.unit, amountMinor: line.amountMinor,
  }));
}
