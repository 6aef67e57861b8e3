'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { PercentField } from '@/components/ui/percent-field';
import { Select } from '@/components/ui/select';
import type { VariableByIndex } from '@/lib/kpi';
import type { KpiChoice } from '@/lib/schemes/scheme-view';
import { KpiField } from './kpi-field';
import { LimitField } from './limit-field';
import { RuleFields } from './rule-fields';
import { ScopeField } from './scope-field';

interface Props {
  form: VariableByIndex;
  kpis: readonly KpiChoice[];
  onChange: (form: VariableByIndex) => void;
}

/** The rules by which the index pays the variable part: full from, growth, cap, and what happens far below plan. */
export function VariableFields({ form, kpis, onChange }: Props) {
  const t = useTranslations('schemes');
  const below = form.knockOut !== null ? 'knockOut' : form.rampFrom !== null ? 'ramp' : 'proportion';
  const chooseBelow = (choice: string) => {
    if (choice === below) return;
    onChange({
      ...form,
      rampFrom: choice === 'ramp' ? (form.knockOut?.below ?? '0.7') : null,
      knockOut: choice === 'knockOut' ? { below: form.rampFrom ?? '0.7', on: { by: 'index' } } : null,
    });
  };
  return (
    <div className="flex flex-col gap-2">
      <LimitField label={t('variable.fullFrom')} hint={t('variable.fullFromHint')} value={form.fullFrom} start="0.99" onChange={(fullFrom) => onChange({ ...form, fullFrom })} />
      <Checkbox isSelected={form.growsAbove} onChange={(growsAbove) => onChange({ ...form, growsAbove, cap: growsAbove ? form.cap : null })}>{t('variable.growsAbove')}</Checkbox>
      {form.growsAbove ? <LimitField label={t('variable.cap')} value={form.cap} start="1.5" onChange={(cap) => onChange({ ...form, cap })} /> : null}
      <Select
        label={t('variable.below')}
        options={(['proportion', 'knockOut', 'ramp'] as const).map((kind) => ({ value: kind, label: t(`variable.belowKinds.${kind}`), hint: t(`variable.belowHints.${kind}`) }))}
        value={below}
        onChange={chooseBelow}
      />
      {form.rampFrom !== null ? <PercentField as="ratio" label={t('variable.rampFrom')} value={form.rampFrom} onChange={(rampFrom) => onChange({ ...form, rampFrom })} className="w-40" /> : null}
      {form.knockOut !== null ? <KnockOutFields form={form} knockOut={form.knockOut} kpis={kpis} onChange={onChange} /> : null}
    </div>
  );
}

function KnockOutFields({ form, knockOut, kpis, onChange }: Props & { knockOut: NonNullable<VariableByIndex['knockOut']> }) {
  const t = useTranslations('schemes');
  const { below, on } = knockOut;
  const put = (next: VariableByIndex['knockOut']) => onChange({ ...form, knockOut: next });
  return (
    <div className="flex flex-col gap-2 border-l border-line pl-3">
      <div className="grid grid-cols-[8rem_minmax(0,1fr)] items-end gap-2">
        <PercentField as="ratio" label={t('variable.knockOutBelow')} value={below} onChange={(share) => put({ below: share, on })} />
        <Select
          label={t('variable.knockOutOn')}
          options={(['index', 'kpi'] as const).map((by) => ({ value: by, label: t(`variable.knockOutBy.${by}`) }))}
          value={on.by}
          onChange={(by) => {
            if (by === on.by) return;
            put({ below, on: by === 'index' ? { by } : { by: 'kpi', kpi: '', scope: 'person', rule: { kind: 'higher-ratio' } } });
          }}
        />
      </div>
      {on.by === 'kpi' ? (
        <>
          <KpiField value={on} kpis={kpis} onChange={(ref) => put({ below, on: { ...on, ...ref } })} />
          <ScopeField value={on.scope} onChange={(scope) => put({ below, on: { ...on, scope } })} />
          <RuleFields rule={on.rule} onChange={(rule) => put({ below, on: { ...on, rule } })} />
        </>
      ) : null}
    </div>
  );
}
