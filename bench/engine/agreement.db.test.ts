// The engine and a database that never heard of it must agree on every line of 100 000 random people, to the kopeck.
import { expect, it } from 'vitest';
import { calculateAmounts, compileScheme } from '@/lib/kpi';
import { testDatabase } from '@/lib/db/testing/test-database';
import { linesBySql, loadRows } from './by-sql';
import { doc, kpis, makeRows, toInput } from './work';

const database = testDatabase();
const people = Number(process.env['KPI_PEOPLE'] ?? 100_000);

it(`agrees with SQL numeric on ${people} people`, async () => {
  const rows = makeRows(people, 20_261_121);
  await loadRows(database.admin, rows);
  const bySql = await linesBySql(database.admin);
  const schemes = new Map([['v1', compileScheme(doc, kpis)]]);
  const differing: string[] = [];
  for (const [i, row] of rows.entries()) {
    const { id, ...lines } = bySql[i] ?? { id: '' };
    const own = Object.fromEntries(
      calculateAmounts(toInput(row), schemes).cards.flatMap(({ lines: all }) =>
        all.map(({ key, amountMinor }) => [key, (Number(amountMinor) / 100).toFixed(2)]),
      ),
    );
    if (id !== row.id || JSON.stringify(own) !== JSON.stringify(lines)) differing.push(`${row.id}: ${JSON.stringify(own)} ≠ ${JSON.stringify(lines)}`);
  }
  expect(bySql).toHaveLength(people);
  expect(differing.slice(0, 3)).toEqual([]);
}, 300_000);
