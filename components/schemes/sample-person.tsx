'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Slider, SliderThumb, SliderTrack, Label, SliderOutput } from 'react-aria-components';
import { MoneyField } from '@/components/ui/money-field';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import { compareDecimals, sumDecimals } from '@/lib/format/decimal';
import { formatPercent } from '@/lib/format/percent';
import type { Currency } from '@/lib/kpi';
import type { KpiUse } from '@/lib/schemes/scheme-kpis-view';
import type { KpiChoice } from '@/lib/schemes/scheme-view';
import { factAt, sliderPosition, usualValue, valueKey, type Sample, type SampleValue } from './sample';

interface Props {
  sample: Sample;
  uses: readonly KpiUse[];
  kpis: readonly KpiChoice[];
  currency: Currency;
  stages: readonly { fixedShare: string; isShadow: boolean }[];
  onChange: (sample: Sample) => void;
}

const positionMax = 200;

/** The sample person: what they earn at plan, the stage they are in, and a fact for each KPI, by slider or by number. */
export function SamplePerson({ sample, uses, kpis, currency, stages, onChange }: Props) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const stageValue = (stage: Sample['stage']) => (stage === null ? 'none' : `${stage.fixedShare}${stage.isShadow ? ' shadow' : ''}`);
  const shares = (share: string) => `${formatPercent(share, { locale })} / ${formatPercent(sumDecimals(['1', `-${share}`]), { locale })}`;
  const usual = ['0.9', '0.8', '0.7'].map((fixedShare) => ({ fixedShare, isShadow: false }));
  const known = [...stages, ...usual.filter((stage) => !stages.some((each) => stageValue(each) === stageValue(stage)))];
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-2 items-end gap-2">
        <MoneyField label={t('sample.basePay')} currency={currency.code} digits={currency.digits} value={sample.basePay} onChange={(basePay) => onChange({ ...sample, basePay: basePay.replace('-', '') })} />
        <Select
          label={t('sample.stage')}
          options={[
            { value: 'none', label: t('sample.noStage') },
            ...known.map((stage) => ({ value: stageValue(stage), label: stage.isShadow ? t('sample.shadowStage', { shares: shares(stage.fixedShare) }) : shares(stage.fixedShare) })),
          ]}
          value={stageValue(sample.stage)}
          onChange={(value) => onChange({ ...sample, stage: known.find((stage) => stageValue(stage) === value) ?? null })}
        />
      </div>
      {uses.length === 0 ? <p className="text-sm text-muted">{t('sample.noKpis')}</p> : null}
      {uses.map((use) => {
        const kpi = kpis.find((each) => each.code === use.kpi);
        const value = sample.values[valueKey(use)] ?? usualValue(kpi);
        return (
          <Value key={valueKey(use)} use={use} kpi={kpi} value={value} onChange={(next) => onChange({ ...sample, values: { ...sample.values, [valueKey(use)]: next } })} />
        );
      })}
    </div>
  );
}

function Value({ use, kpi, value, onChange }: { use: KpiUse; kpi: KpiChoice | undefined; value: SampleValue; onChange: (value: SampleValue) => void }) {
  const t = useTranslations('schemes');
  const name = kpi?.name ?? use.kpi;
  const unit = kpi?.unit === 'percent' ? '%' : kpi?.unitLabel;
  const hasSlider = use.takes.plan && use.takes.fact && value.plan !== '' && compareDecimals(value.plan, '0') > 0;
  return (
    <fieldset className="border-t border-line pt-2">
      <legend className="sr-only">{name}</legend>
      {hasSlider ? (
        <Slider minValue={0} maxValue={positionMax} value={Math.min(sliderPosition(value, positionMax), positionMax)} onChange={(position) => onChange({ ...value, fact: factAt(position, value.plan, kpi?.decimals ?? 2) })} className="pb-1">
          <div className="flex items-baseline justify-between gap-2 text-sm">
            <Label className="min-w-0 truncate font-medium">{name}</Label>
            <SliderOutput className="figures shrink-0 text-muted">{t('sample.ofPlan', { percent: sliderPosition(value, 1_000_000) })}</SliderOutput>
          </div>
          <SliderTrack className="relative h-6 w-full before:absolute before:top-1/2 before:left-0 before:h-px before:w-full before:bg-rule after:absolute after:top-1.5 after:left-1/2 after:h-3 after:w-px after:bg-rule pointer-coarse:h-11 pointer-coarse:after:top-4">
            <SliderThumb className="top-1/2 size-4 rounded-full border border-on-accent bg-accent outline-offset-2 data-[dragging]:bg-accent-strong data-[focus-visible]:outline-2 data-[focus-visible]:outline-accent pointer-coarse:size-6" />
          </SliderTrack>
        </Slider>
      ) : <p className="pb-1 text-sm font-medium">{name}</p>}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] gap-2">
        {use.takes.baseline ? <NumberField label={t('sample.baseline')} unit={unit} value={value.baseline} onChange={(baseline) => onChange({ ...value, baseline })} /> : null}
        {use.takes.plan ? <NumberField label={t('sample.plan')} unit={unit} value={value.plan} onChange={(plan) => onChange({ ...value, plan })} /> : null}
        {use.takes.fact ? <NumberField label={t('sample.fact')} unit={unit} value={value.fact} onChange={(fact) => onChange({ ...value, fact })} /> : null}
      </div>
    </fieldset>
  );
}
