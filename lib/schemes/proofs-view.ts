// A draft judged by the law itself: what must never be published, and what somebody has to have read before.
import { describeProofs, prove, type Currency, type Lang, type ProofBasis, type ProofReport, type ReportText, type SchemeDoc } from '@/lib/kpi';
import type { KpiChoice } from './scheme-view';

/** Refused outright: a scheme with this would break whatever anybody confirms. */
const never: ReadonlySet<string> = new Set(['well-formed', 'weights-one', 'no-external-pay', 'computable', 'never-negative']);

export interface SchemeStage {
  fixedShare: string;
  isShadow: boolean;
}

/** The stage a scheme without a share of its own is looked at in; null when it has one. */
export function usualStage(doc: Pick<SchemeDoc, 'settings'>, stages: readonly SchemeStage[]): SchemeStage | null {
  if (doc.settings.fixedShare !== null) return null;
  return stages.find((each) => !each.isShadow) ?? stages[0] ?? { fixedShare: '0.7', isShadow: false };
}

/** A plan of usual size, so that amounts in examples look like amounts. */
export function usualPlan(kpi: Pick<KpiChoice, 'unit'> | undefined): string {
  return kpi?.unit === 'money' ? '100000' : kpi?.unit === 'ratio' ? '1' : '100';
}

interface Basis {
  basePayMinor: string;
  currency: Currency;
  /** Of the stage looked at; null = the scheme's own. */
  fixedShare: string | null;
}

/** What holds for every result there can be, priced for this pay. */
export function proveScheme(document: unknown, kpis: readonly KpiChoice[], basis: Basis): ProofReport {
  const plans = Object.fromEntries(kpis.map((kpi) => [kpi.code, usualPlan(kpi)]));
  return prove(document, kpis, { ...basis, plans } satisfies ProofBasis);
}

/** Whether the report alone keeps a scheme from being published. */
export function isForbidden({ proofs }: ProofReport): boolean {
  return proofs.some(({ property, verdict }) => verdict === 'refused' && never.has(property));
}

/** Whether somebody must have read it first: a property refused, or a jump in pay. */
export function needsConfirming({ proofs, cliffs }: ProofReport): boolean {
  return cliffs.length > 0 || proofs.some(({ property, verdict }) => verdict === 'refused' && !never.has(property));
}

interface Told {
  document: Pick<SchemeDoc, 'components' | 'scorecard'>;
  currency: Currency;
  lang: Lang;
}

/** The report in words, lines by their names. */
export function tellProofs(report: ProofReport, { document, currency, lang }: Told): ReportText {
  const names = [...document.scorecard, ...document.components].map(({ key, name }) => [key, name] as const);
  return describeProofs(report, currency, lang, new Map(names));
}

/** What has to be confirmed, sentence by sentence. */
export function concernsOf(report: ProofReport, told: Told): string[] {
  const { proofs, cliffs } = tellProofs(report, told);
  return [...proofs.flatMap(({ property, verdict, sentences }) => (verdict === 'refused' && !never.has(property) ? sentences : [])), ...cliffs];
}
