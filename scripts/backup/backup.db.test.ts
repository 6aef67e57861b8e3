import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/db/testing/test-database';
import { testServerUrl } from '@/lib/db/testing/test-server';

// The attack: a disk dies, and the backup turns out to hold one company, half a table, or books without their locks.

interface BackupTools {
  writeBackup: (wish: { url: string; file: string }) => Promise<{ tables: Record<string, { rows: number }> }>;
  restoreBackup: (wish: { url: string; file: string; isReplacing?: boolean }) => Promise<{ rows: number }>;
  wallsOf: (client: unknown) => Promise<unknown>;
}

const folder = mkdtempSync(join(tmpdir(), 'premia-backup-'));
const file = join(folder, 'demo.backup');
let tools: BackupTools;
let original: TestDatabase;

beforeAll(async () => {
  tools = {
    ...(await import('./write-backup.mjs' as string)),
    ...(await import('./restore-backup.mjs' as string)),
    ...(await import('./catalogue.mjs' as string)),
  } as BackupTools;
  original = await freshDatabase();
  await promisify(execFile)(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'prisma/seed.ts'], {
    env: { ...process.env, DATABASE_URL: original.ownerUrl, RUNTIME_DATABASE_URL: original.runtimeUrl, PREMIA_DEMO_MONTH: '2026-10' },
  });
  await tools.writeBackup({ url: testServerUrl('admin', original.name), file });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a restored database holds the same rows behind the same walls', async () => {
  const copy = await freshDatabase();
  const { rows } = await tools.restoreBackup({ url: copy.ownerUrl, file });
  expect(rows).toBeGreaterThan(500);
  expect(await checksums(copy)).toEqual(await checksums(original));
  expect(await tools.wallsOf(copy.admin)).toEqual(await tools.wallsOf(original.admin));
});

test('a closed month of a restored database is as closed as before', async () => {
  const copy = await freshDatabase();
  await tools.restoreBackup({ url: copy.ownerUrl, file });
  const { rows: [month] } = await copy.admin.query(`SELECT company_id, month FROM months WHERE status = 'closed' LIMIT 1`);
  expect(month).toBeDefined();
  const spoil = copy.admin.query(`UPDATE payouts SET paid_minor = paid_minor + 1 WHERE company_id = $1 AND month = $2`, [month.company_id, month.month]);
  await expect(spoil).rejects.toThrow(/premia:/);
});

test('a login that row security binds makes no backup at all', async () => {
  const none = join(folder, 'none.backup');
  await expect(tools.writeBackup({ url: original.ownerUrl, file: none })).rejects.toThrow(/does not see every company/);
  expect(() => statSync(none)).toThrow();
  expect(() => statSync(`${none}.part`)).toThrow();
});

test('a full database is replaced only when told so', async () => {
  const copy = await freshDatabase();
  await tools.restoreBackup({ url: copy.ownerUrl, file });
  await copy.admin.query(`INSERT INTO sessions SELECT * FROM sessions LIMIT 0`);
  await copy.admin.query(`UPDATE users SET email = email || '.changed'`);
  const changed = await checksums(copy);
  await expect(tools.restoreBackup({ url: copy.ownerUrl, file })).rejects.toThrow(/not empty/);
  expect(await checksums(copy)).toEqual(changed);
  await tools.restoreBackup({ url: copy.ownerUrl, file, isReplacing: true });
  expect(await checksums(copy)).toEqual(await checksums(original));
});

test('a cut, changed or foreign file changes nothing', async () => {
  const copy = await freshDatabase();
  const before = await checksums(copy);
  const bytes = readFileSync(file);
  const text = gunzipSync(bytes).toString('utf8');
  const damaged: Record<string, Buffer> = {
    cut: bytes.subarray(0, bytes.length - 200),
    'without its end': gzipSync(text.slice(0, text.lastIndexOf('{"end"'))),
    'one character changed': gzipSync(text.replace('@', '%')),
    'another schema': gzipSync(text.replace(/"migrations":\["[^"]+/, '"migrations":["20200101000000_other')),
    'not a backup': gzipSync('hello\n'),
    'not even compressed': Buffer.from('hello\n'),
  };
  for (const [name, content] of Object.entries(damaged)) {
    const broken = join(folder, 'broken.backup');
    writeFileSync(broken, content);
    await expect(tools.restoreBackup({ url: copy.ownerUrl, file: broken }), name).rejects.toThrow(/backup/);
  }
  expect(await checksums(copy)).toEqual(before);
});

test('only its owner may read a backup, and it is never overwritten', async () => {
  expect(statSync(file).mode & 0o077).toBe(0);
  await expect(tools.writeBackup({ url: testServerUrl('admin', original.name), file })).rejects.toThrow(/exists already/);
});

/** Rows and a checksum of each table, as the superuser sees them. */
async function checksums({ admin }: TestDatabase): Promise<Record<string, string>> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
     AND c.relname NOT IN ('_prisma_migrations', 'sessions', 'sign_in_attempts') ORDER BY 1`,
  );
  const sums: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows: [sum] } = await admin.query(`SELECT count(*)::text || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '-') AS sum FROM ${name} t`);
    sums[name] = sum.sum;
  }
  return sums;
}
