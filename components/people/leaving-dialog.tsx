'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { DatePicker } from '@/components/ui/date-picker';
import type { FormInput } from '@/components/ui/read-form';
import type { PlacementRow } from '@/lib/people/person-view';
import { RecordDialog } from './record-dialog';

export interface LeavingDialogProps {
  action: (input: FormInput) => Promise<ActionResult>;
  employeeId: string;
  lastDay?: string;
  /** The row of leaving to correct; without it one is recorded. */
  row?: PlacementRow;
}

/** The last day a person works here. */
export function LeavingDialog({ action, employeeId, lastDay, row }: LeavingDialogProps) {
  const t = useTranslations('people.person');
  return (
    <RecordDialog
      action={action}
      hidden={{ employeeId, rowId: row?.id ?? null, seenAt: row?.recordedAt ?? null }}
      trigger={row ? t('changeLastDay') : t('leave')}
      triggerStyle={row ? { variant: 'quiet', size: 'small' } : { size: 'small' }}
      title={t('leaveTitle')}
      submit={t('saveLeaving')}
      doneText={t('leavingSaved')}
    >
      <DatePicker name="lastDay" label={t('lastDay')} hint={t('lastDayHint')} defaultValue={lastDay} isRequired />
    </RecordDialog>
  );
}
