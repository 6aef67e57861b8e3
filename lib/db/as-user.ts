import type { Db } from './in-company';
import { translateDatabaseError } from './errors';
import { unscoped } from './unscoped';

/**
 * Reads what belongs to a signed-in person before a company is known: their memberships, the companies behind
 * them. Row-level security shows nothing else. `enter` narrows the rest of the transaction to one company.
 */
export async function asUser<T>(userId: string, work: (books: { db: Db; enter: (companyId: string) => Promise<void> }) => Promise<T>): Promise<T> {
  try {
    return await unscoped().prisma.$transaction(
      async (db) => {
        await db.$executeRaw`SELECT set_config('app.user_id', ${userId}, true), set_config('transaction_read_only', 'on', true)`;
        return work({
          db,
          enter: async (companyId) => {
            await db.$executeRaw`SELECT set_config('app.company_id', ${companyId}, true)`;
          },
        });
      },
      { maxWait: 10_000, timeout: 10_000, isolationLevel: 'RepeatableRead' },
    );
  } catch (error) {
    throw translateDatabaseError(error);
  }
}
