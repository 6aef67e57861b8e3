import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/ui/action-button';
import { Checkbox } from '@/components/ui/checkbox';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import { formatMoney } from '@/lib/format/money';
import { formatMonth } from '@/lib/format/month';
import type { MonthView } from '@/lib/months/month-view';
import type { MonthActions } from './month-actions';
import { OperationDialog } from './operation-dialog';

/** What may be done with the month now: one primary step, lesser ones before it. */
export function MonthSteps({ view, actions }: { view: MonthView; actions: MonthActions }) {
  const steps = useSteps(view, actions);
  if (view.latestRun && (view.latestRun.status === 'queued' || view.latestRun.status === 'running')) return null;
  switch (view.status) {
    case 'open': return <>{steps.calculate}</>;
    case 'approved': return <>{steps.withdraw}{steps.close}</>;
    case 'closed': return null;
    case 'calculated': break;
  }
  if (view.counts.changed > 0) return <>{steps.all}{view.isSent ? steps.reject : null}{steps.changed}</>;
  if (view.counts.problems > 0) return <>{steps.all}{steps.failed}</>;
  if (!view.isSent) return <>{steps.all}{steps.send}</>;
  return <>{view.isPreparer ? steps.all : null}{steps.reject}{view.isPreparer ? null : steps.approve}</>;
}

function useSteps(view: MonthView, actions: MonthActions): Record<string, ReactNode> {
  const t = useTranslations('months');
  const locale = useLocale();
  const { month, runId, counts, totals, may, currency, digits } = view;
  const name = formatMonth(month, locale);
  const money = (minor: string) => formatMoney(minor, { currency, digits, locale, show: 'symbol' });
  const sums = { people: counts.people, paid: money(totals.paid), reference: money(totals.reference) };
  const decided = { month, runId: runId ?? '' };
  const password = { label: t('ask.password'), hint: t('ask.passwordHint') };
  const reason = <TextArea name="reason" label={t('ask.reason')} isRequired />;
  const isOver = view.daysLeft === 0;
  const notOver = isOver ? null : <Notice tone="short">{t('ask.notOver', { month: formatMonth(month, locale, { isTitle: true }), days: view.daysLeft })}</Notice>;
  const calculate = (kind: 'full' | 'changed' | 'failed', text: string, variant: 'primary' | 'secondary') => may.calculate
    ? <ActionButton action={actions.startCalculation} input={{ month, kind }} variant={variant} doneText={t('done.started')}>{text}</ActionButton>
    : null;
  return {
    calculate: calculate('full', t('do.calculate'), 'primary'),
    all: calculate('full', t('do.calculateAll'), 'secondary'),
    changed: calculate('changed', t('do.changed', { count: counts.changed }), 'primary'),
    failed: calculate('failed', t('do.failed', { count: counts.problems }), 'primary'),
    send: may.send ? (
      <ConfirmDialog trigger={t('do.send')} triggerStyle={{ variant: 'primary' }} title={t('ask.sendTitle', { month: name })} effect={t('ask.sendEffect', sums)}
        confirm={t('do.send')} action={actions.sendMonth} hidden={decided} doneText={t('done.sent')}>{notOver}</ConfirmDialog>
    ) : null,
    approve: may.approve ? (
      <OperationDialog trigger={t('do.approve', { month: name })} triggerStyle={{ variant: 'primary' }} title={t('ask.approveTitle', { month: name })} effect={t('ask.approveEffect', sums)}
        confirm={t('do.approve', { month: name })} action={actions.approveMonth} hidden={decided} doneText={t('done.approved')}>{notOver}</OperationDialog>
    ) : null,
    reject: may.reject ? (
      <ConfirmDialog trigger={t('do.reject')} title={t('ask.rejectTitle', { month: name })} effect={t('ask.rejectEffect')}
        confirm={t('do.reject')} action={actions.rejectMonth} hidden={{ month }} doneText={t('done.rejected')}>{reason}</ConfirmDialog>
    ) : null,
    withdraw: may.withdraw ? (
      <ConfirmDialog trigger={t('do.withdraw')} title={t('ask.withdrawTitle', { month: name })} effect={t('ask.withdrawEffect')}
        confirm={t('do.withdraw')} action={actions.withdrawApproval} hidden={{ month }} doneText={t('done.withdrawn')}>{reason}</ConfirmDialog>
    ) : null,
    close: may.close ? (
      <OperationDialog trigger={t('do.close', { month: name })} triggerStyle={{ variant: 'primary' }} title={t('ask.closeTitle', { month: name })} effect={t('ask.closeEffect', sums)}
        confirm={t('do.close', { month: name })} action={actions.closeMonth} hidden={decided} doneText={t('done.closed')} password={password} isDangerous>
        {notOver}
        {isOver ? null : <Checkbox name="isBeforeEnd">{t('ask.beforeEnd')}</Checkbox>}
      </OperationDialog>
    ) : null,
  };
}
