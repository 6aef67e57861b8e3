import type { ReactNode } from 'react';
import Link from 'next/link';
import { clsx } from 'clsx';

export interface TableColumn<Row> {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand right, one width each; give one column one number of decimals. */
  isNumeric?: boolean;
  /** Makes the head a link that sorts; `direction` marks the order in force. */
  sort?: { href: string; direction?: 'asc' | 'desc' };
  /** The cell that names its row: read out first, kept in sight when the table scrolls sideways. */
  isRowHead?: boolean;
  /** Left out below this width, when the phone has better things to show. */
  hideBelow?: 'md' | 'lg' | 'xl';
  /** Columns share the width by their words; 'narrow' takes no more than it needs, 'wide' never shrinks to one word a line. */
  width?: 'narrow' | 'wide';
  foot?: ReactNode;
}

export interface TableProps<Row> {
  /** What the table is, for those who do not see it. */
  caption: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Stands instead of rows when there are none: an EmptyState. */
  empty?: ReactNode;
  /** Rows worth a second look: problem, or chosen. */
  rowTone?: (row: Row) => 'problem' | 'selected' | 'quiet' | undefined;
  /** Scrolls inside its own box from this height, head in place; without it the head sticks to the page. */
  maxHeight?: string;
}

/** The ledger: hairlines, no stripes, figures under figures. Renders on the server as well as in the browser. */
export function Table<Row>({ caption, columns, rows, rowKey, empty, rowTone, maxHeight }: TableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  const hasFoot = rows.length > 0 && columns.some((column) => column.foot !== undefined);
  return (
    <div
      role="group"
      aria-label={caption}
      tabIndex={0}
      style={maxHeight ? { maxHeight } : undefined}
      className={clsx('relative w-full overflow-x-auto outline-offset-4 print:overflow-visible', maxHeight ? 'overflow-y-auto' : 'lg:overflow-visible')}
    >
      <table className="w-full border-separate border-spacing-0 text-left text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sort?.direction === 'asc' ? 'ascending' : column.sort?.direction === 'desc' ? 'descending' : undefined}
                className={clsx(cellShape(column), stickyHead(column, Boolean(maxHeight)), 'z-10 border-b border-rule bg-paper py-1.5 align-bottom text-xs font-medium text-muted max-md:whitespace-normal')}
              >
                {column.sort ? <SortLink sort={column.sort} isNumeric={column.isNumeric}>{column.head}</SortLink> : column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const tone = rowTone?.(row);
            return (
              <tr key={rowKey(row)} aria-current={tone === 'selected' ? true : undefined} className={clsx('group', toneStyle(tone))}>
                {columns.map((column) => {
                  const look = clsx(cellShape(column), 'h-row border-b border-line py-1 align-middle group-hover:bg-well', column.isRowHead && 'bg-(--row-ground) max-lg:sticky max-lg:left-0');
                  return column.isRowHead
                    ? <th key={column.key} scope="row" className={clsx(look, 'font-normal')}>{column.cell(row)}</th>
                    : <td key={column.key} className={look}>{column.cell(row)}</td>;
                })}
              </tr>
            );
          })}
        </tbody>
        {hasFoot ? (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.key} className={clsx(cellShape(column), 'h-row border-t border-rule py-1 font-semibold')}>{column.foot}</td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function SortLink({ sort, isNumeric = false, children }: { sort: { href: string; direction?: 'asc' | 'desc' }; isNumeric?: boolean; children: ReactNode }) {
  return (
    <Link
      href={sort.href}
      prefetch={false}
      scroll={false}
      className={clsx('inline-flex items-baseline gap-1 hover:text-ink', isNumeric && 'flex-row-reverse', sort.direction && 'text-ink')}
    >
      {children}
      <span aria-hidden className={clsx('text-[0.625rem]', !sort.direction && 'invisible')}>{sort.direction === 'asc' ? '▲' : '▼'}</span>
    </Link>
  );
}

function cellShape({ isNumeric, isRowHead, hideBelow, width }: { isNumeric?: boolean; isRowHead?: boolean; hideBelow?: 'md' | 'lg' | 'xl'; width?: 'narrow' | 'wide' }): string {
  return clsx(
    'px-2 first:pl-0 last:pr-0',
    isNumeric ? 'figures text-right' : width !== 'narrow' && (isRowHead ? 'min-w-32 md:min-w-40' : 'md:min-w-28'),
    width === 'narrow' && 'md:w-px md:whitespace-nowrap',
    width === 'wide' && 'md:min-w-56',
    hideBelow && { md: 'max-md:hidden', lg: 'max-lg:hidden', xl: 'max-xl:hidden' }[hideBelow],
  );
}

function stickyHead({ isRowHead }: { isRowHead?: boolean }, isBoxed: boolean): string {
  if (isBoxed) return clsx('sticky top-0', isRowHead && 'left-0 z-20');
  return clsx('lg:sticky lg:top-(--shell-height,0px)', isRowHead && 'max-lg:sticky max-lg:left-0');
}

function toneStyle(tone: 'problem' | 'selected' | 'quiet' | undefined): string {
  if (tone === 'problem') return '[--row-ground:var(--problem-wash)] bg-problem-wash';
  if (tone === 'selected') return '[--row-ground:var(--accent-wash)] bg-accent-wash';
  return clsx('[--row-ground:var(--paper)]', tone === 'quiet' && 'text-muted');
}
