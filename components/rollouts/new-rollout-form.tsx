'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Form } from '@/components/ui/form';
import { TextField } from '@/components/ui/text-field';
import { paths } from '@/lib/paths';

/** A name first; its stages are added on its own page. */
export function NewRolloutForm({ company, createRollout }: { company: string; createRollout: (input: unknown) => Promise<ActionResult<{ rolloutId: string }>> }) {
  const t = useTranslations('rollouts');
  const router = useRouter();
  return (
    <Form
      action={createRollout}
      submit={t('create.submit')}
      doneText={t('create.done')}
      cancelHref={paths.rollouts(company)}
      onDone={(data) => router.push(paths.rollout(company, (data as { rolloutId: string }).rolloutId))}
    >
      <TextField name="name" label={t('create.name')} hint={t('create.nameHint')} isRequired />
    </Form>
  );
}
