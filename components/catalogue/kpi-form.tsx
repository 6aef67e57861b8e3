'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Checkbox } from '@/components/ui/checkbox';
import { Form } from '@/components/ui/form';
import type { FormInput } from '@/components/ui/read-form';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { proposeKpiCode } from '@/lib/catalogue/kpi-code-input';
import { kpiDecimalsMax, kpiDirections, kpiKinds, kpiScopes, kpiTimings, kpiUnits } from '@/lib/catalogue/kpi-input';
import { kpiLocks } from '@/lib/catalogue/kpi-locks-view';
import type { KpiView } from '@/lib/catalogue/kpi-view';
import { paths } from '@/lib/paths';
import { kpiOptions } from './kpi-options';
import { KpiPracticeFields } from './kpi-practice-fields';

export interface KpiFormProps {
  company: string;
  action: (input: FormInput) => Promise<ActionResult>;
  /** The KPI to change with what depends on it; without it one is added. */
  view?: KpiView;
}

const nothing = { uses: [], hasValues: false };

/** A KPI of the catalogue. What is promised already stands closed, with the reason beside it. */
export function KpiForm({ company, action, view }: KpiFormProps) {
  const t = useTranslations('catalogue');
  const refused = useTranslations('errors.field');
  const kpi = view?.kpi;
  const locks = kpiLocks(view ?? nothing);
  const [name, setName] = useState(kpi?.name ?? '');
  const [code, setCode] = useState<string | null>(kpi?.code ?? null);
  const [unit, setUnit] = useState<string>(kpi?.unit ?? 'count');
  const schemes = (view?.uses ?? []).map((use) => use.scheme).join(', ');
  const locked = (field: keyof typeof locks) => (locks[field] ? { isDisabled: true, hint: refused(locks[field], { schemes }) } : {});
  const kept = kpi ? Object.fromEntries(Object.keys(locks).map((field) => [field, keptValue(kpi[field as keyof typeof locks])])) : {};
  const decimals = Array.from({ length: kpiDecimalsMax + 1 }, (_, digits) => ({ value: String(digits), label: String(digits) }));
  return (
    <Form
      action={action}
      hidden={{ ...kept, ...(kpi ? { kpiId: kpi.id, seenAt: kpi.changedAt } : {}) }}
      submit={kpi ? t('save') : t('add')}
      doneText={kpi ? t('saved') : t('added')}
      {...(kpi ? {} : { doneHref: paths.kpis(company) })}
      cancelHref={paths.kpis(company)}
    >
      <TextField name="name" label={t('name')} value={name} onChange={setName} isRequired autoFocus={!kpi} />
      <TextField name="code" label={t('code')} hint={t('codeHint')} value={code ?? proposeKpiCode(name)} onChange={setCode} autoComplete="off" spellCheck="false" {...locked('code')} isRequired />
      <TextArea name="description" label={t('description')} hint={t('descriptionHint')} defaultValue={kpi?.description} isOptional />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select name="unit" label={t('unit.label')} options={kpiOptions(kpiUnits, { t, group: 'unit' })} value={unit} onChange={setUnit} {...locked('unit')} />
        <Select name="decimals" label={t('decimals')} options={decimals} defaultValue={String(kpi?.decimals ?? 0)} />
      </div>
      {unit === 'other' || unit === 'count' ? <TextField name="unitLabel" label={t('unitLabel')} hint={t('unitLabelHint')} defaultValue={kpi?.unitLabel ?? ''} isOptional={unit !== 'other'} /> : null}
      <Select name="direction" label={t('direction.label')} options={kpiOptions(kpiDirections, { t, group: 'direction' })} defaultValue={kpi?.direction ?? 'higher'} {...locked('direction')} />
      <Select name="scope" label={t('scope.label')} options={kpiOptions(kpiScopes, { t, group: 'scope' })} defaultValue={kpi?.scope ?? 'person'} {...locked('scope')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select name="kind" label={t('kind.label')} options={kpiOptions(kpiKinds, { t, group: 'kind' })} defaultValue={kpi?.kind ?? 'result'} />
        <Select name="timing" label={t('timing.label')} options={kpiOptions(kpiTimings, { t, group: 'timing' })} defaultValue={kpi?.timing ?? 'lagging'} />
      </div>
      <TextArea name="formula" label={t('formula')} hint={locks.formula ? refused(locks.formula, { schemes }) : t('formulaHint')} defaultValue={kpi?.formula ?? ''} isDisabled={Boolean(locks.formula)} rows={2} isOptional />
      <Checkbox name="allowsNegative" defaultSelected={kpi?.allowsNegative} hint={t('allowsNegativeHint')}>{t('allowsNegative')}</Checkbox>
      <Checkbox name="additive" defaultSelected={kpi?.additive ?? true} hint={t('additiveHint')} {...locked('additive')}>{t('additive')}</Checkbox>
      <KpiPracticeFields kpi={kpi} />
    </Form>
  );
}

/** A fixed field is sent as it stands: its control is closed and sends nothing of its own. */
const keptValue = (value: string | boolean | null): string | boolean => (typeof value === 'boolean' ? value : (value ?? ''));
