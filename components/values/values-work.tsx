'use client';

import { useCallback, useMemo, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { ValueGrid } from '@/components/ui/grid/value-grid';
import type { GridCell as ShownCell, GridChange } from '@/components/ui/grid/grid-types';
import { Notice } from '@/components/ui/notice';
import type { GridInput } from '@/lib/facts/grid-input';
import type { GridCell, ValuesGrid } from '@/lib/facts/grid-view';
import { valueFault } from '@/lib/plans/value-input';
import { CellStrip } from './cell-strip';
import { columnUnit } from './column-unit';
import { CompletenessBar } from './completeness-bar';
import { CopyPlansButton } from './copy-plans-button';
import { gridKey } from './query-keys';
import { useComputedNote } from './use-computed-note';
import { RefusedNotice } from './refused-notice';
import { draftKey, useValueEdits, type Draft } from './use-value-edits';
import { SignInAside } from './sign-in-aside';
import { ReadRefusal, type ValueKind, type ValuesSource } from './values-source';

export interface ValuesWorkProps {
  asked: GridInput;
  kind: ValueKind;
  initial: ValuesGrid;
  source: ValuesSource;
}

/** Plans or facts of a month as a spreadsheet, with what is missing above it and the story of a cell beside it. */
export function ValuesWork({ asked, kind, initial, source }: ValuesWorkProps) {
  const t = useTranslations('values.grid');
  const locale = useLocale();
  const queries = useQueryClient();
  const { data: grid = initial, error } = useQuery({ queryKey: gridKey(asked), queryFn: () => source.loadGrid(asked), initialData: initial, refetchOnWindowFocus: true });
  const edits = useValueEdits({ asked, kind, source });
  const [focused, setFocused] = useState<{ subjectId: string; kpiId: string } | null>(null);
  const mayEdit = grid.mayEdit[kind];
  const isSignedOut = error instanceof ReadRefusal && error.code === 'unauthenticated';

  const columns = useMemo(() => grid.columns.map((column) => ({
    key: column.kpiId, title: column.name, unit: columnUnit(column, { currency: grid.currency, locale, word: (unit) => t(`unit.${unit}`) }),
  })), [grid.columns, grid.currency, locale, t]);
  const rows = useMemo(() => grid.rows.map((row) => ({
    key: row.subjectId, title: row.name, note: [row.number, row.department].filter(Boolean).join(' · ') || undefined,
  })), [grid.rows]);
  const cells = useMemo(() => new Map<string, GridCell>(grid.rows.flatMap((row) => row.cells.flatMap((cell, at) => (cell ? [[draftKey({ kpiId: grid.columns[at]!.kpiId, subjectId: row.subjectId }), cell] as const] : [])))), [grid.rows, grid.columns]);
  const formulas = useMemo(() => new Map(grid.columns.map(({ kpiId, formula }) => [kpiId, formula])), [grid.columns]);
  const noteOf = useComputedNote();
  const { drafts } = edits;
  const cellAt = useCallback((subjectId: string, kpiId: string): ShownCell => {
    const key = draftKey({ kpiId, subjectId });
    const cell = cells.get(key);
    if (kind === 'fact' && cell?.computed) return { value: cell.computed.value, plan: cell.plan?.value ?? null, kind: 'computed', note: noteOf(cell.computed, formulas.get(kpiId) ?? '') };
    return shownCell({ cell, draft: drafts.get(key), kind, mayEdit });
  }, [cells, drafts, formulas, kind, mayEdit, noteOf]);

  const onChange = (changes: GridChange[]) => {
    const typed = changes.map(({ rowKey, columnKey, value }) => ({ subjectId: rowKey, kpiId: columnKey, value }));
    const judged = typed.map((cell) => ({ cell, column: grid.columns.find((column) => column.kpiId === cell.kpiId) }))
      .map(({ cell, column }) => ({ cell, column, fault: cell.value !== null && column ? valueFault(cell.value, column) : null }));
    edits.refuse(judged.flatMap(({ cell, column, fault }): Draft[] => (fault === null ? [] : [{
      ...cell, state: 'refused', message: t(fault, { kpi: column?.name ?? '', decimals: column?.decimals ?? 0 }),
    }])));
    void edits.send(judged.flatMap(({ cell, fault }) => (fault === null ? [cell] : [])));
  };

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-64 grow"><CompletenessBar completeness={grid.completeness[kind]} kind={kind} /></div>
        {kind === 'plan' && mayEdit ? (
          <CopyPlansButton
            action={source.copyPlans}
            input={{ month: asked.month, scope: asked.scope, departmentId: asked.departmentId }}
            onDone={() => void queries.invalidateQueries({ queryKey: ['values', asked.month] })}
          />
        ) : null}
      </div>
      {error && !(isSignedOut && edits.refused.length > 0) ? <Notice tone="problem" action={isSignedOut ? <SignInAside /> : undefined}>{error.message}</Notice> : null}
      <RefusedNotice refused={edits.refused} onRetry={edits.retry} onGiveUp={edits.giveUp} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 min-[90rem]:grid-cols-[minmax(0,1fr)_17rem]">
        <ValueGrid
          key={kind}
          label={t(`label.${kind}`)}
          rowHead={t(`rowHead.${grid.scope}`)}
          {...{ rows, columns, cellAt, onChange }}
          onUnread={(places) => edits.forget(places.map(({ rowKey, columnKey }) => ({ subjectId: rowKey, kpiId: columnKey })))}
          hasPlan={kind === 'fact'}
          onFocusCell={(subjectId, kpiId) => setFocused({ subjectId, kpiId })}
          maxHeight="max(20rem, calc(100dvh - 25rem))"
        />
        <CellStrip
          {...{ grid, kind, mayEdit, source }}
          cell={focused}
          draft={focused ? drafts.get(draftKey(focused)) : undefined}
          onSave={(typed) => edits.send([typed])}
        />
      </div>
    </div>
  );
}

interface CellLook {
  cell: GridCell | undefined;
  draft: Draft | undefined;
  kind: ValueKind;
  mayEdit: boolean;
}

function shownCell({ cell, draft, kind, mayEdit }: CellLook): ShownCell {
  if (!cell && !draft) return { value: null, kind: 'none' };
  return {
    value: draft ? draft.value : (cell?.[kind]?.value ?? null),
    plan: kind === 'fact' ? (cell?.plan?.value ?? null) : null,
    kind: mayEdit ? 'editable' : 'locked',
    isExpected: cell?.needs[kind] ?? false,
    message: draft?.message,
    isSaving: draft?.state === 'saving',
  };
}
