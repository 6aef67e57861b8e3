import { fileURLToPath } from 'node:url';
import PgBoss from 'pg-boss';
import { queueOptions, queueSchema } from './queues';

/**
 * Installs or upgrades the queue's tables, makes the queues and grants their use to the application's role.
 * Runs with the owner's login after the migrations; may be run again at any time.
 */
export async function prepareQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: queueSchema, max: 1, supervise: false, schedule: false });
  boss.on('error', () => undefined); // errors also reject the calls below
  await boss.start();
  try {
    for (const [name, options] of Object.entries(queueOptions)) {
      await boss.createQueue(name, { name, ...options });
      await boss.updateQueue(name, { name, ...options });
    }
    await boss.getDb().executeSql(grants, []);
  } finally {
    await boss.stop({ graceful: false });
  }
}

// Which queues exist is decided here, so the application reads the list and cannot change it.
const grants = `
  REVOKE ALL ON SCHEMA ${queueSchema} FROM PUBLIC;
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${queueSchema} FROM PUBLIC;
  GRANT USAGE ON SCHEMA ${queueSchema} TO premia_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${queueSchema} TO premia_app;
  REVOKE INSERT, UPDATE, DELETE ON ${queueSchema}.queue, ${queueSchema}.schedule, ${queueSchema}.subscription FROM premia_app;
  REVOKE INSERT, DELETE ON ${queueSchema}.version FROM premia_app;`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ownerUrl = process.env.DATABASE_URL;
  if (!ownerUrl) throw new Error('DATABASE_URL (the owner’s login) is missing');
  await prepareQueue(ownerUrl);
}
