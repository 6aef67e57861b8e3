import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '@/lib/env';
import { PrismaClient } from './generated/client';

interface Connections {
  pool: pg.Pool;
  prisma: PrismaClient;
  /** Connections by backend process id, so that COPY can join the transaction Prisma runs on one of them. */
  clientsByPid: Map<number, pg.PoolClient>;
}

// One pool per process even when the development server reloads modules.
const holder = globalThis as { premiaConnections?: Connections };

/**
 * DANGER: the database without a company. Row-level security still shows nothing, but only lib/db, migrations,
 * seeds and test support may hold this; everybody else enters through inCompany or asUser.
 */
export function unscoped(): Connections {
  holder.premiaConnections ??= connect(env().RUNTIME_DATABASE_URL);
  return holder.premiaConnections;
}

/** Opens connections to another database than the environment's; for the test support only. */
export function connect(connectionString: string, connectionsMax = 12): Connections {
  const pool = new pg.Pool({ connectionString, max: connectionsMax, idleTimeoutMillis: 30_000 });
  const clientsByPid = new Map<number, pg.PoolClient>();
  pool.on('connect', (client) => {
    const { processID } = client as pg.PoolClient & { processID: number };
    clientsByPid.set(processID, client);
  });
  pool.on('remove', (client) => {
    const { processID } = client as pg.PoolClient & { processID: number };
    clientsByPid.delete(processID);
  });
  pool.on('error', () => undefined); // an idle connection lost: the pool opens another
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }), clientsByPid };
}

/** Points this process at another database (tests give each worker its own). */
export async function useConnections(connections: Connections): Promise<void> {
  await holder.premiaConnections?.prisma.$disconnect();
  holder.premiaConnections = connections;
}
