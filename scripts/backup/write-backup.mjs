// A backup: one consistent view of everything, taken while people work, in one compressed file.
// Format: a line of JSON (what it is), then for each table a line of JSON, its rows as COPY text and `\.`; a last
// line of JSON carries the rows and the SHA-256 of each table, so that a cut or changed file is never restored.
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';
import { migrationsOf, quoted, quotedColumns, sequencesOf, tablesOf } from './catalogue.mjs';

export const formatVersion = 1;

/**
 * @param {{ url: string, file: string }} wish url: a login that sees all rows (BYPASSRLS)
 * @returns {Promise<{ tables: Record<string, { rows: number, sha256: string }>, migrations: string[] }>}
 */
export async function writeBackup({ url, file }) {
  if (existsSync(file)) throw new Error(`${file} exists already: a backup never overwrites another.`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const part = `${file}.part`;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // Without this a login that row security binds would save an empty book and call it a backup.
    await client.query('SET LOCAL row_security = off');
    const summary = await writeFile(client, part);
    await client.query('COMMIT');
    renameSync(part, file);
    return summary;
  } catch (error) {
    rmSync(part, { force: true });
    if (/row-level security/.test(error.message)) throw new Error('This login does not see every company. A backup needs one that does: set BACKUP_DATABASE_URL to a login with BYPASSRLS and pg_read_all_data (docs/operators.md).');
    throw error;
  } finally {
    await client.end();
  }
}

async function writeFile(client, file) {
  const gzip = createGzip({ level: 6 });
  const written = pipeline(gzip, createWriteStream(file, { mode: 0o600, flags: 'w' }));
  written.catch(() => {});
  const migrations = await migrationsOf(client);
  const made = new Date().toISOString();
  await put(gzip, `${JSON.stringify({ premiaBackup: formatVersion, made, migrations, sequences: await sequencesOf(client) })}\n`);
  const tables = {};
  for (const table of await tablesOf(client)) {
    await put(gzip, `${JSON.stringify({ schema: table.schema, name: table.name, columns: table.columns })}\n`);
    tables[`${table.schema}.${table.name}`] = await copyOut(client, table, gzip);
    await put(gzip, '\\.\n');
  }
  await put(gzip, `${JSON.stringify({ end: true, tables })}\n`);
  gzip.end();
  await written;
  return { tables, migrations };
}

async function copyOut(client, table, gzip) {
  const columns = quotedColumns(client, table);
  const stream = client.query(copyStreams.to(`COPY (SELECT ${columns} FROM ${quoted(client, table)} ${table.filter}) TO STDOUT`));
  const hash = createHash('sha256');
  for await (const chunk of stream) {
    hash.update(chunk);
    await put(gzip, chunk);
  }
  return { rows: stream.rowCount, sha256: hash.digest('hex') };
}

async function put(stream, chunk) {
  if (!stream.write(chunk)) await once(stream, 'drain');
}
