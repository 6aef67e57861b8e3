// The same month computed independently, by SQL over numeric: the witness of exactness and one side of B1.
import type { Pool } from 'pg';
import { isLower, weights } from './work';
import type { Row } from './work';

export interface SqlLine {
  id: string;
  fixed: string;
  variable: string;
  share: string;
  lump: string;
  amount: string;
  units: string;
}

const columns = [1, 2, 3, 4, 5];

/** Loads people into a table of its own. */
export async function loadRows(pool: Pool, rows: readonly Row[]): Promise<void> {
  await pool.query('DROP TABLE IF EXISTS bench_people');
  await pool.query(`CREATE TABLE bench_people (id text PRIMARY KEY, pay numeric, ${columns.map((i) => `p${i} numeric, f${i} numeric`).join(', ')})`);
  for (let at = 0; at < rows.length; at += 10_000) {
    const part = rows.slice(at, at + 10_000);
    const lists: unknown[][] = [part.map(({ id }) => id), part.map(({ payMinor }) => payMinor)];
    for (const i of columns)
      lists.push(
        part.map(({ plans }) => plans[i - 1]),
        part.map(({ facts }) => facts[i - 1]),
      );
    const types = ['text', 'numeric', ...columns.flatMap(() => ['numeric', 'numeric'])];
    await pool.query(`INSERT INTO bench_people SELECT * FROM unnest(${types.map((type, i) => `$${i + 1}::${type}[]`).join(', ')})`, lists);
  }
}

/** `wide` carries 80 decimals through each division and closes them at 60: a third of three is one again, and a tie is a tie. */
const attained = (i: number, wide: boolean): string => {
  const [top, bottom] = isLower(i - 1) ? [`p${i}`, `f${i}`] : [`f${i}`, `p${i}`];
  const ratio = `${wide ? `${top}::numeric(120,80)` : top} / nullif(${bottom}, 0)`;
  return `least(greatest(coalesce(${ratio}, 1.5), 0), 1.5) AS a${i}`;
};

const sum = columns.map((i) => `${weights[i - 1]} * a${i}`).join(' + ');

const variable = 'base * 0.3 * CASE WHEN idx < 0.7 THEN 0 WHEN idx >= 0.99 AND idx < 1 THEN 1 ELSE idx END';
/** A sum that is exactly half a kopeck over must not fall short of it by its sixtieth decimal. */
const closed = (amount: string): string => `round(${amount}, 40)`;

const statement = (wide: boolean): string => `
  WITH a AS (SELECT *, pay / 100 AS base, ${columns.map((i) => attained(i, wide)).join(', ')} FROM bench_people),
  i AS (SELECT *, ${wide ? `round(${sum}, 60)` : sum} AS idx FROM a)
  SELECT id,
    round(base * 0.7, 2) AS fixed,
    round(${wide ? closed(variable) : variable}, 2) AS variable,
    round(0.02 * f1, 2) AS share,
    round(CASE WHEN f2 >= p2 THEN 2000 ELSE 0 END, 2) AS lump,
    round(${wide ? closed('5000 * a4') : '5000 * a4'}, 2) AS amount,
    round(0.03 * 400 * greatest(f2 - p2, 0), 2) AS units
  FROM i`;

/** Lines of everybody, major units with two decimals, by id. */
export async function linesBySql(pool: Pool): Promise<SqlLine[]> {
  const { rows } = await pool.query<SqlLine>(`${statement(true)} ORDER BY id`);
  return rows;
}

/** The statement alone, its rows kept inside the server. */
export async function computeInServer(pool: Pool): Promise<void> {
  await pool.query('DROP TABLE IF EXISTS bench_lines');
  await pool.query(`CREATE UNLOGGED TABLE bench_lines AS ${statement(false)}`);
}
