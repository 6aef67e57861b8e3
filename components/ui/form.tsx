'use client';

import { useEffect, useRef, useState, useTransition, type FormEvent, type ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import type { ActionResult } from './action-result';
import { Button } from './button';
import { LinkButton } from './link-button';
import { readForm, type FormInput } from './read-form';
import { showToast } from './toast-queue';
import { useIsLive } from './use-is-live';

export interface FormProps {
  /** A server action bound to its company: `addDepartment.bind(null, company)`. */
  action: (input: FormInput) => Promise<ActionResult>;
  /** What the button does, as a verb with its object: 'Add department'. */
  submit: string;
  children: ReactNode;
  /** Values the person does not type: ids, versions. Merged into the input. */
  hidden?: FormInput;
  /** Where to go when it is done; without it the page refreshes in place. */
  doneHref?: string;
  /** Said when it is done: 'Department added'. */
  doneText?: string;
  cancelHref?: string;
  /** Empties the fields when done: for a form that adds one thing after another. */
  isReset?: boolean;
  variant?: 'primary' | 'secondary' | 'danger';
  /** 'row' puts few fields and the button on one line. */
  layout?: 'column' | 'row';
  /** Replaces going on and saying so: for a form in a dialog or one that shows its answer. */
  onDone?: (data: unknown) => void;
  className?: string;
}

/** Sends its fields to a server action, keeps what was typed when refused, and puts the server's words beside the fields. */
export function Form({ action, submit, children, hidden, doneHref, doneText, cancelHref, isReset = false, variant = 'primary', layout = 'column', onDone, className }: FormProps) {
  const t = useTranslations('ui');
  const router = useRouter();
  const isLive = useIsLive();
  const [isPending, start] = useTransition();
  const [refusal, setRefusal] = useState<{ message: string; fields: Record<string, string> } | null>(null);
  const [round, setRound] = useState(0);
  const alert = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (refusal) (firstWrong(alert.current?.closest('form')) ?? alert.current)?.focus();
  }, [refusal]);

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const form = event.currentTarget;
    const input = { ...readForm(form), ...hidden };
    start(async () => {
      const result = await action(input).catch((): ActionResult => ({ ok: false, error: { code: 'offline', message: t('notReached') } }));
      if (!result.ok) {
        setRefusal({ message: result.error.message, fields: result.error.fields ?? {} });
        return;
      }
      setRefusal(null);
      if (isReset) setRound((count) => count + 1);
      if (doneText) showToast({ text: doneText });
      if (onDone) onDone(result.data);
      else start(() => (doneHref ? router.push(doneHref) : router.refresh()));
    });
  };

  return (
    <AriaForm
      method="post"
      onSubmit={send}
      validationBehavior="aria"
      validationErrors={refusal?.fields}
      className={clsx(layout === 'row' ? 'flex flex-wrap items-end gap-x-3 gap-y-3' : 'flex max-w-xl flex-col gap-4', className)}
    >
      {refusal ? (
        <p ref={alert} role="alert" tabIndex={-1} className="basis-full border-l-2 border-problem bg-problem-wash px-3 py-2 text-sm text-ink">
          {refusal.message}
        </p>
      ) : null}
      <div key={round} className="contents">{children}</div>
      <div className={clsx('flex flex-wrap gap-2', layout === 'column' && 'pt-1')}>
        <Button type="submit" variant={variant} isPending={isPending} isDisabled={!isLive} className={isLive ? undefined : 'disabled:opacity-100'}>{submit}</Button>
        {cancelHref ? <LinkButton href={cancelHref} variant="quiet">{t('cancel')}</LinkButton> : null}
      </div>
    </AriaForm>
  );
}

/** The field the person has to look at first. */
function firstWrong(form: HTMLFormElement | null | undefined): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"]:not([type="hidden"]), [data-invalid] button, [data-invalid] [tabindex="0"], [data-invalid] input') ?? null;
}
