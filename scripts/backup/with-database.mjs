// The database that a backup or a restore works on: the one given, the one running here, or our own started for it.
import { openDatabase, migrateIfBehind } from '../launch/database.mjs';
import { dataDirectory } from '../launch/places.mjs';
import { prepareQueue } from '../launch/queue.mjs';
import { memoryOf, runningServer, secretsOf, takeLock } from '../launch/state.mjs';

/**
 * @param {{ mayRun: boolean }} limits whether Premia may be running on it meanwhile
 * @param {(database: { databaseUrl: string, backupUrl: string }) => Promise<T>} work
 * @template T
 */
export async function withDatabase({ mayRun }, work) {
  if (process.env.DATABASE_URL) {
    const { DATABASE_URL: databaseUrl, BACKUP_DATABASE_URL: backupUrl } = process.env;
    if (!mayRun) await makeReady(databaseUrl);
    return work({ databaseUrl, backupUrl: backupUrl ?? databaseUrl });
  }
  const dataDir = dataDirectory();
  const running = mayRun ? runningServer(dataDir) : undefined;
  if (running) return work({ databaseUrl: running.databaseUrl, backupUrl: running.backupDatabaseUrl ?? running.databaseUrl });
  const release = takeLock(dataDir);
  try {
    const memory = memoryOf(dataDir);
    const database = await openDatabase({ dataDir, secrets: secretsOf(dataDir), memory });
    try {
      if (!mayRun) await makeReady(database.databaseUrl);
      const result = await work(database);
      // What was restored is not to be mixed with demo companies at the next start.
      if (!mayRun && !memory.seededAt) memory.remember({ seededAt: 'restored' });
      return result;
    } finally {
      await database.stop();
    }
  } finally {
    release();
  }
}

async function makeReady(databaseUrl) {
  await migrateIfBehind({ databaseUrl });
  await prepareQueue(databaseUrl);
}
