import { createHash } from 'node:crypto';
import type { Prisma } from '@/lib/db/generated/client';
import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { canonicalText } from '@/lib/kpi';

export interface Operation {
  companyId: string;
  /** Made by the client once per intention, kept over its retries. */
  operationId: string;
  action: string;
  /** What was asked, without secrets. */
  request: Record<string, string>;
}

/**
 * The answer this operation already got, if its transaction committed: also when the connection died at COMMIT.
 * Holds the id until the transaction ends, so that twins wait for each other. Errors: operationReused.
 */
export async function findOperation<Answer>(db: Db, operation: Operation): Promise<Answer | null> {
  const { companyId, operationId, action } = operation;
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${companyId} ${operationId}`}, 0))`;
  const found = await db.operation.findUnique({ where: { companyId_id: { companyId, id: operationId } } });
  if (!found) return null;
  if (found.action !== action || found.requestHash !== hashOf(operation)) throw new AppError('operationReused');
  return found.response as Answer;
}

/** Keeps the answer in the transaction of the operation itself, and gives it back. */
export async function keepOperation<Answer extends Prisma.InputJsonObject>(db: Db, operation: Operation, answer: Answer): Promise<Answer> {
  const { companyId, operationId, action } = operation;
  await db.operation.create({ data: { companyId, id: operationId, action, requestHash: hashOf(operation), response: answer } });
  return answer;
}

function hashOf({ request }: Operation): string {
  return createHash('sha256').update(canonicalText(request)).digest('hex');
}
