// What a backup holds of a database, read from its catalogue: no list of tables to forget one in.

/** Not in a backup: Prisma's own list (compared instead), and what lets people in (everybody signs in again). */
const leftOut = ['_prisma_migrations', 'sessions', 'sign_in_attempts'];

/** Jobs still to be done travel with the data that waits for them. */
const unfinishedJobs = { schema: 'pgboss', name: 'job', filter: `WHERE state IN ('created', 'retry', 'active')` };

/** The tables to save, with the columns that can be written, in the order of their names. */
export async function tablesOf(client) {
  const { rows } = await client.query(`
    SELECT n.nspname AS schema, c.relname AS name,
      (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
       WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND (n.nspname = 'public' AND c.relname <> ALL ($1) OR n.nspname = $2 AND c.relname = $3)
    ORDER BY n.nspname DESC, c.relname`, [leftOut, unfinishedJobs.schema, unfinishedJobs.name]);
  return rows.map((table) => ({ ...table, filter: table.schema === unfinishedJobs.schema ? unfinishedJobs.filter : '' }));
}

/** The migrations applied, in order: a backup fits exactly this state of the schema. */
export async function migrationsOf(client) {
  const { rows } = await client.query('SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name');
  return rows.map(({ name }) => name);
}

/** Sequences of the application and where they stand. */
export async function sequencesOf(client) {
  const { rows } = await client.query(`SELECT sequencename AS name, last_value::text AS value FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`);
  return rows;
}

/** Everything that a restore opens for a while and must find closed again: foreign keys, row security, triggers. */
export async function wallsOf(client) {
  const { rows: keys } = await client.query(`
    SELECT conrelid::regclass::text AS on_table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 AND connamespace = 'public'::regnamespace ORDER BY 1, 2`);
  const { rows: security } = await client.query(`
    SELECT oid::regclass::text AS on_table, relrowsecurity AS is_on, relforcerowsecurity AS is_forced
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`);
  const { rows: triggers } = await client.query(`
    SELECT tgrelid::regclass::text AS on_table, tgname AS name, tgenabled AS state FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
    WHERE NOT tgisinternal AND c.relnamespace = 'public'::regnamespace ORDER BY 1, 2`);
  return { keys, security, triggers };
}

/** `"schema"."table"`, quoted. */
export function quoted(client, { schema, name }) {
  return `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`;
}

/** The column list of a COPY, quoted. */
export function quotedColumns(client, { columns }) {
  return columns.map((column) => client.escapeIdentifier(column)).join(', ');
}
