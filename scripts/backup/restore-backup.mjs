// Puts a backup into a migrated database in one transaction: afterwards all of it is there, or nothing has changed.
import { once } from 'node:events';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';
import { migrationsOf, quoted, quotedColumns, tablesOf, wallsOf } from './catalogue.mjs';
import { readBackup } from './read-backup.mjs';

/**
 * @param {{ url: string, file: string, isReplacing?: boolean }} wish url: the owner's login
 * @returns {Promise<{ made: string, rows: number, tables: number }>}
 */
export async function restoreBackup({ url, file, isReplacing = false }) {
  const { header, tables } = await readBackup(file);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await refuseOtherSchema(client, header);
    const walls = await wallsOf(client);
    const here = await tablesOf(client);
    await lowerWalls(client, walls, here);
    await makeRoom(client, here, isReplacing);
    const rows = await copyIn(client, tables, here);
    for (const { name, value } of header.sequences) if (value !== null) await client.query('SELECT setval($1::regclass, $2)', [name, value]);
    // A job that somebody was doing when the backup was made is nobody's now.
    await client.query(`UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE state = 'active'`);
    await raiseWalls(client, walls);
    const after = await wallsOf(client);
    if (JSON.stringify(after) !== JSON.stringify(walls)) throw new Error('The restored database would not be guarded as before: nothing was changed.');
    await client.query('COMMIT');
    await client.query('ANALYZE').catch(() => {});
    return { made: header.made, rows, tables: here.length };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
}

async function refuseOtherSchema(client, { migrations }) {
  const here = await migrationsOf(client);
  if (JSON.stringify(here) === JSON.stringify(migrations)) return;
  const [last, lastHere] = [migrations.at(-1), here.at(-1)];
  throw new Error(`The backup was made at migration ${last}, this database stands at ${lastHere}. Restore it with the Premia that made it; a newer one then migrates it when it starts.`);
}

/**
 * Within this transaction only: row security lets the owner write all companies, triggers that freeze closed months
 * rest, foreign keys come back (and check every row) at the end. Others see nothing of it: the tables are locked.
 */
async function lowerWalls(client, { keys, security, triggers }, tables) {
  await client.query(`LOCK TABLE ${tables.map((table) => quoted(client, table)).join(', ')} IN ACCESS EXCLUSIVE MODE`);
  for (const { on_table: table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { on_table: table } of security.filter(({ is_forced: isForced }) => isForced)) await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  for (const table of new Set(triggers.map(({ on_table: on }) => on))) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
}

async function raiseWalls(client, { keys, security, triggers }) {
  for (const { on_table: table, name, definition } of keys) await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  for (const { on_table: table, name, state } of triggers) {
    const verb = { O: 'ENABLE', D: 'DISABLE', R: 'ENABLE REPLICA', A: 'ENABLE ALWAYS' }[state];
    await client.query(`ALTER TABLE ${table} ${verb} TRIGGER ${client.escapeIdentifier(name)}`);
  }
  for (const { on_table: table } of security.filter(({ is_forced: isForced }) => isForced)) await client.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}

async function makeRoom(client, tables, isReplacing) {
  const full = [];
  for (const table of tables) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${quoted(client, table)} LIMIT 1`);
    if (rowCount > 0) full.push(table);
  }
  if (full.length === 0) return;
  if (!isReplacing) throw new Error(`This database is not empty (${full.slice(0, 3).map(({ name }) => name).join(', ')}…). To throw its data away and put the backup in its place, add --replace.`);
  const sessions = ['sessions', 'sign_in_attempts'].map((name) => quoted(client, { schema: 'public', name }));
  await client.query(`TRUNCATE ${[...tables.filter(({ schema }) => schema === 'public').map((table) => quoted(client, table)), ...sessions].join(', ')}`);
  await client.query('DELETE FROM pgboss.job');
}

async function copyIn(client, tables, here) {
  const missing = new Set(here.map(({ schema, name }) => `${schema}.${name}`));
  let total = 0;
  for await (const table of tables) {
    if (!missing.delete(`${table.schema}.${table.name}`)) throw new Error(`The backup has a table ${table.name} which this database lacks.`);
    const into = client.query(copyStreams.from(`COPY ${quoted(client, table)} (${quotedColumns(client, table)}) FROM STDIN`));
    const failed = new Promise((_, fail) => into.once('error', fail));
    failed.catch(() => {});
    try {
      for await (const rows of table.rows) if (!into.write(rows)) await Promise.race([once(into, 'drain'), failed]);
    } catch (error) {
      into.destroy();
      throw error;
    }
    into.end();
    await Promise.race([once(into, 'finish'), failed]);
    total += into.rowCount;
  }
  if (missing.size > 0) throw new Error(`The backup lacks the table ${[...missing][0]}.`);
  return total;
}
