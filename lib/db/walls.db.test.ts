// The attack: somebody has the runtime login and types SQL. Without a company, with an empty, broken or foreign one,
// every table of every verb must yield nothing.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { kotelok } from '@/prisma/scenarios/kotelok';
import { plantCompany, type PlantedCompany } from '@/prisma/scenarios/plant-company';
import { testDatabase } from './testing/test-database';

const { admin, runtime, ownerUrl } = testDatabase();
let planted: PlantedCompany;
let tables: { name: string; rows: number }[];

beforeAll(async () => {
  planted = await plantCompany({ ...kotelok, slug: `walls-${randomUUID().slice(0, 8)}` }, { ownerUrl, openMonth: '2026-10', password: 'premia-demo-2026' });
  const found = await admin.query(`SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'company_id'
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT a.attisdropped`);
  tables = await Promise.all(found.rows.map(async ({ name }: { name: string }) => {
    const { rows } = await admin.query(`SELECT count(*)::int AS rows FROM ${name} WHERE company_id = $1`, [planted.companyId]);
    return { name, rows: (rows[0] as { rows: number }).rows };
  }));
});

const contexts = [
  ['no company', null],
  ['an empty company', ''],
  ['a broken company', 'not-a-uuid'],
  ['a foreign company', '00000000-0000-4000-8000-000000000000'],
] as const;

const verbs = [
  ['SELECT', (table: string) => `SELECT * FROM ${table}`],
  ['UPDATE', (table: string) => `UPDATE ${table} SET company_id = company_id`],
  ['DELETE', (table: string) => `DELETE FROM ${table}`],
] as const;

test('there is something to steal, and its own company sees it', async () => {
  expect(tables.filter(({ rows }) => rows > 0).length).toBeGreaterThan(12);
  const connection = await runtime.connect();
  try {
    await connection.query('BEGIN');
    await connection.query("SELECT set_config('app.company_id', $1, true)", [planted.companyId]);
    for (const { name, rows } of tables) {
      const seen = await connection.query(`SELECT count(*)::int AS rows FROM ${name}`);
      expect([name, seen.rows[0].rows]).toEqual([name, rows]);
    }
  } finally {
    await connection.query('ROLLBACK');
    connection.release();
  }
});

describe.each(contexts)('with %s', (_words, company) => {
  test.each(verbs)('%s reaches 0 rows of every table', async (_verb, sql) => {
    let reached = 0;
    for (const { name } of tables) {
      const connection = await runtime.connect();
      try {
        await connection.query('BEGIN');
        if (company !== null) await connection.query("SELECT set_config('app.company_id', $1, true)", [company]);
        reached += await connection.query(sql(name)).then(({ rowCount }) => rowCount ?? 0, () => 0);
      } finally {
        await connection.query('ROLLBACK');
        connection.release();
      }
    }
    expect(reached).toBe(0);
  });

  test('INSERT of a row of the company is refused', async () => {
    const connection = await runtime.connect();
    try {
      await connection.query('BEGIN');
      if (company !== null) await connection.query("SELECT set_config('app.company_id', $1, true)", [company]);
      await expect(connection.query('INSERT INTO departments (company_id, id, name) VALUES ($1, $2, $3)', [planted.companyId, randomUUID(), 'Taken']))
        .rejects.toThrow(/row-level security|invalid input syntax/);
    } finally {
      await connection.query('ROLLBACK');
      connection.release();
    }
  });
});

test('a row cannot point at another company’s row', async () => {
  const other = await plantCompany({ ...kotelok, slug: `walls-${randomUUID().slice(0, 8)}` }, { ownerUrl, openMonth: '2026-10', password: 'premia-demo-2026' });
  const connection = await runtime.connect();
  try {
    await connection.query('BEGIN');
    await connection.query("SELECT set_config('app.company_id', $1, true)", [planted.companyId]);
    await expect(connection.query('INSERT INTO departments (company_id, id, name, parent_id) VALUES ($1, $2, $3, $4)',
      [planted.companyId, randomUUID(), 'Child', other.ids.department.get('sales')])).rejects.toThrow(/foreign key/);
  } finally {
    await connection.query('ROLLBACK');
    connection.release();
  }
});
