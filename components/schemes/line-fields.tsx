'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { MoneyField } from '@/components/ui/money-field';
import { PercentField } from '@/components/ui/percent-field';
import { Select } from '@/components/ui/select';
import type { Currency, KpiRef, LumpForPlan, SimpleComponent } from '@/lib/kpi';
import type { KpiChoice } from '@/lib/schemes/scheme-view';
import { AmountOfField } from './amount-of-field';
import { KpiField } from './kpi-field';
import { LimitField } from './limit-field';
import { RuleFields } from './rule-fields';
import { ScopeField } from './scope-field';
import { VariableFields } from './variable-fields';

export interface LineFieldsProps {
  form: SimpleComponent;
  kpis: readonly KpiChoice[];
  currency: Currency;
  onChange: (form: SimpleComponent) => void;
}

/** What each kind of pay line asks for. */
export function LineFields({ form, kpis, currency, onChange }: LineFieldsProps) {
  const t = useTranslations('schemes');
  const ref = (value: KpiRef & SimpleComponent) => <RefFields value={value} kpis={kpis} onChange={(next) => onChange({ ...value, ...next })} />;
  const money = { currency: currency.code, digits: currency.digits };
  switch (form.form) {
    case 'fixed-part':
      return (
        <Select
          label={t('fixed.of')}
          options={(['fixed', 'pay'] as const).map((of) => ({ value: of, label: t(`fixed.kinds.${of}`) }))}
          value={form.of}
          onChange={(of) => onChange({ ...form, of: of as 'fixed' })}
        />
      );
    case 'variable-by-index':
      return <VariableFields form={form} kpis={kpis} onChange={onChange} />;
    case 'share-of-fact':
      return (
        <>
          {ref(form)}
          <PercentField as="ratio" label={t('line.rate')} value={form.rate} onChange={(rate) => onChange({ ...form, rate })} className="w-40" />
        </>
      );
    case 'lump-for-plan':
      return <LumpFields form={form} kpis={kpis} currency={currency} onChange={onChange} />;
    case 'amount-by-attainment':
      return (
        <>
          <AmountOfField value={form.amount} currency={currency} onChange={(amount) => onChange({ ...form, amount })} />
          {ref(form)}
          <RuleFields rule={form.rule} without={['reached']} onChange={(rule) => onChange({ ...form, rule })} />
          <LimitField label={t('scorecard.cap')} value={form.cap} start="1.2" onChange={(cap) => onChange({ ...form, cap })} />
          <LimitField label={t('scorecard.floor')} value={form.floor} start="0" onChange={(floor) => onChange({ ...form, floor })} />
        </>
      );
    case 'per-unit-above-plan':
      return (
        <>
          {ref(form)}
          <div className="grid grid-cols-2 items-end gap-2">
            <PercentField as="ratio" label={t('line.rateOfPrice')} value={form.rate} onChange={(rate) => onChange({ ...form, rate })} />
            <MoneyField label={t('line.price')} value={form.price} {...money} onChange={(price) => onChange({ ...form, price })} />
          </div>
        </>
      );
    case 'reduction-only':
      return (
        <>
          {ref(form)}
          <RuleFields rule={form.rule} onChange={(rule) => onChange({ ...form, rule })} />
          <PercentField as="ratio" label={t('line.reducedBelow')} value={form.below} onChange={(below) => onChange({ ...form, below })} className="w-40" />
          <AmountOfField value={form.amount} currency={currency} onChange={(amount) => onChange({ ...form, amount })} />
          <p className="text-xs text-muted">{t('line.reductionNote')}</p>
        </>
      );
  }
}

function RefFields({ value, kpis, onChange }: { value: KpiRef; kpis: readonly KpiChoice[]; onChange: (ref: KpiRef) => void }) {
  return (
    <div className="grid grid-cols-[minmax(0,3fr)_minmax(7rem,2fr)] items-end gap-2">
      <KpiField value={value} kpis={kpis} onChange={onChange} />
      <ScopeField value={value.scope} onChange={(scope) => onChange({ kpi: value.kpi, scope })} />
    </div>
  );
}

function LumpFields({ form, kpis, currency, onChange }: LineFieldsProps & { form: LumpForPlan }) {
  const t = useTranslations('schemes');
  const put = (at: number, ref: KpiRef) => onChange({ ...form, kpis: form.kpis.map((each, index) => (index === at ? ref : each)) });
  return (
    <>
      <AmountOfField value={form.amount} currency={currency} onChange={(amount) => onChange({ ...form, amount })} />
      <p className="text-xs text-muted">{t('line.lumpNote')}</p>
      {form.kpis.map((ref, at) => (
        <div key={at} className="flex items-end gap-2">
          <div className="grow"><RefFields value={ref} kpis={kpis} onChange={(next) => put(at, next)} /></div>
          {form.kpis.length > 1 ? <Button variant="quiet" size="small" onPress={() => onChange({ ...form, kpis: form.kpis.filter((_, index) => index !== at) })}>{t('remove')}</Button> : null}
        </div>
      ))}
      <div><Button variant="quiet" size="small" onPress={() => onChange({ ...form, kpis: [...form.kpis, { kpi: '', scope: 'person' }] })}>{t('line.addPlan')}</Button></div>
    </>
  );
}
