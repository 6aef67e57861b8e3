'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Combobox } from '@/components/ui/combobox';
import { DatePicker } from '@/components/ui/date-picker';
import type { FormInput } from '@/components/ui/read-form';
import { TextField } from '@/components/ui/text-field';
import type { DepartmentOption } from '@/lib/people/options-view';
import type { PlacementRow } from '@/lib/people/person-view';
import { RecordDialog } from './record-dialog';

export interface PlacementDialogProps {
  action: (input: FormInput) => Promise<ActionResult>;
  employeeId: string;
  departments: DepartmentOption[];
  /** What the fields start with. */
  from?: string;
  departmentId?: string;
  position?: string;
  /** The row to correct; without it a new one is recorded. */
  row?: PlacementRow;
}

/** Where the person works from a day on. */
export function PlacementDialog({ action, employeeId, departments, row, ...start }: PlacementDialogProps) {
  const t = useTranslations('people.person');
  return (
    <RecordDialog
      action={action}
      hidden={{ employeeId, rowId: row?.id ?? null, seenAt: row?.recordedAt ?? null }}
      trigger={row ? t('correct') : t('move')}
      triggerStyle={row ? { variant: 'quiet', size: 'small' } : { size: 'small' }}
      title={row ? t('correctPlacement') : t('moveTitle')}
      submit={row ? t('saveCorrection') : t('move')}
      doneText={t('placementSaved')}
    >
      <DatePicker name="from" label={t('from')} defaultValue={row?.from ?? start.from} isRequired />
      <Combobox name="departmentId" label={t('department')} options={departments.map(({ id, path }) => ({ value: id, label: path }))} defaultValue={row?.departmentId ?? start.departmentId} isRequired />
      <TextField name="position" label={t('position')} defaultValue={row?.position ?? start.position} isRequired />
      {row && !row.isActive ? <p className="text-sm text-muted">{t('leavingUndone')}</p> : null}
    </RecordDialog>
  );
}
