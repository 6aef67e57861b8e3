import type pg from 'pg';
import { testDatabase } from './test-database';

/** Statements of the superuser that no trigger sees: what only somebody with the whole server in hand could change. */
export async function pastTriggers(work: (client: pg.PoolClient) => Promise<unknown>): Promise<void> {
  const client = await testDatabase().admin.connect();
  try {
    await client.query(`SET session_replication_role = 'replica'`);
    await work(client);
  } finally {
    await client.query(`SET session_replication_role = 'origin'`);
    client.release();
  }
}
