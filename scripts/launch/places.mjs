// Where things lie on disk: the checkout, the data directory, and a place that the database server can reach.
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export const isRoot = process.getuid?.() === 0;

/** The directory that keeps the database, its password and the secrets; created on first use, closed to others. */
export function dataDirectory() {
  const dir = resolve(root, process.env.PREMIA_DATA_DIR ?? '.premia');
  // As root the server runs as another user, who must be able to walk through; files inside are 0600.
  mkdirSync(dir, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
  return dir;
}

/** A directory for binaries and cluster which the server's user can enter, even below a private home of root's. */
export function serverPlace(dataDir) {
  if (!isRoot || isTraversable(dataDir)) return join(dataDir, 'postgres');
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12);
  return join('/var/lib/premia', name);
}

/** Like serverPlace, for a server that is thrown away: its binaries are kept, its cluster is not. */
export function throwawayPlace() {
  const place = join(tmpdir(), `premia-postgres-${process.getuid?.() ?? 'user'}`);
  mkdirSync(place, { recursive: true, mode: 0o755 });
  const { uid, mode } = lstatSync(place);
  // The name can be guessed and everybody may write to the temporary directory: run nothing that others put there.
  if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) throw new Error(`${place} belongs to somebody else or is open to others: remove it.`);
  return place;
}

/** The unprivileged user that runs Postgres when we are root, which Postgres refuses to be; undefined otherwise. */
export function serverUser() {
  if (!isRoot) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((name) => lines.find((line) => line[0] === name)).find(Boolean);
  if (!found) throw new Error('Postgres refuses to run as root and this system has neither a user "postgres" nor "nobody". Start Premia as a normal user.');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function isTraversable(dir) {
  for (let at = realpathSync(dir); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (dirname(at) === at) return true;
  }
}
