#!/usr/bin/env node
// `npm start`: from a fresh clone to a running Premia; `npm run dev`: the same with Next's development server.
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { install, requireNode } from './launch/install.mjs';
import { dataDirectory, root } from './launch/places.mjs';
import { freePort } from './launch/postgres.mjs';
import { announce, memoryOf, secretsOf, takeLock } from './launch/state.mjs';

const isDev = process.argv[2] === 'dev';
const startedAt = Date.now();
const say = (line) => console.log(line);

const undo = [];
let isLeaving = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave(0));

try {
  await start();
} catch (error) {
  if (!isLeaving) {
    console.error(`\n${error.message}`);
    await leave(1);
  }
}

async function start() {
  requireNode();
  await install(say);
  const dataDir = dataDirectory();
  undo.push(takeLock(dataDir));

  // These need installed packages.
  const { openDatabase, migrateIfBehind, checkRuntimeLogin } = await import('./launch/database.mjs');
  const { prepareQueue } = await import('./launch/queue.mjs');
  const { generateIfChanged } = await import('./launch/client.mjs');
  const { demoLoginsOf, loginsTable, seedIfWanted } = await import('./launch/demo.mjs');
  const { buildIfChanged } = await import('./launch/build.mjs');
  const { makeChildren } = await import('./launch/children.mjs');

  const port = await serverPort();
  const secrets = secretsOf(dataDir);
  const memory = memoryOf(dataDir);
  const database = await openDatabase({ dataDir, secrets, memory });
  undo.push(() => database.stop());
  await generateIfChanged();
  if (await migrateIfBehind(database)) say('The database is migrated.');
  await prepareQueue(database.databaseUrl);
  await checkRuntimeLogin(database);

  const env = {
    RUNTIME_DATABASE_URL: database.runtimeUrl,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? secrets.nextauthSecret,
    PREMIA_DATA_DIR: dataDir,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  await seedIfWanted({ database, memory, env: { ...env, DATABASE_URL: database.databaseUrl }, say });
  const logins = await demoLoginsOf(database);

  const host = serverHost(logins);
  const url = process.env.PREMIA_URL ?? `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  const build = isDev ? { id: 'development', code: 0 } : await buildIfChanged({ env, say });
  if (build.code !== 0) throw new Error('The build failed: see the lines above.');
  if (isLeaving) return;

  const children = makeChildren({
    // The owner's login stays with the launcher: nothing that serves requests ever holds it.
    env: { ...env, DATABASE_URL: '', PREMIA_URL: url, NEXTAUTH_URL: url, PREMIA_BUILD_ID: build.id, PREMIA_DEMO: logins.length > 0 ? '1' : '0', NODE_ENV: isDev ? 'development' : 'production' },
    onEnd: (name, code) => {
      console.error(`The ${name} stopped (${code ?? 'killed'}).`);
      void leave(1);
    },
  });
  undo.push(() => children.stop());
  children.start('server', [join(root, 'node_modules/next/dist/bin/next'), isDev ? 'dev' : 'start', '-H', host, '-p', String(port)]);
  children.start('worker', [join(root, 'node_modules/tsx/dist/cli.mjs'), ...(isDev ? ['watch', '--clear-screen=false'] : []), 'worker/main.ts'], { isRestarted: true });
  undo.push(announce(dataDir, { url, databaseUrl: database.databaseUrl, runtimeDatabaseUrl: database.runtimeUrl, backupDatabaseUrl: database.backupUrl }));

  await waitUntilServing(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/api/health`);
  if (isLeaving) return;
  say(`\nPremia is ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s:  ${url}\n`);
  if (logins.length > 0) say(`Demo logins (only this machine can reach them):\n${loginsTable(logins)}\n`);
  say('Ctrl-C stops it.');
}

async function serverPort() {
  const wished = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(wished) || wished < 1 || wished > 65_535) throw new Error(`PORT is not a port number: ${process.env.PORT}`);
  if (await freePort(wished) !== wished) throw new Error(`Port ${wished} is taken by another program. Choose another: PORT=${wished + 1} npm start`);
  return wished;
}

/** Everybody knows the demo passwords, so while such logins exist nobody outside this machine may try them. */
function serverHost(logins) {
  const wished = process.env.PREMIA_HOST ?? '127.0.0.1';
  if (wished === '127.0.0.1' || wished === 'localhost') return '127.0.0.1';
  if (logins.length === 0) return wished;
  throw new Error(`PREMIA_HOST=${wished} is refused while demo logins exist in this database: their passwords are public. Use a database without demo companies (PREMIA_DEMO=0 with a new PREMIA_DATA_DIR).`);
}

async function waitUntilServing(address) {
  const deadline = Date.now() + 120_000;
  while (!isLeaving && Date.now() < deadline) {
    const answers = await fetch(address, { signal: AbortSignal.timeout(30_000), redirect: 'manual' }).then(() => true, () => false);
    if (answers) return;
    await sleep(100);
  }
  if (!isLeaving) throw new Error('The server did not answer within two minutes.');
}

/** Undoes what was started, the last first; a second Ctrl-C during that changes nothing. */
async function leave(code) {
  if (isLeaving) return;
  isLeaving = true;
  for (const step of undo.reverse()) {
    try { await step(); } catch (error) { console.error(error.message); }
  }
  process.exit(code);
}
