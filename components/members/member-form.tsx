'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Form } from '@/components/ui/form';
import type { FormInput } from '@/components/ui/read-form';
import { TextField } from '@/components/ui/text-field';
import type { MemberView } from '@/lib/auth/members/member-view';
import type { Role } from '@/lib/db/generated/enums';
import { DepartmentsField } from './departments-field';
import { EmployeePicker, type EmployeePickerProps } from './employee-picker';
import { RolesField } from './roles-field';

export interface MemberFormProps {
  member: MemberView;
  roles: readonly Role[];
  departments: readonly { value: string; label: string }[];
  save: (input: FormInput) => Promise<ActionResult>;
  searchEmployees: EmployeePickerProps['search'];
  listHref: string;
}

/** A member's name, roles, employee and departments. */
export function MemberForm({ member, roles, departments, save, searchEmployees, listHref }: MemberFormProps) {
  const t = useTranslations('auth');
  const [chosen, setChosen] = useState<Role[]>(member.roles);
  return (
    <Form
      action={save}
      submit={t('members.save')}
      hidden={{ membershipId: member.id, stamp: member.stamp }}
      doneHref={listHref}
      doneText={t('members.saved', { name: member.name })}
      cancelHref={listHref}
    >
      <TextField name="name" label={t('members.name')} defaultValue={member.name} isRequired />
      <RolesField roles={roles} value={chosen} onChange={setChosen} />
      {chosen.includes('manager') ? <DepartmentsField options={departments} initial={member.departments} /> : null}
      <EmployeePicker label={t('members.employee')} hint={t('members.employeeHint')} search={searchEmployees} initial={member.employee} />
    </Form>
  );
}
