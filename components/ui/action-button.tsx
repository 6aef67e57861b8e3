'use client';

import { useTransition } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from './action-result';
import { Button } from './button';
import type { ButtonStyle } from './button-style';
import type { FormInput } from './read-form';
import { showToast } from './toast-queue';

export interface ActionButtonProps extends ButtonStyle {
  action: (input: FormInput) => Promise<ActionResult>;
  input?: FormInput;
  children: string;
  doneText?: string;
  doneHref?: string;
  isDisabled?: boolean;
}

/** One press, one harmless action on the server; what cannot be taken back asks first, in a ConfirmDialog. */
export function ActionButton({ action, input = {}, children, doneText, doneHref, isDisabled, variant, size }: ActionButtonProps) {
  const t = useTranslations('ui');
  const router = useRouter();
  const [isPending, start] = useTransition();
  const act = () => start(async () => {
    const result = await action(input).catch((): ActionResult => ({ ok: false, error: { code: 'offline', message: t('notReached') } }));
    if (!result.ok) {
      showToast({ text: result.error.message, tone: 'problem' });
      return;
    }
    if (doneText) showToast({ text: doneText });
    start(() => (doneHref ? router.push(doneHref) : router.refresh()));
  });
  return <Button {...{ variant, size, isDisabled, isPending }} onPress={act}>{children}</Button>;
}
