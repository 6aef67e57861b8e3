'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Dialog } from '@/components/ui/dialog';
import { Form } from '@/components/ui/form';
import { TextField } from '@/components/ui/text-field';

/** Another name for the same rollout. */
export function RenameRolloutDialog({ rolloutId, name, renameRollout }: { rolloutId: string; name: string; renameRollout: (input: unknown) => Promise<ActionResult> }) {
  const t = useTranslations('rollouts');
  const router = useRouter();
  return (
    <Dialog title={t('rename.title')} trigger={t('rename.open')} triggerStyle={{ variant: 'secondary' }}>
      {(close) => (
        <Form action={renameRollout} hidden={{ rolloutId }} submit={t('rename.submit')} onDone={() => { close(); router.refresh(); }}>
          <TextField name="name" label={t('create.name')} defaultValue={name} isRequired />
        </Form>
      )}
    </Dialog>
  );
}
