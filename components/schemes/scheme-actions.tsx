'use client';

import { useTransition } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Form } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast-queue';
import { paths } from '@/lib/paths';
import type { SchemeView } from '@/lib/schemes/scheme-view';

interface Props {
  company: string;
  scheme: Pick<SchemeView, 'id' | 'name' | 'versions'>;
  startDraft: (input: unknown) => Promise<ActionResult<{ versionId: string }>>;
  renameScheme: (input: unknown) => Promise<ActionResult>;
}

/** A published scheme is read-only: editing opens its draft, or makes one copied from the latest version. */
export function SchemeActions({ company, scheme, startDraft, renameScheme }: Props) {
  const t = useTranslations('schemes');
  const router = useRouter();
  const [isPending, start] = useTransition();
  const draft = scheme.versions.find((version) => version.status === 'draft');
  const edit = () => start(async () => {
    const result = await startDraft({ schemeId: scheme.id });
    if (result.ok) router.push(paths.schemeVersion(company, scheme.id, result.data.versionId));
    else showToast({ text: result.error.message, tone: 'problem' });
  });
  return (
    <>
      <Dialog title={t('rename.title')} trigger={t('rename.open')} triggerStyle={{ variant: 'secondary' }}>
        {(close) => (
          <Form action={renameScheme} hidden={{ schemeId: scheme.id }} submit={t('rename.submit')} onDone={() => { close(); router.refresh(); }}>
            <TextField name="name" label={t('create.name')} defaultValue={scheme.name} isRequired />
          </Form>
        )}
      </Dialog>
      {draft
        ? <LinkButton variant="primary" href={paths.schemeVersion(company, scheme.id, draft.id)}>{t('version.openDraft')}</LinkButton>
        : <Button variant="primary" onPress={edit} isPending={isPending}>{t('version.edit')}</Button>}
    </>
  );
}
