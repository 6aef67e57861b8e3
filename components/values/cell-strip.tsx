'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/lib/format/number';
import type { ValuesGrid } from '@/lib/facts/grid-view';
import { cellOf } from './grid-cache';
import { CellHistory } from './cell-history';
import { CellNote } from './cell-note';
import { historyKey } from './query-keys';
import { useComputedNote } from './use-computed-note';
import type { Draft, Typed } from './use-value-edits';
import type { ValueKind, ValuesSource } from './values-source';

export interface CellStripProps {
  grid: ValuesGrid;
  kind: ValueKind;
  mayEdit: boolean;
  source: ValuesSource;
  cell: { subjectId: string; kpiId: string } | null;
  draft: Draft | undefined;
  onSave: (typed: Typed) => Promise<void>;
}

/** The story of the chosen cell: whose, plan and fact, what was written by whom, from where; a comment may be added. */
export function CellStrip({ grid, kind, mayEdit, source, cell, draft, onSave }: CellStripProps) {
  const t = useTranslations('values.strip');
  const locale = useLocale();
  const noteOf = useComputedNote();
  const found = cell && cellOf(grid, cell);
  const asked = { month: grid.month, kind, kpiId: cell?.kpiId ?? '', subjectId: cell?.subjectId ?? '' };
  const revision = found?.[kind]?.revision ?? 0;
  const history = useQuery({ queryKey: [...historyKey(asked), revision], queryFn: () => source.loadHistory(asked), enabled: revision > 0 });
  const row = grid.rows.find((each) => each.subjectId === cell?.subjectId);
  const column = grid.columns.find((each) => each.kpiId === cell?.kpiId);
  if (!cell || !row || !column) return <aside aria-label={t('title')} className="border-t border-line pt-3 text-sm text-muted min-[90rem]:border-t-0 min-[90rem]:border-l min-[90rem]:pt-0 min-[90rem]:pl-5">{t('choose')}</aside>;
  const write = (value: string | null | undefined) => (value === null || value === undefined ? t('none') : formatNumber(value, { locale }));
  const value = found?.[kind]?.value ?? null;
  const isComputed = kind === 'fact' && found?.computed;
  return (
    <aside aria-label={t('title')} className="flex flex-col gap-4 border-t border-line pt-3 text-sm min-[90rem]:max-h-[calc(100dvh-25rem)] min-[90rem]:overflow-y-auto min-[90rem]:border-t-0 min-[90rem]:border-l min-[90rem]:pt-0 min-[90rem]:pl-5">
      <div>
        <p className="font-medium">{row.name}</p>
        <p className="text-muted">{column.name}</p>
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-muted">{t('plan')}</dt><dd className="figures text-right">{write(found?.plan?.value)}</dd>
        <dt className="text-muted">{t('fact')}</dt><dd className="figures text-right">{write(found?.computed ? found.computed.value : found?.fact?.value)}</dd>
      </dl>
      {isComputed ? <p className="wrap-break-word text-muted">{noteOf(isComputed, column.formula ?? '')}</p> : null}
      {draft?.message ? <p className="border-l-2 border-problem bg-problem-wash px-3 py-2">{draft.message}</p> : null}
      {mayEdit && value !== null && !draft && !isComputed ? <CellNote key={`${cell.kpiId}:${cell.subjectId}:${revision}`} kind={kind} onSave={(note) => onSave({ ...cell, value, note })} /> : null}
      {revision > 0 ? <CellHistory revisions={history.data} isFailed={history.isError} timeZone={grid.timeZone} /> : null}
    </aside>
  );
}
