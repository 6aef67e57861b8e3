import { roundScaled, scaledToDecimal, shareForDrawing, toExact } from '@/lib/format/decimal';
import { addMonths } from '@/lib/format/month';
import type { Currency, KpiValue, PersonInput, PersonResult, SchemeRead, Working } from '@/lib/kpi';
import type { KpiUse } from '@/lib/schemes/scheme-kpis-view';
import { usualPlan, usualStage } from '@/lib/schemes/proofs-view';
import type { KpiChoice, VersionView } from '@/lib/schemes/scheme-view';

/** A person nobody is, to try a scheme on. Money in major units, values as typed; '' is a value nobody entered. */
export interface Sample {
  basePay: string;
  /** null: no rollout, the scheme's own share holds. */
  stage: { fixedShare: string; isShadow: boolean } | null;
  values: Record<string, SampleValue>;
}

export interface SampleValue {
  plan: string;
  fact: string;
  baseline: string;
}

/** Whom a scheme is first tried on: in a stage of the company when the scheme leaves the split to the rollout. */
export function usualSample({ version, stages, typicalPayMinor, currency }: Pick<VersionView, 'version' | 'stages' | 'typicalPayMinor' | 'currency'>): Sample {
  return { basePay: scaledToDecimal(BigInt(typicalPayMinor), currency.digits).replace(/\.0+$/, ''), stage: usualStage(version.document, stages), values: {} };
}

/** Names a value of the sample: the same KPI of a person and of a department are two. */
export function valueKey({ kpi, scope }: Pick<KpiUse, 'kpi' | 'scope'>): string {
  return `${kpi} ${scope}`;
}

/** Exactly at plan, so that the picture starts from 100 %. */
export function usualValue(kpi: KpiChoice | undefined): SampleValue {
  const plan = usualPlan(kpi);
  return { plan, fact: plan, baseline: plan === '1' ? '0.5' : plan.replace('10', '5') };
}

/** The sample as the law takes it: the very document that is stored and replayed for a real person. */
export function sampleInput(sample: Sample, of: { uses: readonly KpiUse[]; reads?: readonly SchemeRead[]; kpis: readonly KpiChoice[]; versionId: string; month: string; currency: Currency }): PersonInput {
  const { uses, reads = [], kpis, versionId, month, currency } = of;
  const valueOf = (use: Pick<KpiUse, 'kpi' | 'scope'>) => kpiValue(use, sample.values[valueKey(use)] ?? usualValue(kpis.find((kpi) => kpi.code === use.kpi)));
  // Other months of a window are like this one.
  const others = reads.flatMap((read) => (/^-\d+$/.test(read.period) ? [{ ...valueOf(read), period: addMonths(month, Number(read.period)) }] : []));
  return {
    format: 1,
    month,
    currency,
    employeeId: 'sample',
    cards: [{
      assignmentId: 'sample',
      schemeVersionId: versionId,
      schemeHash: '',
      basePayMinor: toMinor(sample.basePay, currency.digits),
      stage: sample.stage && { id: 'sample', ...sample.stage },
      values: [...uses.map(valueOf), ...others],
    }],
  };
}

function kpiValue({ kpi, scope }: Pick<KpiUse, 'kpi' | 'scope'>, { plan, fact, baseline }: SampleValue): KpiValue {
  return {
    kpi,
    scope,
    subjectId: scope,
    plan: plan === '' ? null : { value: plan, ref: 'sample' },
    fact: fact === '' ? null : { value: fact, ref: 'sample', source: 'sample', recordedAt: '' },
    baseline: baseline === '' ? null : { value: baseline, ref: 'sample' },
  };
}

export function toMinor(major: string, digits: number): string {
  return major === '' ? '0' : roundScaled(toExact(major), digits).toString();
}

/** Where a fact stands on its slider, in whole per cent of the plan; 0 when there is no plan to hold it against. */
export function sliderPosition({ plan, fact }: SampleValue, max: number): number {
  if (plan === '' || fact === '') return 0;
  return Math.round(shareForDrawing(fact, plan, max / 100) * 100);
}

/** The fact at a place of the slider: that per cent of the plan, with the KPI's decimals. */
export function factAt(position: number, plan: string, decimals: number): string {
  if (plan === '') return '';
  const { numerator, denominator } = toExact(plan);
  return scaledToDecimal(roundScaled({ numerator: numerator * BigInt(position), denominator: denominator * 100n }, decimals), decimals);
}

/** What a line's curve runs over, for the sample: the index, or the attainment of the line's one KPI. */
export function basisOf(result: PersonResult, componentKey: string, readsIndex: boolean): string | null {
  const card = result.cards[0];
  if (!card || readsIndex) return card?.index ?? null;
  const line = card.lines.find((each) => each.key === componentKey);
  return line ? attainmentIn(line.workings) : null;
}

function attainmentIn(working: Working): string | null {
  if (working.rule.startsWith('attain-')) return working.value;
  for (const input of working.inputs ?? []) {
    const found = attainmentIn(input);
    if (found !== null) return found;
  }
  return null;
}
