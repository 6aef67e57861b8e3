import { useCallback } from 'react';
import { useTranslations } from 'next-intl';
import type { ComputedFact } from '@/lib/facts/grid-view';

/** A computed fact in words: its formula, and what it waits for or why it cannot be had. */
export function useComputedNote(): (computed: ComputedFact, formula: string) => string {
  const t = useTranslations('values.computed');
  return useCallback(({ missing, failure }, formula) => [
    t('formula', { formula }),
    missing.length > 0 ? t('missing', { names: missing.join(', ') }) : '',
    failure ? t(failure) : '',
  ].filter(Boolean).join(' '), [t]);
}
