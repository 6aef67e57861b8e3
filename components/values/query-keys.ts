import type { GridInput, HistoryInput } from '@/lib/facts/grid-input';

/** Everything loaded for a month begins with its key, so that one word makes all of it fresh. */
export const gridKey = ({ month, ...asked }: GridInput) => ['values', month, 'grid', asked] as const;

export const historyKey = ({ month, ...asked }: HistoryInput) => ['values', month, 'history', asked] as const;
