'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Combobox } from '@/components/ui/combobox';
import { MonthPicker } from '@/components/ui/month-picker';
import { NumberField } from '@/components/ui/number-field';
import { formatMonth } from '@/lib/format/month';

/** Choices as the schemes and rollouts list them. */
export interface AssignmentChoices {
  schemes: { value: string; label: string; publishedFrom: string | null }[];
  rollouts: { value: string; label: string; startsFrom: string | null }[];
}

export interface AssignmentFieldsProps extends AssignmentChoices {
  fromMonth?: string;
  /** Leave out where an assignment can only begin with a month. */
  fromDay?: number;
  schemeId?: string | null;
  rolloutId?: string | null;
}

/** Scheme, rollout and the month they hold from. */
export function AssignmentFields({ schemes, rollouts, fromMonth, fromDay, schemeId, rolloutId }: AssignmentFieldsProps) {
  const t = useTranslations('people.person');
  const locale = useLocale();
  const schemeChoices = schemes.map(({ value, label, publishedFrom }) => (
    { value, label, hint: publishedFrom === null ? t('unpublished') : t('publishedFrom', { month: formatMonth(publishedFrom, locale) }) }
  ));
  const rolloutChoices = rollouts.map(({ value, label, startsFrom }) => (
    { value, label, hint: startsFrom === null ? t('noStages') : t('startsFrom', { month: formatMonth(startsFrom, locale) }) }
  ));
  return (
    <>
      <Combobox name="schemeId" label={t('scheme')} options={[{ value: 'none', label: t('noScheme') }, ...schemeChoices]} defaultValue={schemeId ?? 'none'} />
      <Combobox name="rolloutId" label={t('rollout')} hint={t('rolloutHint')} options={[{ value: 'none', label: t('noRollout') }, ...rolloutChoices]} defaultValue={rolloutId ?? 'none'} />
      <MonthPicker name="fromMonth" label={t('fromMonth')} defaultValue={fromMonth} />
      {fromDay === undefined ? null : <NumberField name="fromDay" label={t('fromDay')} hint={t('fromDayHint')} defaultValue={String(fromDay)} className="max-w-40" />}
    </>
  );
}
