'use client';

import { useRef, useState, useTransition, type ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from './action-result';
import { Button } from './button';
import type { ButtonStyle } from './button-style';
import { Dialog } from './dialog';
import { readForm, type FormInput } from './read-form';
import { showToast } from './toast-queue';

export interface ConfirmDialogProps {
  /** The button on the page: 'Close May'. */
  trigger: string;
  triggerStyle?: ButtonStyle;
  isTriggerDisabled?: boolean;
  title: string;
  /** What it will do, with counts and sums, and whether it can be taken back. */
  effect: ReactNode;
  /** The verb again, never 'OK'. */
  confirm: string;
  isDangerous?: boolean;
  /** A server action bound to its company and subject. */
  action: (input: FormInput) => Promise<ActionResult>;
  hidden?: FormInput;
  doneText?: string;
  doneHref?: string;
  /** Fields of the decision itself, a reason for instance; sent with the input. */
  children?: ReactNode;
}

/** Asks before it acts, and says the effect first. */
export function ConfirmDialog({ trigger, triggerStyle, isTriggerDisabled, title, effect, confirm, isDangerous = false, action, hidden, doneText, doneHref, children }: ConfirmDialogProps) {
  const t = useTranslations('ui');
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<{ message: string; fields?: Record<string, string> } | null>(null);
  const [isPending, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);

  const act = () => start(async () => {
    const input = { ...(form.current ? readForm(form.current) : {}), ...hidden };
    const result = await action(input).catch((): ActionResult => ({ ok: false, error: { code: 'offline', message: t('notReached') } }));
    if (!result.ok) {
      setRefusal(result.error);
      return;
    }
    setOpen(false);
    if (doneText) showToast({ text: doneText });
    start(() => (doneHref ? router.push(doneHref) : router.refresh()));
  });

  const change = (next: boolean) => {
    setOpen(next);
    setRefusal(null);
    // What was refused may have been refused because the page shows a state that is over.
    if (!next && refusal) router.refresh();
  };

  return (
    <Dialog
      title={title}
      trigger={trigger}
      triggerStyle={triggerStyle ?? { variant: isDangerous ? 'danger' : 'secondary' }}
      isTriggerDisabled={isTriggerDisabled}
      isOpen={isOpen}
      onOpenChange={change}
      role="alertdialog"
    >
      {(close) => (
        <Form ref={form} method="post" validationBehavior="aria" validationErrors={refusal?.fields} onSubmit={(event) => { event.preventDefault(); if (!isPending) act(); }} className="flex flex-col gap-4">
          <div className="max-w-prose text-sm">{effect}</div>
          {children}
          {refusal ? <p role="alert" className="border-l-2 border-problem bg-problem-wash px-3 py-2 text-sm">{refusal.message}</p> : null}
          <div className="flex flex-wrap justify-end gap-2 pt-1">
            <Button variant="quiet" onPress={close}>{t('cancel')}</Button>
            <Button type="submit" variant={isDangerous ? 'danger' : 'primary'} isPending={isPending}>{confirm}</Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
