// The server of the browser tests: the last build over a throwaway database with the demo companies.
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { makeChildren } from '../launch/children.mjs';
import { root } from '../launch/places.mjs';
import { freePort } from '../launch/postgres.mjs';
import { migrate, run } from '../launch/prisma-cli.mjs';
import { prepareQueue } from '../launch/queue.mjs';
import { ask } from '../launch/database.mjs';
import { startThrowawayServer, throwawayUrl } from './throwaway-server.mjs';
import { sourcesId } from '../launch/build.mjs';

const database = 'premia_browser';
export const demoMonth = '2026-10';

/**
 * Starts everything and resolves when pages are served.
 * @returns {Promise<{ url: string, env: Record<string, string>, stop(): Promise<void> }>}
 */
export async function serveForBrowsers({ port } = {}) {
  const { server, stop: stopServer } = await startThrowawayServer();
  const undo = [stopServer];
  const stop = async () => { for (const step of undo.reverse()) await step(); };
  try {
    const databaseUrl = throwawayUrl(server, 'owner', database);
    await ask(throwawayUrl(server, 'admin', 'postgres'), `CREATE DATABASE ${database} OWNER premia_owner`);
    await migrate(databaseUrl);
    await prepareQueue(databaseUrl);
    const chosen = await freePort(port);
    const url = `http://127.0.0.1:${chosen}`;
    const env = {
      RUNTIME_DATABASE_URL: throwawayUrl(server, 'runtime', database), NEXTAUTH_SECRET: 'a secret of the browser tests, long enough to pass',
      PREMIA_URL: url, NEXTAUTH_URL: url, PREMIA_BUILD_ID: sourcesId(), PREMIA_DEMO: '1', PREMIA_DEMO_MONTH: demoMonth,
      NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', PREMIA_LOG_LEVEL: process.env.PREMIA_LOG_LEVEL ?? 'warn',
    };
    const seeded = await run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'prisma/seed.ts'], { ...env, DATABASE_URL: databaseUrl });
    if (seeded.code !== 0) throw new Error(`The demo companies could not be made:\n${seeded.output}`);
    let ended;
    const children = makeChildren({ env: { ...env, DATABASE_URL: '' }, onEnd: (name, code) => { ended = `The ${name} stopped (${code ?? 'killed'}).`; } });
    undo.push(() => children.stop());
    children.start('server', [join(root, 'node_modules/next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', String(chosen)]);
    children.start('worker', [join(root, 'node_modules/tsx/dist/cli.mjs'), 'worker/main.ts'], { isRestarted: true });
    const deadline = Date.now() + 300_000;
    while (!await fetch(`${url}/api/health`).then((answer) => answer.ok, () => false)) {
      if (ended || Date.now() > deadline) throw new Error(ended ?? 'The server did not become healthy in five minutes.');
      await sleep(100);
    }
    return { url, stop, env: { PREMIA_TEST_URL: url, PREMIA_DEMO_MONTH: demoMonth, PREMIA_TEST_OWNER_URL: databaseUrl, PREMIA_TEST_ADMIN_URL: throwawayUrl(server, 'admin', database), PREMIA_TEST_RUNTIME_URL: env.RUNTIME_DATABASE_URL } };
  } catch (error) {
    await stop();
    throw error;
  }
}
