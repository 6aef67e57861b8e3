import pg from 'pg';
import { inject } from 'vitest';

/** The throwaway server of this test run, as the global set-up provides it. */
export interface TestServer {
  port: number;
  adminPassword: string;
  ownerPassword: string;
  runtimePassword: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

export type Login = 'admin' | 'owner' | 'runtime';

/** The URL of one login of the throwaway server; admin is the superuser, whom no wall stops. */
export function testServerUrl(login: Login, database: string): string {
  const server = inject('testServer');
  const [user, password] = {
    admin: ['postgres', server.adminPassword],
    owner: ['premia_owner', server.ownerPassword],
    runtime: ['premia_runtime', server.runtimePassword],
  }[login];
  return `postgresql://${user}:${password}@127.0.0.1:${server.port}/${database}`;
}

/** Clones the migrated template unless a database of this name is there already. */
export async function cloneTemplate(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: testServerUrl('admin', 'postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount) return;
    // Two workers may not copy the template at the same instant while either is connected to it: take turns.
    await client.query('SELECT pg_advisory_lock(4242)');
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} TEMPLATE premia_template OWNER premia_owner`);
    await client.query(`REVOKE ALL ON DATABASE ${client.escapeIdentifier(database)} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${client.escapeIdentifier(database)} TO premia_app`);
  } finally {
    await client.end();
  }
}

/** Drops a clone, ending what is still connected to it. */
export async function dropClone(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: testServerUrl('admin', 'postgres') });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database)} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
