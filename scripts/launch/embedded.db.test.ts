import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// The attack: the launcher is killed without a word, and the next start loses data, starts a second server over the
// same files, or leaves the first running for ever.

const dataDir = mkdtempSync(join(tmpdir(), 'premia-launch-'));
spawnSync('chmod', ['711', dataDir]);
const env = { ...process.env, PREMIA_DATA_DIR: dataDir, DATABASE_URL: '', RUNTIME_DATABASE_URL: '', BACKUP_DATABASE_URL: '' };

/** A launcher in miniature: opens the embedded database as `npm start` does, does one thing, then ends as told. */
const launcher = `
  const [work, end] = process.argv.slice(1);
  delete process.env.DATABASE_URL; delete process.env.RUNTIME_DATABASE_URL;
  const { dataDirectory } = await import('./scripts/launch/places.mjs');
  const { memoryOf, secretsOf, takeLock } = await import('./scripts/launch/state.mjs');
  const { ask, openDatabase } = await import('./scripts/launch/database.mjs');
  const dir = dataDirectory();
  const release = takeLock(dir);
  const database = await openDatabase({ dataDir: dir, secrets: secretsOf(dir), memory: memoryOf(dir) });
  const rows = await ask(database.databaseUrl, work);
  console.log(JSON.stringify({ rows, url: database.databaseUrl, pid: process.pid }));
  if (end === 'killed') process.kill(process.pid, 'SIGKILL');
  if (end === 'wait') await new Promise((done) => process.stdin.once('end', done).resume());
  await database.stop();
  release();
`;

afterAll(() => {
  launch('SELECT 1', 'stop');
  rmSync(dataDir, { recursive: true, force: true });
});

test('what was acknowledged is there after the launcher was killed, on the server it left behind', () => {
  const first = launch('CREATE TABLE kept (id int)', 'killed');
  const server = postmaster();
  expect(isAlive(server)).toBe(true);
  launch('INSERT INTO kept VALUES (1) RETURNING id', 'killed');
  expect(postmaster()).toBe(server);
  const last = launch('SELECT id FROM kept', 'stop');
  expect(last.rows).toEqual([{ id: 1 }]);
  expect(new URL(last.url).port).toBe(new URL(first.url).port);
  expect(isAlive(server)).toBe(false);
});

test('it starts again after the server itself was killed, and a stranger’s process under its number is no server', () => {
  launch('INSERT INTO kept VALUES (2)', 'killed');
  const server = postmaster();
  process.kill(server, 'SIGKILL');
  for (let tries = 0; isAlive(server) && tries < 100; tries++) spawnSync('sleep', ['0.1']);
  const pidFile = join(clusterDir(), 'postmaster.pid');
  writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));
  expect(launch('SELECT count(*)::int AS kept FROM kept', 'stop').rows).toEqual([{ kept: 2 }]);
});

test('two at once: the second is told who is first', async () => {
  const first = spawn(process.execPath, ['--input-type=module', '-e', launcher, 'SELECT 1', 'wait'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  await new Promise((done) => first.stdout.once('data', done));
  const second = spawnSync(process.execPath, ['--input-type=module', '-e', launcher, 'SELECT 1', 'stop'], { env, encoding: 'utf8' });
  first.stdin.end();
  await new Promise((done) => first.once('close', done));
  expect(second.stderr).toContain(`already running here (process ${first.pid}`);
});

test('passwords and rows are readable by their owner alone', () => {
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o077).toBe(0);
  expect(statSync(clusterDir()).mode & 0o077).toBe(0);
  expect(readFileSync(join(clusterDir(), 'pg_hba.conf'), 'utf8')).not.toMatch(/^[^#\n]*\btrust\b/m);
});

function launch(work: string, end: 'killed' | 'stop'): { rows: unknown[]; url: string } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', launcher, work, end], { env, encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as { rows: unknown[]; url: string };
}

function clusterDir(): string {
  return join(dataDir, 'postgres/cluster');
}

function postmaster(): number {
  return Number(readFileSync(join(clusterDir(), 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function isAlive(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}
