// Small files of the data directory: secrets made once, things to remember, and who is running.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, randomPassword } from './postgres.mjs';

/** Passwords of the embedded server and the key that signs sessions; made on first use, readable by us alone. */
export function secretsOf(dataDir) {
  const file = join(dataDir, 'secrets.json');
  const known = readJson(file) ?? {};
  const wanted = {
    adminPassword: randomPassword, ownerPassword: randomPassword, runtimePassword: randomPassword,
    backupPassword: randomPassword, nextauthSecret: () => randomBytes(48).toString('base64url'),
  };
  const secrets = Object.fromEntries(Object.entries(wanted).map(([name, make]) => [name, known[name] ?? make()]));
  if (JSON.stringify(secrets) !== JSON.stringify(known)) writePrivate(file, secrets);
  return secrets;
}

/** What one start tells the next: the database's port, whether the demo companies were made. */
export function memoryOf(dataDir) {
  const file = join(dataDir, 'memory.json');
  const known = readJson(file) ?? {};
  return { ...known, remember: (facts) => writePrivate(file, Object.assign(known, facts)) };
}

/** Takes the data directory for this process; a second start is told who has it. */
export function takeLock(dataDir) {
  const file = join(dataDir, 'lock.json');
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }), { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const { pid, birth } = readJson(file) ?? {};
    if (pid !== process.pid && isAlive(pid) && birthOf(pid) === birth) {
      const running = runningServer(dataDir);
      throw new Error(`Premia is already running here (process ${pid}${running?.url ? `, ${running.url}` : ''}). Stop it first, or set PREMIA_DATA_DIR and PORT for a second one.`);
    }
    rmSync(file, { force: true });
  }
  throw new Error(`The lock ${file} cannot be taken.`);
}

/** Where the running Premia can be reached, for tools beside it: migrations, backup, tests. */
export function announce(dataDir, facts) {
  const file = join(dataDir, 'running.json');
  writePrivate(file, { pid: process.pid, ...facts });
  return () => rmSync(file, { force: true });
}

/** What the running Premia announced, or undefined when none runs. */
export function runningServer(dataDir) {
  const facts = readJson(join(dataDir, 'running.json'));
  return facts && isAlive(facts.pid) ? facts : undefined;
}

/** When a process began, in ticks since the machine did: tells it from another that got its number later. */
function birthOf(pid) {
  if (process.platform !== 'linux') return null;
  try { return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[19]; } catch { return undefined; }
}

function readJson(file) {
  if (!existsSync(file)) return undefined;
  try { return JSON.parse(readFileSync(file, 'utf8')); } catch { return undefined; }
}

function writePrivate(file, value) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
