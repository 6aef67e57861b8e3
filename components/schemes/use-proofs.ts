import { useMemo } from 'react';
import { schemeDocSchema, type ProofReport, type SchemeDoc } from '@/lib/kpi';
import { proveScheme } from '@/lib/schemes/proofs-view';
import type { VersionView } from '@/lib/schemes/scheme-view';
import { toMinor, type Sample } from './sample';
import { useSettled } from './use-settled';

/** The proofs of a scheme for the sample person's pay and stage, between two pauses of typing; no report while a blank keeps it from being read. */
export function useProofs(doc: SchemeDoc, { kpis, currency }: Pick<VersionView, 'kpis' | 'currency'>, sample: Sample): { report: ProofReport | null; basePayMinor: string } {
  const typed = toMinor(sample.basePay, currency.digits);
  const fixedShare = sample.stage?.fixedShare ?? null;
  const { doc: judged, basePayMinor, share } = useSettled(useMemo(() => ({ doc, basePayMinor: typed, share: fixedShare }), [doc, typed, fixedShare]));
  const report = useMemo(() => {
    const isReadable = schemeDocSchema.safeParse(judged).success;
    return isReadable ? proveScheme(judged, kpis, { basePayMinor, currency, fixedShare: share }) : null;
  }, [judged, basePayMinor, share, kpis, currency]);
  return { report, basePayMinor };
}
