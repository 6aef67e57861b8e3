import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll } from 'vitest';
import { cloneTemplate, dropClone, testServerUrl } from './test-server';

export interface TestDatabase {
  name: string;
  /** URL of the login that owns the tables and migrates. */
  ownerUrl: string;
  /** URL of the login that the application uses. */
  runtimeUrl: string;
  /** The superuser, past every wall: to count, to look from outside, to plant holes. */
  admin: pg.Pool;
  owner: pg.Pool;
  /** The application's login, for attacks by plain SQL. */
  runtime: pg.Pool;
}

/**
 * The migrated database of this worker, shared by its test files: make a company of your own in each test.
 * The pools are closed after the file's last test.
 */
export function testDatabase(): TestDatabase {
  const name = process.env.PREMIA_TEST_DATABASE;
  if (!name) throw new Error('Only tests named *.db.test.ts have a database');
  return open(name, () => Promise.resolve());
}

/** A database nobody else uses, for tests that count or change the schema itself; dropped after the file. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `fresh_${randomUUID().replaceAll('-', '')}`;
  await cloneTemplate(name);
  return open(name, () => dropClone(name));
}

function open(name: string, close: () => Promise<void>): TestDatabase {
  const pools = (['admin', 'owner', 'runtime'] as const).map((login) => {
    const pool = new pg.Pool({ connectionString: testServerUrl(login, name), max: 5 });
    pool.on('error', () => undefined); // the database may be dropped before an idle connection notices
    return pool;
  });
  const [admin, owner, runtime] = pools as [pg.Pool, pg.Pool, pg.Pool];
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await close();
  });
  return { name, ownerUrl: testServerUrl('owner', name), runtimeUrl: testServerUrl('runtime', name), admin, owner, runtime };
}
