'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Combobox } from '@/components/ui/combobox';
import type { FormInput } from '@/components/ui/read-form';
import { TextField } from '@/components/ui/text-field';
import type { DepartmentRow } from '@/lib/people/department-view';
import type { DepartmentOption } from '@/lib/people/options-view';
import { RecordDialog } from './record-dialog';

export interface DepartmentDialogProps {
  action: (input: FormInput) => Promise<ActionResult>;
  departments: DepartmentOption[];
  /** The department to rename or move; without it one is added. */
  department?: DepartmentRow;
}

/** Name and place in the tree of one department. */
export function DepartmentDialog({ action, departments, department }: DepartmentDialogProps) {
  const t = useTranslations('people.departments');
  const choices = [
    { value: 'none', label: t('top') },
    ...departments.filter((option) => option.id !== department?.id).map((option) => ({ value: option.id, label: option.path })),
  ];
  const seen = department && { departmentId: department.id, seenName: department.name, seenParentId: department.parentId };
  return (
    <RecordDialog
      action={action}
      hidden={seen}
      trigger={department ? t('edit') : t('add')}
      triggerStyle={department ? { variant: 'quiet', size: 'small' } : { variant: 'primary' }}
      title={department ? department.name : t('new')}
      submit={department ? t('save') : t('add')}
      doneText={department ? t('saved') : t('added')}
    >
      <TextField name="name" label={t('name')} defaultValue={department?.name} isRequired autoFocus />
      <Combobox name="parentId" label={t('parent')} hint={department ? t('moveHint') : undefined} options={choices} defaultValue={department?.parentId ?? 'none'} />
    </RecordDialog>
  );
}
