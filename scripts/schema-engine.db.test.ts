import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testServerUrl } from '@/lib/db/testing/test-server';

// The attack: the stand-in for Prisma's engine says "done" about a migration that half happened, splits a function at
// its semicolons, or runs its shadow database's DROP on the real one.

const root = process.cwd();
const house = mkdtempSync(join(tmpdir(), 'premia-engine-'));
const database = `engine_${process.pid}`;
const url = testServerUrl('owner', database);
let client: pg.Client | undefined;

beforeAll(async () => {
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'dir');
  writeFileSync(join(house, 'schema.prisma'), schemaWith('name String'));
  writeFileSync(join(house, 'prisma.config.ts'), `export default { schema: 'schema.prisma', migrations: { path: 'migrations' }, datasource: { url: process.env.DATABASE_URL } };\n`);
  migration('1_first', (await prisma('migrate', 'diff', '--from-empty', '--to-schema', 'schema.prisma', '--script')).output);
  migration('2_function', `
    CREATE FUNCTION one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN NEW; END $$;
    DO $$ BEGIN PERFORM 1; PERFORM 2; END $$;
    CREATE TRIGGER one BEFORE UPDATE ON "House" FOR EACH ROW EXECUTE FUNCTION one();`);
  // No such database yet: deploying creates it.
  expect(await prisma('migrate', 'deploy')).toEqual({ code: 0, output: expect.stringContaining('All migrations') as string });
  client = new pg.Client({ connectionString: url });
  await client.connect();
});

afterAll(async () => {
  await client?.end();
  const admin = new pg.Client({ connectionString: testServerUrl('admin', 'postgres') });
  await admin.connect();
  await admin.query(`DROP DATABASE "${database}" WITH (FORCE)`);
  await admin.end();
  rmSync(house, { recursive: true, force: true });
});

test('functions arrive whole, and a second deploy has nothing to do', async () => {
  const { rows } = await client!.query(`SELECT tgname FROM pg_trigger WHERE tgname = 'one'`);
  expect(rows).toHaveLength(1);
  expect((await prisma('migrate', 'deploy')).output).toMatch(/No pending migrations/);
  expect((await prisma('migrate', 'status')).output).toMatch(/up to date/);
});

test('a schema that migrations do not make is told by the exit code, and the real database is left alone', async () => {
  await client!.query(`INSERT INTO "House" VALUES (1, 'kept')`);
  const compare = () => prisma('migrate', 'diff', '--from-migrations', 'migrations', '--to-schema', 'schema.prisma', '--exit-code');
  expect((await compare()).code).toBe(0);
  writeFileSync(join(house, 'schema.prisma'), schemaWith('name String\n  colour String?'));
  expect(await compare()).toMatchObject({ code: 2, output: expect.stringContaining('colour') as string });
  writeFileSync(join(house, 'schema.prisma'), schemaWith('name String'));
  expect((await client!.query('SELECT name FROM "House"')).rows).toEqual([{ name: 'kept' }]);
  const { rows } = await client!.query(`SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow%'`);
  expect(rows).toEqual([]);
});

test('a migration that fails changes nothing, is named, and can be repaired', async () => {
  migration('3_bad', `CREATE TABLE half (id int); SELECT 1/0;`);
  expect(await prisma('migrate', 'deploy')).toMatchObject({ code: 1, output: expect.stringContaining('division by zero') as string });
  expect((await client!.query(`SELECT to_regclass('half') AS half`)).rows).toEqual([{ half: null }]);
  expect(await prisma('migrate', 'deploy')).toMatchObject({ code: 1, output: expect.stringContaining('P3009') as string });
  expect((await prisma('migrate', 'resolve', '--rolled-back', '3_bad')).code).toBe(0);
  migration('3_bad', `CREATE TABLE half (id int);`);
  expect((await prisma('migrate', 'deploy')).code).toBe(0);
  expect(readdirSync(join(house, 'migrations'))).toContain('3_bad');
});

test('without a server it says so', async () => {
  const { code, output } = await prisma('migrate', 'deploy', { DATABASE_URL: 'postgresql://nobody:x@127.0.0.1:1/none' });
  expect({ code, isNamed: output.includes('127.0.0.1:1') }).toEqual({ code: 1, isNamed: true });
});

function schemaWith(fields: string): string {
  return `datasource db {\n  provider = "postgresql"\n}\n\nmodel House {\n  id Int @id\n  ${fields}\n}\n`;
}

function migration(name: string, sql: string): void {
  mkdirSync(join(house, 'migrations', name), { recursive: true });
  writeFileSync(join(house, 'migrations', name, 'migration.sql'), sql);
  writeFileSync(join(house, 'migrations/migration_lock.toml'), 'provider = "postgresql"\n');
}

function prisma(...words: (string | Record<string, string>)[]): Promise<{ code: number; output: string }> {
  const args = words.filter((word) => typeof word === 'string');
  const env = Object.assign({}, ...words.filter((word) => typeof word !== 'string')) as Record<string, string>;
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, 'node_modules/prisma/build/index.js'), ...args],
      { cwd: house, env: { ...process.env, DATABASE_URL: url, PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'scripts/schema-engine.mjs'), NO_COLOR: '1', ...env } },
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, output: args.includes('--script') ? stdout : stdout + stderr }),
    );
  });
}
