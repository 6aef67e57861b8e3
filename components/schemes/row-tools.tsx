'use client';

import { Button } from 'react-aria-components';
import { useTranslations } from 'next-intl';
import type { Step } from './designer-state';

const look = 'grid size-7 place-items-center rounded-sm text-muted hover:bg-well hover:text-ink data-[disabled]:text-line pointer-coarse:size-11';

/** Up, down, away: what can be done to one row of a list. */
export function RowTools({ name, isFirst, isLast, onMove, onRemove }: { name: string; isFirst: boolean; isLast: boolean; onMove: (step: Step) => void; onRemove: () => void }) {
  const t = useTranslations('schemes');
  return (
    <div className="-mr-1.5 flex shrink-0">
      <Button aria-label={t('moveUp', { name })} isDisabled={isFirst} onPress={() => onMove(-1)} className={look}><span aria-hidden>↑</span></Button>
      <Button aria-label={t('moveDown', { name })} isDisabled={isLast} onPress={() => onMove(1)} className={look}><span aria-hidden>↓</span></Button>
      <Button aria-label={t('removeNamed', { name })} onPress={onRemove} className={look}><span aria-hidden>×</span></Button>
    </div>
  );
}
