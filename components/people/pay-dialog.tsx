'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { DatePicker } from '@/components/ui/date-picker';
import { MoneyField } from '@/components/ui/money-field';
import { RadioGroup } from '@/components/ui/radio-group';
import type { FormInput } from '@/components/ui/read-form';
import { minorToDecimal } from '@/lib/format/money';
import { payBases } from '@/lib/people/person-input';
import type { PayTermRow } from '@/lib/people/person-view';
import { RecordDialog } from './record-dialog';

export interface PayDialogProps {
  action: (input: FormInput) => Promise<ActionResult>;
  employeeId: string;
  currency: string;
  digits: number;
  /** The day the new terms start with. */
  from?: string;
  /** The row to correct; without it new terms are recorded. */
  row?: PayTermRow;
}

/** What the person's month is worth at plan from a day on, and on which legal basis. */
export function PayDialog({ action, employeeId, currency, digits, from, row }: PayDialogProps) {
  const t = useTranslations('people.person');
  const basis = useTranslations('people.basis');
  return (
    <RecordDialog
      action={action}
      hidden={{ employeeId, rowId: row?.id ?? null, seenAt: row?.recordedAt ?? null }}
      trigger={row ? t('correct') : t('changePay')}
      triggerStyle={row ? { variant: 'quiet', size: 'small' } : { size: 'small' }}
      title={row ? t('correctPay') : t('changePayTitle')}
      submit={row ? t('saveCorrection') : t('savePay')}
      doneText={t('paySaved')}
    >
      <DatePicker name="from" label={t('from')} defaultValue={row?.from ?? from} isRequired />
      <MoneyField name="basePay" label={t('basePay')} hint={t('basePayHint')} currency={currency} digits={digits} defaultValue={row ? minorToDecimal(row.basePayMinor, digits) : ''} isRequired />
      <RadioGroup name="basis" label={t('basis')} defaultValue={row?.basis ?? 'addendum'} options={payBases.map((value) => ({ value, label: basis(value), hint: basis(`${value}Hint`) }))} />
    </RecordDialog>
  );
}
