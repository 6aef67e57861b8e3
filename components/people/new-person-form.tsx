'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Checkbox } from '@/components/ui/checkbox';
import { Combobox } from '@/components/ui/combobox';
import { DatePicker } from '@/components/ui/date-picker';
import { Form } from '@/components/ui/form';
import { MoneyField } from '@/components/ui/money-field';
import type { FormInput } from '@/components/ui/read-form';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast-queue';
import type { DepartmentOption } from '@/lib/people/options-view';
import { payBases } from '@/lib/people/person-input';
import type { AddedPersonView } from '@/lib/people/person-view';
import { paths } from '@/lib/paths';
import { AssignmentFields, type AssignmentChoices } from './assignment-fields';
import { FieldGroup } from './field-group';
import { InvitationLink } from './invitation-link';
import { useClosedMonthsNotice } from './use-closed-months-notice';

export interface NewPersonFormProps {
  company: string;
  action: (input: FormInput) => Promise<ActionResult>;
  departments: DepartmentOption[];
  choices: AssignmentChoices;
  currency: string;
  digits: number;
  today: string;
  timeZone: string;
  mayInvite: boolean;
}

/** Everything a new employee needs before their first month can be calculated, saved at once. */
export function NewPersonForm({ company, action, departments, choices, currency, digits, today, timeZone, mayInvite }: NewPersonFormProps) {
  const t = useTranslations('people.new');
  const person = useTranslations('people.person');
  const basis = useTranslations('people.basis');
  const router = useRouter();
  const sayClosedMonths = useClosedMonthsNotice();
  const [added, setAdded] = useState<AddedPersonView | null>(null);
  if (added?.invitation) return <InvitationLink company={company} added={added} timeZone={timeZone} />;
  const done = (data: unknown) => {
    const view = data as AddedPersonView;
    sayClosedMonths(view);
    if (view.invitation) {
      setAdded(view);
      return;
    }
    showToast({ text: t('added', { name: view.name }) });
    router.push(paths.person(company, view.id));
  };
  return (
    <Form action={action} submit={t('submit')} cancelHref={paths.people(company)} onDone={done}>
      <FieldGroup legend={t('who')}>
        <TextField name="name" label={person('name')} autoComplete="off" isRequired autoFocus />
        <TextField name="number" label={person('number')} autoComplete="off" isRequired />
        <TextField name="email" type="email" label={person('email')} autoComplete="off" isOptional />
        {mayInvite ? <Checkbox name="isInvited" hint={t('inviteHint')}>{t('invite')}</Checkbox> : null}
      </FieldGroup>
      <FieldGroup legend={t('where')}>
        <Combobox name="departmentId" label={person('department')} options={departments.map(({ id, path }) => ({ value: id, label: path }))} isRequired />
        <TextField name="position" label={person('position')} isRequired />
        <DatePicker name="from" label={t('startDate')} defaultValue={today} isRequired />
      </FieldGroup>
      <FieldGroup legend={t('what')}>
        <MoneyField name="basePay" label={person('basePay')} hint={person('basePayHint')} currency={currency} digits={digits} isRequired />
        <Select name="basis" label={person('basis')} defaultValue="hire" options={payBases.map((value) => ({ value, label: basis(value), hint: basis(`${value}Hint`) }))} />
        <AssignmentFields {...choices} fromMonth={today.slice(0, 7)} />
      </FieldGroup>
    </Form>
  );
}
