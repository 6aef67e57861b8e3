// A Postgres for tests: fast because it may lose everything, gone when the process that asked for it is gone.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { throwawayPlace } from '../launch/places.mjs';
import { randomPassword, startPostgres } from '../launch/postgres.mjs';
import { ensureRoles, ownerName, runtimeName } from '../launch/roles.mjs';

/**
 * Starts a keeper process that owns the server and stops it when our end of its pipe closes, however we end.
 * @returns {Promise<{ server: { port: number, adminPassword: string, ownerPassword: string, runtimePassword: string }, stop(): Promise<void> }>}
 */
export async function startThrowawayServer() {
  const keeper = spawn(process.execPath, [fileURLToPath(import.meta.url), 'keep'], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const ended = new Promise((done) => keeper.once('close', done));
  const server = await new Promise((done, fail) => {
    let text = '';
    keeper.stdout.on('data', (part) => {
      text += part;
      if (text.includes('\n')) done(JSON.parse(text));
    });
    keeper.once('close', () => fail(new Error('The test database did not start.')));
  });
  // Neither the keeper nor its pipes keep a finished test run alive; while stopping, we do wait for them.
  const handles = [keeper, keeper.stdin, keeper.stdout];
  for (const handle of handles) handle.unref?.();
  const stop = async () => {
    for (const handle of handles) handle.ref?.();
    keeper.stdin.end();
    await ended;
  };
  return { server, stop };
}

/** The URL of a login of the throwaway server. */
export function throwawayUrl(server, who, database) {
  const [user, password] = {
    admin: ['postgres', server.adminPassword],
    owner: [ownerName, server.ownerPassword],
    runtime: [runtimeName, server.runtimePassword],
  }[who];
  return `postgresql://${user}:${password}@127.0.0.1:${server.port}/${database}`;
}

async function keep() {
  const folder = mkdtempSync(join(tmpdir(), 'premia-test-'));
  chmodSync(folder, 0o711);
  const passwords = { adminPassword: randomPassword(), ownerPassword: randomPassword(), runtimePassword: randomPassword() };
  const postgres = await startPostgres({ place: throwawayPlace(), cluster: join(folder, 'cluster'), password: passwords.adminPassword, isThrowaway: true });
  const leave = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
  process.stdin.on('end', leave).on('error', leave).resume();
  await ensureRoles({ adminUrl: postgres.url('postgres', passwords.adminPassword, 'postgres'), ...passwords, database: 'premia_template' });
  process.stdout.write(`${JSON.stringify({ port: postgres.port, ...passwords })}\n`);
}

if (process.argv[2] === 'keep' && process.argv[1] === fileURLToPath(import.meta.url)) await keep();
