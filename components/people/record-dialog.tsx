'use client';

import type { ReactNode } from 'react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import type { ButtonStyle } from '@/components/ui/button-style';
import { Dialog } from '@/components/ui/dialog';
import { Form } from '@/components/ui/form';
import type { FormInput } from '@/components/ui/read-form';
import { showToast } from '@/components/ui/toast-queue';
import { formatMonth } from '@/lib/format/month';

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
  const t = useTranslations('people');
  const locale = useLocale();
  const router = useRouter();
  const done = (data: unknown) => {
    showToast({ text: doneText });
    const closed = closedMonthsIn(data);
    if (closed.length > 0) {
      const months = closed.map((month) => formatMonth(month, locale)).join(', ');
      showToast({ text: t('closedMonthsStay', { count: closed.length, months }), tone: 'problem' });
    }
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

function closedMonthsIn(data: unknown): string[] {
  return typeof data === 'object' && data !== null && 'closedMonths' in data && Array.isArray(data.closedMonths) ? data.closedMonths.map(String) : [];
}
