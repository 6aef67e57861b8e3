'use client';

import { useCallback, useEffect, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { compareDecimals } from '@/lib/format/decimal';
import type { GridInput } from '@/lib/facts/grid-input';
import type { ValuesGrid } from '@/lib/facts/grid-view';
import { cellsMax, type CellInput } from '@/lib/plans/value-input';
import { cellOf, withWritten } from './grid-cache';
import { gridKey } from './query-keys';
import type { ValueKind, ValuesSource } from './values-source';

/** What was typed and is not in the books: on its way, or refused with the reason. */
export interface Draft {
  kpiId: string;
  subjectId: string;
  value: string | null;
  note?: { comment?: string; source?: string };
  state: 'saving' | 'refused';
  message?: string;
  /** Of the refusal, where it came from the server. */
  code?: string;
}

export type Typed = Pick<Draft, 'kpiId' | 'subjectId' | 'value' | 'note'>;
export const draftKey = (cell: { kpiId: string; subjectId: string }) => `${cell.kpiId}:${cell.subjectId}`;

/**
 * Sends each change as one block, one after another, over the revision that was on screen. What the server refuses
 * stays in the cell with the reason; what somebody else wrote meanwhile is loaded beside it.
 */
export function useValueEdits({ asked, kind, source }: { asked: GridInput; kind: ValueKind; source: ValuesSource }) {
  const t = useTranslations('values.grid');
  const queries = useQueryClient();
  const key = gridKey(asked);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const put = useCallback((cells: readonly Draft[]) => setDrafts((now) => new Map([...now, ...cells.map((cell) => [draftKey(cell), cell] as const)])), []);
  const drop = useCallback((cells: readonly { kpiId: string; subjectId: string }[]) => setDrafts((now) => {
    const rest = new Map(now);
    for (const cell of cells) rest.delete(draftKey(cell));
    return rest;
  }), []);

  const { mutateAsync } = useMutation({
    scope: { id: 'values' },
    mutationFn: async (typed: readonly Typed[]) => {
      // Revisions are read now, not when it was typed: the block before this one may have written the same cells.
      const grid = queries.getQueryData<ValuesGrid>(key);
      const cells = typed.map(({ note, ...cell }): CellInput => ({ ...cell, ...note, revision: (grid && cellOf(grid, cell)?.[kind]?.revision) ?? 0 }));
      return { cells, result: await source.save[kind]({ month: asked.month, cells }) };
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['values', asked.month] }),
  });

  const send = useCallback(async (typed: readonly Typed[]) => {
    if (typed.length === 0) return;
    const refuse = (message: (at: number) => string, code?: string) =>
      put(typed.map(({ kpiId, subjectId, value, note }, at) => ({ kpiId, subjectId, value, note, state: 'refused', message: message(at), code })));
    if (typed.length > cellsMax) return refuse(() => t('tooMany', { max: cellsMax }));
    put(typed.map(({ kpiId, subjectId, value, note }) => ({ kpiId, subjectId, value, note, state: 'saving' })));
    try {
      const { cells, result } = await mutateAsync(typed);
      if (result.ok) {
        queries.setQueryData<ValuesGrid>(key, (grid) => grid && withWritten(grid, kind, new Map(cells.flatMap((cell) => {
          const known = cellOf(grid, cell)?.[kind] ?? { value: null, revision: 0 };
          const isChanged = Boolean(cell.comment || cell.source) || differs(known.value, cell.value);
          return isChanged ? [[draftKey(cell), { value: cell.value, revision: cell.revision + 1 }]] : [];
        }))));
        drop(typed);
        return;
      }
      const { code, message, fields = {} } = result.error;
      const reasons = typed.map((cell, at) => reasonOf(fields, { cell, at }));
      const isHeldBack = reasons.some((reason) => reason !== undefined);
      refuse((at) => {
        const own = reasons[at];
        if (own && code === 'changedByOther') return t('other', { other: own });
        return code === 'unauthenticated' ? t('notSaved') : own ?? (isHeldBack ? t('heldBack') : [message, ...Object.values(fields)].join(' '));
      }, code);
    } catch {
      refuse(() => t('notReached'));
    }
  }, [drop, key, kind, mutateAsync, put, queries, t]);

  const isUnsaved = drafts.size > 0;
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  const refused = [...drafts.values()].filter((draft) => draft.state === 'refused');
  return { drafts, refused, send, retry: () => send(refused), giveUp: () => drop(refused), refuse: put, forget: drop };
}

/** What is wrong with one cell of a block: named by its key, or by its place where its very shape is refused. */
function reasonOf(fields: Record<string, string>, { cell, at }: { cell: Typed; at: number }): string | undefined {
  return fields[draftKey(cell)] ?? Object.entries(fields).find(([field]) => field.startsWith(`cells.${at}.`))?.[1];
}

function differs(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a !== b : compareDecimals(a, b) !== 0;
}
