'use client';

import { useTranslations } from 'next-intl';
import { MoneyField } from '@/components/ui/money-field';
import { PercentField } from '@/components/ui/percent-field';
import { Select } from '@/components/ui/select';
import type { AmountOf, Currency } from '@/lib/kpi';

const kinds = ['money', 'pay', 'fixed', 'variable'] as const satisfies AmountOf['of'][];

/** How much: a sum, or a share of what the person has. */
export function AmountOfField({ value, currency, onChange }: { value: AmountOf; currency: Currency; onChange: (amount: AmountOf) => void }) {
  const t = useTranslations('schemes');
  return (
    <div className="grid grid-cols-[minmax(7rem,2fr)_minmax(0,3fr)] items-end gap-2">
      {value.of === 'money'
        ? <MoneyField label={t('line.amount')} value={value.amount} currency={currency.code} digits={currency.digits} onChange={(amount) => onChange({ of: 'money', amount })} />
        : <PercentField as="ratio" label={t('line.share')} value={value.share} onChange={(share) => onChange({ ...value, share })} />}
      <Select
        label={t('line.amountOf')}
        options={kinds.map((kind) => ({ value: kind, label: t(`line.amountKinds.${kind}`) }))}
        value={value.of}
        onChange={(of) => {
          if (of !== value.of) onChange(of === 'money' ? { of, amount: '' } : { of: of as 'pay', share: value.of === 'money' ? '1' : value.share });
        }}
      />
    </div>
  );
}
