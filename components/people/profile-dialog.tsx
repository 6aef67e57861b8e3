'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import type { FormInput } from '@/components/ui/read-form';
import { TextField } from '@/components/ui/text-field';
import { RecordDialog } from './record-dialog';

export interface ProfileDialogProps {
  action: (input: FormInput) => Promise<ActionResult>;
  person: { id: string; name: string; number: string; email: string | null };
}

/** Name, personnel number and e-mail. */
export function ProfileDialog({ action, person }: ProfileDialogProps) {
  const t = useTranslations('people.person');
  return (
    <RecordDialog
      action={action}
      hidden={{ employeeId: person.id, seenName: person.name, seenNumber: person.number, seenEmail: person.email }}
      trigger={t('editProfile')}
      title={t('profile')}
      submit={t('saveProfile')}
      doneText={t('profileSaved')}
    >
      <TextField name="name" label={t('name')} defaultValue={person.name} isRequired />
      <TextField name="number" label={t('number')} defaultValue={person.number} isRequired />
      <TextField name="email" type="email" label={t('email')} defaultValue={person.email ?? ''} isOptional />
    </RecordDialog>
  );
}
