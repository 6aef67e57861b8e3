import type { Books, Db } from '@/lib/db/in-company';
import { toText } from '@/lib/kpi';
import type { ComputedPerson } from './compute-person';
import { makeSalt, payoutHash } from './payout-hash';

export interface PayoutKey {
  companyId: string;
  month: string;
  revision: number;
}

/** Takes away what stands for these people, so that a person's result is replaced whole or not at all. */
export async function clearPayouts(db: Db, { companyId, month, revision }: PayoutKey, employeeIds: readonly string[]): Promise<void> {
  await db.$executeRaw`DELETE FROM payout_lines WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision} AND employee_id = ANY (${[...employeeIds]}::uuid[])`;
  await db.$executeRaw`DELETE FROM payouts WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision} AND employee_id = ANY (${[...employeeIds]}::uuid[])`;
  await db.$executeRaw`DELETE FROM month_problems WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision} AND employee_id = ANY (${[...employeeIds]}::uuid[])`;
}

/**
 * Stores the results of a batch in three statements; the keys refuse a second payment of the same line. The bulk goes
 * over the transaction's own connection: through Prisma a month of texts takes twice as long.
 */
export async function storePayouts({ db, connection }: Pick<Books, 'db' | 'connection'>, key: PayoutKey & { runId: string }, computed: readonly ComputedPerson[]): Promise<void> {
  const { companyId, month, revision, runId } = key;
  const client = await connection();
  const payouts = computed.flatMap((each) => (each.answer && each.person.versionId ? [payoutRow(each, each.answer, each.person.versionId)] : []));
  await client.query(insertPayouts, [companyId, month, revision, runId, ...columnsOf(payouts, payoutColumns)]);
  await client.query(insertLines, [companyId, month, revision, ...columnsOf(computed.flatMap(linesOf), lineColumns)]);
  const problems = computed.flatMap(({ person, problems: found }) => found.map((problem) => ({ employeeId: person.employeeId, problem })));
  if (problems.length === 0) return;
  await db.monthProblem.createMany({
    data: problems.map(({ employeeId, problem }) => ({
      companyId, month, revision, employeeId, code: problem.code, kpiCode: 'kpi' in problem ? (problem.kpi ?? null) : null, details: { ...problem },
    })),
  });
}

const payoutColumns = ['employeeId', 'assignmentId', 'departmentId', 'position', 'versionId', 'status', 'index', 'fixedShare', 'isShadow',
  'paidMinor', 'referenceMinor', 'shownMinor', 'input', 'result', 'salt', 'hash'] as const;
const insertPayouts = `
  INSERT INTO payouts (company_id, month, revision, run_id, employee_id, assignment_id, department_id, "position", scheme_version_id,
    status, index_value, fixed_share, is_shadow, paid_minor, reference_minor, shown_minor, input, result, salt, hash)
  SELECT $1::uuid, $2, $3::int, $4::uuid, * FROM unnest($5::uuid[], $6::uuid[], $7::uuid[], $8::text[], $9::uuid[], $10::"PayoutStatus"[], $11::text[],
    $12::numeric[], $13::boolean[], $14::bigint[], $15::bigint[], $16::bigint[], $17::text[], $18::text[], $19::text[], $20::text[])`;

const lineColumns = ['employeeId', 'assignmentId', 'key', 'position', 'name', 'effect', 'unit', 'amountMinor'] as const;
const insertLines = `
  INSERT INTO payout_lines (company_id, month, revision, employee_id, assignment_id, line_key, "position", name, effect, unit, amount_minor)
  SELECT $1::uuid, $2, $3::int, * FROM unnest($4::uuid[], $5::uuid[], $6::text[], $7::smallint[], $8::text[], $9::"LineEffect"[], $10::"LineUnit"[], $11::bigint[])`;

function columnsOf<Key extends string>(rows: readonly Record<Key, unknown>[], columns: readonly Key[]): unknown[][] {
  return columns.map((column) => rows.map((row) => row[column]));
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
    index: card.index && toText(card.index),
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
