// A page of a list of any length, found by the row it lies behind or before: rows are never counted off.
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import type { PageAsked, Pages } from './page-asked';

const types = {
  text: z.string().max(300).regex(/^[^\0]*$/),
  uuid: z.guid(),
  numeric: z.string().regex(/^\d{1,40}(\.\d{1,40})?$/),
  timestamptz: z.iso.datetime(),
};

export interface OrderColumn<Row> {
  /** Stands in the statement as it is written here: never anything typed by anybody. */
  sql: string;
  type: keyof typeof types;
  of: (row: Row) => string;
}

export interface ListOrder<Row> {
  /** Rows of a page. */
  size: number;
  /** All ascending or all descending; together they tell any two rows apart. */
  columns: readonly OrderColumn<Row>[];
  isDescending?: boolean;
}

/** What a statement needs to find one page. */
export interface PageSql {
  /** A condition: the rows to one side of the key. */
  beyond: Prisma.Sql;
  /** `ORDER BY … LIMIT …`. */
  tail: Prisma.Sql;
}

/** By name, two of one name by id, where `table` is the statement's name for the table of both. */
export function byName<Row extends { name: string }>(table: string, size: number, idOf: (row: Row) => string): ListOrder<Row> {
  return { size, columns: [{ sql: `${table}.name`, type: 'text', of: (row) => row.name }, { sql: `${table}.id`, type: 'uuid', of: idOf }] };
}

/**
 * The page asked for, with the keys of its neighbours. A malformed key counts as the first page; so does one behind which
 * nothing is left, or before which there is less than a page.
 */
export async function findPage<Row>(asked: PageAsked, order: ListOrder<Row>, find: (sql: PageSql) => Promise<Row[]>): Promise<{ rows: Row[]; pages: Pages }> {
  const before = readKey(asked.before, order);
  const isBack = before !== null;
  const key = before ?? readKey(asked.after, order);
  const found = await find(pageSql(order, { key, isBack }));
  if (key && found.length < (isBack ? order.size : 1)) return findPage({}, order, find);
  const isMore = found.length > order.size;
  const rows = found.slice(0, order.size);
  if (isBack) rows.reverse();
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    rows,
    pages: {
      previous: first && (isBack ? isMore : key) ? writeKey(first, order) : null,
      next: last && (isBack || isMore) ? writeKey(last, order) : null,
    },
  };
}

/** How many rows stand before this one, as an aggregate over the whole list. */
export function countBefore<Row>(row: Row, order: ListOrder<Row>): Prisma.Sql {
  return Prisma.sql`count(*) FILTER (WHERE ${compare(order, { key: valuesOf(row, order), isBack: true })})::int`;
}

function pageSql<Row>(order: ListOrder<Row>, { key, isBack }: { key: string[] | null; isBack: boolean }): PageSql {
  const direction = Prisma.raw(isBack === (order.isDescending ?? false) ? 'ASC' : 'DESC');
  return {
    beyond: key ? compare(order, { key, isBack }) : Prisma.sql`true`,
    tail: Prisma.sql`ORDER BY ${Prisma.join(order.columns.map(({ sql }) => Prisma.sql`${Prisma.raw(sql)} ${direction}`))} LIMIT ${order.size + 1}`,
  };
}

function compare<Row>({ columns, isDescending = false }: ListOrder<Row>, { key, isBack }: { key: string[]; isBack: boolean }): Prisma.Sql {
  const mine = Prisma.join(columns.map(({ sql }) => Prisma.raw(sql)));
  const theirs = Prisma.join(columns.map(({ type }, at) => Prisma.sql`${key[at]}::${Prisma.raw(type)}`));
  return Prisma.sql`(${mine}) ${Prisma.raw(isBack === isDescending ? '>' : '<')} (${theirs})`;
}

function valuesOf<Row>(row: Row, { columns }: ListOrder<Row>): string[] {
  return columns.map(({ of }) => of(row));
}

function writeKey<Row>(row: Row, order: ListOrder<Row>): string {
  return JSON.stringify(valuesOf(row, order));
}

function readKey<Row>(text: string | null | undefined, { columns }: ListOrder<Row>): string[] | null {
  const parts = z.array(z.string()).length(columns.length).safeParse(parseJson(text ?? ''));
  return parts.success && columns.every(({ type }, at) => types[type].safeParse(parts.data[at]).success) ? parts.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
