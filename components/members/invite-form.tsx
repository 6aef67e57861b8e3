'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Checkbox } from '@/components/ui/checkbox';
import { Combobox } from '@/components/ui/combobox';
import { Form } from '@/components/ui/form';
import type { FormInput } from '@/components/ui/read-form';
import { TextField } from '@/components/ui/text-field';
import type { Role } from '@/lib/db/generated/enums';
import { EmployeePicker, type EmployeePickerProps } from './employee-picker';
import { InvitationLink } from './invitation-link';
import { RolesField } from './roles-field';

export interface InviteFormProps {
  roles: readonly Role[];
  departments: readonly { value: string; label: string }[];
  invite: (input: FormInput) => Promise<ActionResult<{ path: string; expiresAt: string }>>;
  searchEmployees: EmployeePickerProps['search'];
  listHref: string;
  timeZone: string;
}

/** Who is invited and as what; then, once, the link to hand over. */
export function InviteForm({ roles, departments, invite, searchEmployees, listHref, timeZone }: InviteFormProps) {
  const t = useTranslations('auth');
  const [chosen, setChosen] = useState<Role[]>(['employee']);
  const [made, setMade] = useState<{ path: string; expiresAt: string } | null>(null);
  if (made) return <InvitationLink {...made} timeZone={timeZone} listHref={listHref} />;
  return (
    <Form action={invite} submit={t('members.makeLink')} cancelHref={listHref} onDone={(data) => setMade(data as { path: string; expiresAt: string })}>
      <TextField name="name" label={t('members.name')} isRequired />
      <TextField name="email" type="email" inputMode="email" label={t('email')} isRequired />
      <RolesField roles={roles} value={chosen} onChange={setChosen} />
      {chosen.includes('manager') && departments.length > 0 ? (
        <>
          <Combobox name="managedDepartmentId" label={t('members.department')} hint={t('members.departmentsHint')} isOptional options={departments} />
          <Checkbox name="seesPay">{t('members.seesPay')}</Checkbox>
        </>
      ) : null}
      <EmployeePicker label={t('members.employee')} hint={t('members.employeeHint')} search={searchEmployees} />
    </Form>
  );
}
