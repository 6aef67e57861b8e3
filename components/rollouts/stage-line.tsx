'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import type { ActionResult } from '@/components/ui/action-result';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { capitalise } from '@/lib/format/capitalise';
import { shareForDrawing } from '@/lib/format/decimal';
import { addMonths } from '@/lib/format/month';
import { formatMonthOf } from '@/lib/format/month-of';
import type { RolloutView } from '@/lib/rollouts/rollout-view';
import { splitShare } from './split-share';
import { StageForm } from './stage-form';

export interface StageLineProps {
  rollout: RolloutView;
  addStage: (input: unknown) => Promise<ActionResult>;
  changeStage: (input: unknown) => Promise<ActionResult>;
  removeStage: (input: unknown) => Promise<ActionResult>;
}

type Stage = RolloutView['stages'][number];

/** The stages in their order: filled up to now, outlined what comes; only what is to come can be changed. */
export function StageLine({ rollout, addStage, changeStage, removeStage }: StageLineProps) {
  const t = useTranslations('rollouts');
  const locale = useLocale();
  const router = useRouter();
  const [edited, setEdited] = useState<Stage | 'new' | null>(null);
  const done = () => { setEdited(null); router.refresh(); };
  const last = rollout.stages.at(-1)?.fromMonth;
  const usual = [rollout.earliestMonth === '0001-01' ? rollout.month : rollout.earliestMonth, last === undefined ? '' : addMonths(last, 1)].sort().at(-1) ?? rollout.month;
  return (
    <div className="flex flex-col gap-4">
      {rollout.stages.length === 0 ? <EmptyState title={t('stage.none')}>{t('stage.noneText')}</EmptyState> : null}
      <ol aria-label={t('stage.title')} className="flex flex-col">
        {rollout.stages.map((stage) => (
          <li key={stage.id} aria-current={stage.isInForce ? 'step' : undefined} className="group relative flex gap-3 pb-5 last:pb-0">
            <span aria-hidden className="absolute top-4 bottom-0 left-[5px] border-l border-line group-last:hidden" />
            <span aria-hidden className={clsx('relative mt-1.5 size-3 shrink-0 rounded-full border', stage.isInForce ? 'border-2 border-accent bg-paper' : stage.fromMonth <= rollout.month ? 'border-accent bg-accent' : 'border-rule bg-paper')} />
            <div className="min-w-0 grow">
              <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
                <span className="font-semibold">{capitalise(t('stage.from', { month: formatMonthOf(stage.fromMonth, locale) }))}</span>
                <span>{t('stage.shares', splitShare(stage.fixedShare, locale))}</span>
                {stage.isShadow ? <span className="rounded-sm border border-dashed border-rule px-1.5 text-xs font-medium text-muted">{t('stage.shadow')}</span> : null}
              </p>
              <ShareBar share={stage.fixedShare} isShadow={stage.isShadow} />
              <p className="text-xs text-muted">{[stage.isShadow ? t('stage.shadowNote') : '', stage.holdsHarmless ? t('stage.holdsHarmlessNote') : '', stage.isLocked ? t('stage.locked') : ''].filter(Boolean).join(' ')}</p>
              {rollout.mayEdit && !stage.isLocked ? (
                <div data-print="none" className="-ml-2.5 flex gap-1">
                  <Button variant="quiet" size="small" onPress={() => setEdited(stage)}>{t('stage.edit')}</Button>
                  <ConfirmDialog
                    trigger={t('stage.remove')}
                    triggerStyle={{ variant: 'quiet', size: 'small' }}
                    title={t('stage.removeTitle', { month: formatMonthOf(stage.fromMonth, locale) })}
                    effect={t('stage.removeEffect', { count: rollout.peopleCount })}
                    confirm={t('stage.remove')}
                    isDangerous
                    action={removeStage}
                    hidden={{ rolloutId: rollout.id, stageId: stage.id }}
                    doneText={t('stage.removed')}
                  />
                </div>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {rollout.mayEdit ? <div><Button variant={rollout.stages.length === 0 ? 'primary' : 'secondary'} onPress={() => setEdited('new')}>{t('stage.add')}</Button></div> : null}
      <Dialog title={t(edited === 'new' ? 'stage.addTitle' : 'stage.editTitle')} isOpen={edited !== null} onOpenChange={(isOpen) => { if (!isOpen) setEdited(null); }}>
        {edited === null ? null : (
          <StageForm
            rollout={rollout}
            stage={edited === 'new' ? null : edited}
            usualMonth={usual}
            action={edited === 'new' ? addStage : changeStage}
            onDone={done}
          />
        )}
      </Dialog>
    </div>
  );
}

/** Fixed filled, variable outlined; hatched while nothing is paid by it. */
function ShareBar({ share, isShadow }: { share: string; isShadow: boolean }) {
  return (
    <div aria-hidden className="my-1.5 flex h-2 w-full max-w-sm border border-rule">
      <span className={clsx('block h-full', isShadow ? 'hatched text-rule' : 'bg-accent')} style={{ width: `${shareForDrawing(share, '1') * 100}%` }} />
    </div>
  );
}
