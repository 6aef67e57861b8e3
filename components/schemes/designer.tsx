'use client';

import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import type { ActionResult } from '@/components/ui/action-result';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Notice } from '@/components/ui/notice';
import { judgeScheme } from '@/lib/schemes/judgement-view';
import { isForbidden } from '@/lib/schemes/proofs-view';
import type { VersionView } from '@/lib/schemes/scheme-view';
import { JudgementColumn } from './judgement-column';
import { LinesSection } from './lines-section';
import { PictureColumn } from './picture-column';
import { PublishDialog, type PublishDialogProps } from './publish-dialog';
import { usualSample } from './sample';
import { ScorecardSection } from './scorecard-section';
import { SettingsSection } from './settings-section';
import { useDraft, type DraftSaver } from './use-draft';
import { useProofs } from './use-proofs';
import { useUnsavedGuard } from './use-unsaved-guard';

export interface DesignerProps {
  view: VersionView;
  schemeHref: string;
  versionHref: string;
  saveDraft: DraftSaver;
  discardDraft: (input: unknown) => Promise<ActionResult>;
  previewPublication: PublishDialogProps['preview'];
  publishVersion: PublishDialogProps['publish'];
}

const parts = ['scheme', 'picture', 'judgement'] as const;

/** A draft at work: the scheme as it is written, the picture it makes, and what stands against it. */
export function Designer({ view, schemeHref, versionHref, saveDraft, discardDraft, previewPublication, publishVersion }: DesignerProps) {
  const t = useTranslations('schemes');
  const { version, kpis, currency } = view;
  const draft = useDraft({ versionId: version.id, revision: version.revision, document: version.document }, saveDraft);
  const [sample, setSample] = useState(() => usualSample(view));
  const [part, setPart] = useState<(typeof parts)[number]>('scheme');
  const [isPublishing, setPublishing] = useState(false);
  useUnsavedGuard(draft.isDirty, t('draft.leave'));
  const late = useDeferredValue(draft.doc);
  const judgements = useMemo(() => judgeScheme(late, kpis), [late, kpis]);
  const { report, basePayMinor } = useProofs(draft.doc, view, sample);
  const blocking = judgements.filter((each) => each.blocks).length || (report && isForbidden(report) ? 1 : 0);

  const askToPublish = async () => {
    if (!draft.isDirty || (await draft.save())) setPublishing(true);
  };

  return (
    <div className="flex flex-col gap-4">
      <div data-print="none" className="sticky top-(--shell-height,0px) z-20 -mx-1 flex flex-wrap items-center gap-2 border-b border-line bg-paper px-1 py-2">
        <Button variant={blocking === 0 && !draft.isDirty ? 'secondary' : 'primary'} onPress={() => void draft.save()} isPending={draft.isSaving} isDisabled={!draft.isDirty}>{t('draft.save')}</Button>
        <Button variant={blocking === 0 && !draft.isDirty ? 'primary' : 'secondary'} onPress={() => void askToPublish()} isDisabled={blocking > 0 || draft.isSaving}>{t('publish.open')}</Button>
        <span role="status" className="text-sm text-muted">
          {draft.isDirty ? t('draft.unsaved') : t('draft.allSaved')}{blocking > 0 ? ` · ${t('judgement.blocking', { count: blocking })}` : ''}
        </span>
        <span className="ml-auto">
          <ConfirmDialog
            trigger={t('draft.discard')}
            triggerStyle={{ variant: 'quiet', size: 'small' }}
            title={t('draft.discardTitle', { number: version.number })}
            effect={t('draft.discardEffect')}
            confirm={t('draft.discard')}
            isDangerous
            action={discardDraft}
            hidden={{ versionId: version.id, revision: String(draft.revision) }}
            doneText={t('draft.discarded')}
            doneHref={schemeHref}
          />
        </span>
      </div>
      {draft.refusal ? (
        <div role="alert">
          <Notice tone="problem" title={draft.conflict === null ? draft.refusal : t('draft.conflictTitle')} action={draft.conflict === null ? undefined : (
            <span className="flex flex-wrap gap-2">
              <a href={versionHref} target="_blank" rel="noreferrer" className="self-center text-accent underline">{t('draft.openTheirs')}</a>
              <Button size="small" onPress={() => void draft.save(draft.conflict ?? undefined)} isPending={draft.isSaving}>{t('draft.saveOver')}</Button>
            </span>
          )}>{draft.conflict === null ? null : t('draft.conflictText')}</Notice>
        </div>
      ) : null}
      <div role="group" aria-label={t('parts.label')} className="flex gap-5 border-b border-line xl:hidden">
        {parts.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={part === each}
            onClick={() => setPart(each)}
            className={clsx('-mb-px min-h-11 border-b-2 py-2 text-sm', part === each ? 'border-accent font-medium text-ink' : 'border-transparent text-muted')}
          >
            {t(`parts.${each}`)}{each === 'judgement' && blocking > 0 ? <span className="figures text-problem"> {blocking}</span> : null}
          </button>
        ))}
      </div>
      <div className="grid gap-x-8 xl:grid-cols-[minmax(0,9fr)_minmax(0,8fr)_minmax(0,6fr)]">
        <Column title={t('parts.scheme')} isShown={part === 'scheme'}>
          <Part title={t('scorecard.title')} note={t('scorecard.note')}><ScorecardSection doc={draft.doc} kpis={kpis} onChange={draft.change} /></Part>
          <Part title={t('lines.title')} note={t('lines.note')}><LinesSection doc={draft.doc} kpis={kpis} currency={currency} onChange={draft.change} /></Part>
          <Part title={t('settings.title')}><SettingsSection doc={draft.doc} onChange={draft.change} /></Part>
        </Column>
        <Column title={t('parts.picture')} isShown={part === 'picture'}>
          <PictureColumn doc={draft.doc} kpis={kpis} currency={currency} month={view.month} stages={view.stages} sample={sample} onSample={setSample} />
        </Column>
        <Column title={t('parts.judgement')} isShown={part === 'judgement'}>
          <JudgementColumn doc={late} kpis={kpis} judgements={judgements} report={report} currency={currency} basePayMinor={basePayMinor} peopleCount={view.peopleCount} />
        </Column>
      </div>
      <PublishDialog
        isOpen={isPublishing}
        onOpenChange={setPublishing}
        versionId={version.id}
        revision={draft.revision}
        earliestMonth={view.earliestMonth}
        month={view.month}
        schemeHref={schemeHref}
        document={draft.doc}
        currency={currency}
        preview={previewPublication}
        publish={publishVersion}
      />
    </div>
  );
}

function Column({ title, isShown, children }: { title: string; isShown: boolean; children: ReactNode }) {
  return (
    <section aria-label={title} className={clsx('flex min-w-0 flex-col gap-6', !isShown && 'max-xl:hidden')}>
      <h2 className="sr-only border-b border-rule text-xs font-medium text-muted xl:not-sr-only xl:border-b xl:pb-1">{title}</h2>
      {children}
    </section>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <h3 className="text-base font-semibold">{title}</h3>
      {note ? <p className="text-xs text-muted">{note}</p> : null}
      {children}
    </section>
  );
}
