import type pg from 'pg';
import type { Actor } from '@/lib/auth/actor';
import { Prisma } from './generated/client';
import { translateDatabaseError } from './errors';
import { unscoped } from './unscoped';

export type Db = Prisma.TransactionClient;

export interface AuditNote {
  /** What was done, as `noun.verb`: `fact.save`, `month.close`. */
  action: string;
  subjectType: string;
  subjectId: string;
  before?: unknown;
  after?: unknown;
  reason?: string;
}

export interface Books {
  db: Db;
  /** The very connection of this transaction, for COPY; rollback covers both. */
  connection: () => Promise<pg.PoolClient>;
  /** Writes the audit entry of this use case in the same transaction. */
  audit: (note: AuditNote) => Promise<void>;
}

export interface TransactionLimits {
  /** How long the transaction may run, in milliseconds. */
  timeoutMs?: number;
}

/**
 * The only road to the books for a write: one transaction whose first statement names the company.
 * Database errors come out as AppError; anything thrown rolls everything back.
 */
export function inCompany<T>(actor: Actor, work: (books: Books) => Promise<T>, limits: TransactionLimits = {}): Promise<T> {
  return transact(actor, { readOnly: 'off', isolationLevel: 'ReadCommitted' }, work, limits);
}

/**
 * The road for a read: the transaction is read-only, so a read cannot write by mistake, and all its queries see the
 * books as of one moment, so that what a page shows together was true together.
 */
export function inCompanyReading<T>(
  actor: Actor,
  work: (books: Pick<Books, 'db' | 'connection'>) => Promise<T>,
  limits: TransactionLimits = {},
): Promise<T> {
  return transact(actor, { readOnly: 'on', isolationLevel: 'RepeatableRead' }, work, limits);
}

/** The road for a read of somebody's pay: it leaves an audit entry and writes nothing else; it too sees one moment. */
export function inCompanyReadingPay<T>(actor: Actor, note: AuditNote, work: (books: Pick<Books, 'db'>) => Promise<T>): Promise<T> {
  return transact(
    actor,
    { readOnly: 'off', isolationLevel: 'RepeatableRead' },
    async ({ db, audit }) => {
      await audit(note);
      await db.$executeRaw`SELECT set_config('transaction_read_only', 'on', true)`;
      return work({ db });
    },
    {},
  );
}

async function transact<T>(
  actor: Actor,
  { readOnly, isolationLevel }: { readOnly: 'on' | 'off'; isolationLevel: 'ReadCommitted' | 'RepeatableRead' },
  work: (books: Books) => Promise<T>,
  { timeoutMs = 20_000 }: TransactionLimits,
): Promise<T> {
  const { prisma, clientsByPid } = unscoped();
  try {
    return await prisma.$transaction(
      async (db) => {
        await db.$executeRaw`SELECT set_config('app.company_id', ${actor.companyId}, true),
          set_config('app.user_id', '', true),
          set_config('transaction_read_only', ${readOnly}, true)`;
        return work({
          db,
          connection: async () => {
            const [row] = await db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
            const client = row && clientsByPid.get(row.pid);
            if (!client) throw new Error('The connection of this transaction is not one of the pool');
            return client;
          },
          audit: async (note) => {
            await db.auditEntry.create({
              data: {
                companyId: actor.companyId,
                actorId: actor.membershipId,
                actorName: actor.displayName,
                action: note.action,
                subjectType: note.subjectType,
                subjectId: note.subjectId,
                before: toJson(note.before),
                after: toJson(note.after),
                reason: note.reason ?? null,
              },
            });
          },
        });
      },
      { maxWait: 10_000, timeout: timeoutMs, isolationLevel },
    );
  } catch (error) {
    throw translateDatabaseError(error);
  }
}

/** Audit values as JSON: amounts and decimals become strings. */
function toJson(value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  if (value === undefined || value === null) return Prisma.DbNull;
  return JSON.parse(JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? part.toString() : part))) as Prisma.InputJsonValue;
}
