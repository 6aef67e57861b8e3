'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { NumberField } from '@/components/ui/number-field';
import { PercentField } from '@/components/ui/percent-field';
import { Select } from '@/components/ui/select';
import type { AttainRule } from '@/lib/kpi';

const kinds = ['higher-ratio', 'higher-distance', 'lower-ratio', 'lower-distance', 'growth', 'band', 'reached', 'rated'] as const satisfies AttainRule['kind'][];

/** How attainment is reckoned from plan and fact, with the numbers that the rule needs. */
export function RuleFields({ rule, without = [], onChange }: { rule: AttainRule; without?: AttainRule['kind'][]; onChange: (rule: AttainRule) => void }) {
  const t = useTranslations('schemes');
  return (
    <div className="flex grow flex-col gap-2">
      <Select
        label={t('rule.label')}
        options={kinds.filter((kind) => !without.includes(kind)).map((kind) => ({ value: kind, label: t(`rule.kinds.${kind}`), hint: t(`rule.hints.${kind}`) }))}
        value={rule.kind}
        onChange={(kind) => { if (kind !== rule.kind) onChange(startOf(kind as AttainRule['kind'])); }}
      />
      {rule.kind === 'band' ? (
        <div className="grid grid-cols-2 gap-2">
          <NumberField label={t('rule.from')} value={rule.lo} onChange={(lo) => onChange({ ...rule, lo })} />
          <NumberField label={t('rule.to')} value={rule.hi} onChange={(hi) => onChange({ ...rule, hi })} />
        </div>
      ) : null}
      {rule.kind === 'rated' ? <Steps steps={rule.steps} onChange={(steps) => onChange({ ...rule, steps })} /> : null}
    </div>
  );
}

type RatedStep = Extract<AttainRule, { kind: 'rated' }>['steps'][number];

function Steps({ steps, onChange }: { steps: RatedStep[]; onChange: (steps: RatedStep[]) => void }) {
  const t = useTranslations('schemes');
  const put = (at: number, step: RatedStep) => onChange(steps.map((each, index) => (index === at ? step : each)));
  return (
    <div className="flex flex-col items-start gap-2">
      {steps.map((step, at) => (
        <div key={at} className="grid w-full grid-cols-[1fr_1fr_auto] items-end gap-2">
          <NumberField label={t('rule.mark')} value={step.at} onChange={(mark) => put(at, { ...step, at: mark })} />
          <PercentField as="ratio" label={t('rule.counts')} value={step.value} onChange={(value) => put(at, { ...step, value })} />
          <Button variant="quiet" size="small" isDisabled={steps.length === 1} onPress={() => onChange(steps.filter((_, index) => index !== at))}>{t('remove')}</Button>
        </div>
      ))}
      <Button variant="quiet" size="small" onPress={() => onChange([...steps, { at: '', value: '' }])}>{t('rule.addMark')}</Button>
    </div>
  );
}

function startOf(kind: AttainRule['kind']): AttainRule {
  if (kind === 'band') return { kind, lo: '', hi: '' };
  if (kind === 'rated') return { kind, steps: [{ at: '1', value: '0' }, { at: '5', value: '1' }] };
  return { kind };
}
