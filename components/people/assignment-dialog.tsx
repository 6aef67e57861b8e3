'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import type { FormInput } from '@/components/ui/read-form';
import type { AssignmentRow } from '@/lib/people/person-view';
import { AssignmentFields, type AssignmentChoices } from './assignment-fields';
import { RecordDialog } from './record-dialog';

export interface AssignmentDialogProps {
  action: (input: FormInput) => Promise<ActionResult>;
  employeeId: string;
  choices: AssignmentChoices;
  /** What a new row starts with: the month to come, under what holds now. */
  fromMonth?: string;
  current?: AssignmentRow;
  /** The row to correct; without it a new one is recorded. */
  row?: AssignmentRow;
}

/** By which scheme and rollout the person is paid from a month on; "without a scheme" ends it. */
export function AssignmentDialog({ action, employeeId, choices, fromMonth, current, row }: AssignmentDialogProps) {
  const t = useTranslations('people.person');
  const start = row ?? current;
  return (
    <RecordDialog
      action={action}
      hidden={{ employeeId, rowId: row?.id ?? null, seenAt: row?.recordedAt ?? null }}
      trigger={row ? t('correct') : t('changeScheme')}
      triggerStyle={row ? { variant: 'quiet', size: 'small' } : { size: 'small' }}
      title={row ? t('correctScheme') : t('changeSchemeTitle')}
      submit={row ? t('saveCorrection') : t('saveScheme')}
      doneText={t('schemeSaved')}
    >
      <AssignmentFields {...choices} fromMonth={row?.fromMonth ?? fromMonth} fromDay={row?.fromDay ?? 1} schemeId={start?.schemeId} rolloutId={start?.rolloutId} />
    </RecordDialog>
  );
}
