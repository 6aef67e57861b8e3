'use client';

import type { ReactNode } from 'react';
import { useRouter } from 'next/navigation';
import type { ActionResult } from '@/components/ui/action-result';
import type { ButtonStyle } from '@/components/ui/button-style';
import { Dialog } from '@/components/ui/dialog';
import { Form } from '@/components/ui/form';
import type { FormInput } from '@/components/ui/read-form';
import { showToast } from '@/components/ui/toast-queue';
import { useClosedMonthsNotice } from './use-closed-months-notice';

export interface RecordDialogProps {
  trigger: string;
  triggerStyle?: ButtonStyle;
  title: string;
  submit: string;
  doneText: string;
  action: (input: FormInput) => Promise<ActionResult>;
  hidden?: FormInput;
  children: ReactNode;
}

/** A form over the page that records one thing, closes itself and says which closed months stay as they were paid. */
export function RecordDialog({ trigger, triggerStyle, title, submit, doneText, action, hidden, children }: RecordDialogProps) {
  const router = useRouter();
  const sayClosedMonths = useClosedMonthsNotice();
  const done = (data: unknown) => {
    showToast({ text: doneText });
    sayClosedMonths(data);
    router.refresh();
  };
  return (
    <Dialog title={title} trigger={trigger} triggerStyle={triggerStyle ?? { size: 'small' }}>
      {(close) => (
        <Form action={action} hidden={hidden} submit={submit} onDone={(data) => { close(); done(data); }}>
          {children}
        </Form>
      )}
    </Dialog>
  );
}
