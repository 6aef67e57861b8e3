// The database of this start: the embedded server, or the one that two URLs point at; migrated either way.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root, serverPlace } from './places.mjs';
import { startPostgres } from './postgres.mjs';
import { migrate } from './prisma-cli.mjs';
import { backupName, ensureRoles, groupName, ownerName, runtimeName } from './roles.mjs';

const embeddedDatabase = 'premia';

/**
 * @returns {Promise<{ isEmbedded: boolean, databaseUrl: string, runtimeUrl: string, backupUrl?: string, discard?(): Promise<unknown>, stop(): Promise<void> }>}
 */
export async function openDatabase({ dataDir, secrets, memory }) {
  const { DATABASE_URL: databaseUrl, RUNTIME_DATABASE_URL: runtimeUrl } = process.env;
  if (!databaseUrl !== !runtimeUrl) {
    throw new Error(`${databaseUrl ? 'RUNTIME_DATABASE_URL' : 'DATABASE_URL'} is missing. A server of your own needs both: DATABASE_URL with the login that owns the tables, RUNTIME_DATABASE_URL with the one the application works as. Without either, Premia starts its own.`);
  }
  return databaseUrl ? external({ databaseUrl, runtimeUrl }) : embedded({ dataDir, secrets, memory });
}

async function embedded({ dataDir, secrets, memory }) {
  const postgres = await startPostgres({ place: serverPlace(dataDir), password: secrets.adminPassword, port: memory.databasePort });
  const adminUrl = postgres.url('postgres', secrets.adminPassword, 'postgres');
  try {
    memory.remember({ databasePort: postgres.port });
    await ensureRoles({ adminUrl, ...secrets, database: embeddedDatabase });
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return {
    isEmbedded: true,
    databaseUrl: postgres.url(ownerName, secrets.ownerPassword, embeddedDatabase),
    runtimeUrl: postgres.url(runtimeName, secrets.runtimePassword, embeddedDatabase),
    backupUrl: postgres.url(backupName, secrets.backupPassword, embeddedDatabase),
    discard: () => ask(adminUrl, `DROP DATABASE ${embeddedDatabase} WITH (FORCE)`),
    stop: () => postgres.stop(),
  };
}

async function external({ databaseUrl, runtimeUrl }) {
  if (loginOf(databaseUrl) === loginOf(runtimeUrl)) throw new Error('DATABASE_URL and RUNTIME_DATABASE_URL name the same login. The application must not own its tables: make a second login, see docs/operators.md.');
  const [found] = await ask(databaseUrl, `SELECT current_setting('server_version_num')::int AS version`, 'DATABASE_URL');
  if (found.version < 150_000) throw new Error(`Premia needs Postgres 15 or newer; this server is ${Math.floor(found.version / 10_000)}.`);
  return { isEmbedded: false, databaseUrl, runtimeUrl, backupUrl: process.env.BACKUP_DATABASE_URL, stop: async () => {} };
}

/** Applies missing migrations; when all are there it asks the database alone and starts no other program. */
export async function migrateIfBehind({ databaseUrl }) {
  const wanted = migrationsOnDisk();
  const [table] = await ask(databaseUrl, `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS is_there`);
  const applied = table.is_there
    ? await ask(databaseUrl, 'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')
    : [];
  const checksums = new Map(applied.map(({ name, checksum }) => [name, checksum]));
  if (wanted.every(({ name, checksum }) => checksums.get(name) === checksum)) return false;
  await migrate(databaseUrl);
  return true;
}

/** The runtime login must be a member of the group that holds the grants, and must not be able to pass the walls. */
export async function checkRuntimeLogin({ databaseUrl, runtimeUrl }) {
  const name = loginOf(runtimeUrl);
  const [login] = await ask(databaseUrl, `SELECT pg_has_role(oid, $2, 'MEMBER') AS is_member FROM pg_roles WHERE rolname = $1`, 'DATABASE_URL', [name, groupName]);
  if (login && !login.is_member) {
    await ask(databaseUrl, `GRANT ${groupName} TO ${pg.escapeIdentifier(name)}`).catch(() => {
      throw new Error(`The login ${name} may not use the tables. Run as an administrator: GRANT ${groupName} TO ${name};`);
    });
  }
  const [powers] = await ask(runtimeUrl, `SELECT rolsuper OR rolbypassrls AS is_mighty,
    EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid) AS is_owner FROM pg_roles r WHERE r.rolname = current_user`, 'RUNTIME_DATABASE_URL');
  if (powers.is_mighty || powers.is_owner) throw new Error(`The login ${name} of RUNTIME_DATABASE_URL ${powers.is_mighty ? 'is a superuser or bypasses row-level security' : 'owns tables'}: the walls between companies would not hold. Give a plain login.`);
}

function migrationsOnDisk() {
  const folder = join(root, 'prisma/migrations');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map(({ name }) => ({ name, checksum: createHash('sha256').update(readFileSync(join(folder, name, 'migration.sql'))).digest('hex') }));
}

/** Runs one statement on a connection of its own. */
export async function ask(url, sql, variable, values = []) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`The database does not answer${variable ? ` at ${variable}` : ''}: ${error.message || error.code}.`);
  }
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

function loginOf(url) {
  return decodeURIComponent(new URL(url).username);
}
