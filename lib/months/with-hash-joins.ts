import type { Db } from '@/lib/db/in-company';

/**
 * Runs statements over everybody of a month without nested loops. Right after a calculation the planner still believes
 * the month's tables to be empty, and would go through 20 000 people 20 000 times.
 */
export async function withHashJoins<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const [before] = await db.$queryRaw<{ former: string }[]>`
    SELECT current_setting('enable_nestloop') AS former, set_config('enable_nestloop', 'off', true) AS now`;
  const answer = await work();
  await db.$executeRaw`SELECT set_config('enable_nestloop', ${before?.former ?? 'on'}, true)`;
  return answer;
}
