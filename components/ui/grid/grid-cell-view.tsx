import { useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import { formatNumber } from '@/lib/format/number';
import type { GridCell, GridColumn } from './grid-types';

export interface GridCellViewProps {
  cell: GridCell;
  column: GridColumn;
  locale: string;
  /** What was typed and could not be read, if so. */
  unread?: string;
  hasPlan: boolean;
}

/** What a cell shows: the plan faint above, the value below; missing outlined, computed marked, wrong marked and named. */
export function GridCellView({ cell, column, locale, unread, hasPlan }: GridCellViewProps) {
  const t = useTranslations('ui.grid');
  const kind = cell.kind ?? 'editable';
  const write = (value: string) => formatNumber(value, { locale, ...decimalsFor(value, column.decimalsMin ?? 0) });
  if (kind === 'none') return <span className="sr-only">{t('none')}</span>;
  const isMissing = cell.value === null && unread === undefined;
  return (
    <>
      {hasPlan ? (
        <span className="block h-4 truncate text-xs leading-4 text-muted">
          {cell.plan ? <><span className="sr-only">{t('plan')} </span>{write(cell.plan)}</> : null}
        </span>
      ) : null}
      <span className={clsx('block truncate leading-5', kind !== 'editable' && 'text-muted', unread !== undefined && 'text-problem', cell.isSaving && 'opacity-60')}>
        {kind === 'computed' ? <span className="float-left text-muted"><span aria-hidden>=</span><span className="sr-only">{t('computed')} </span></span> : null}
        {unread ?? (cell.value === null ? '\u00A0' : write(cell.value))}
      </span>
      {isMissing ? <span className="sr-only">{t('missing')}</span> : null}
      {isMissing && cell.isExpected ? <span aria-hidden className="pointer-events-none absolute inset-[3px] rounded-sm border border-dashed border-short" /> : null}
      {unread !== undefined || cell.message ? <span aria-hidden className="pointer-events-none absolute top-0 right-0 size-0 border-t-8 border-l-8 border-t-problem border-l-transparent" /> : null}
    </>
  );
}

function decimalsFor(value: string, decimalsMin: number): { decimals: number; decimalsMin: number } {
  return { decimals: Math.max(decimalsMin, value.split('.')[1]?.length ?? 0), decimalsMin };
}
