import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { identity } from '@/lib/db/identity';
import { env } from '@/lib/env';

export interface Health {
  build: string;
  database: 'up' | 'down';
  /** The newest migration this build was made for; null when the folder is not deployed with it. */
  migration: string | null;
  demo: boolean;
}

/** Whether the server can do its work, without a secret or an address in the answer. */
export async function readHealth(): Promise<Health> {
  const [database, migration] = await Promise.all([probeDatabase(), newestMigration()]);
  return { build: env().PREMIA_BUILD_ID, database, migration, demo: env().PREMIA_DEMO === '1' };
}

/** One read of a real table, with the runtime login, within two seconds. */
async function probeDatabase(): Promise<'up' | 'down'> {
  const late = new Promise<'down'>((resolve) => setTimeout(() => resolve('down'), 2_000).unref());
  const asked = identity().$queryRaw`SELECT 1 FROM users LIMIT 1`.then(() => 'up' as const, () => 'down' as const);
  return Promise.race([asked, late]);
}

async function newestMigration(): Promise<string | null> {
  const names = await readdir(join(process.cwd(), 'prisma', 'migrations')).catch(() => []);
  return names.filter((name) => /^\d{14}_/.test(name)).sort().at(-1) ?? null;
}
