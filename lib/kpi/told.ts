// One step told while it is at hand: small helpers so that every kind writes its workings alike. Values stay exact numbers here;
// open-result.ts writes them out for people, pack-result.ts for storing.
import type { Rational } from './exact/rational';
import { toText } from './exact/text';
import type { KpiDef } from './kpi-def';
import type { Reason, ReasonCode, WorkingKpi, WorkingUnit } from './result';
import type { RoundingPlace } from './rounding';

export const textOf = (value: Rational | null): string | null => (value === null ? null : toText(value));

/** A working (result.ts) before it is written out. */
export interface Told {
  rule: string;
  /** null when a problem stopped it. */
  value: Rational | null;
  unit: WorkingUnit;
  params: Readonly<Record<string, string>> | undefined;
  kpi: WorkingKpi | undefined;
  inputs: readonly Told[] | undefined;
  reasons: readonly Reason[] | undefined;
  /** Number of the input row the value was entered in: scope, reference and source are read there. */
  entered: number | undefined;
}

type Parts = Partial<Pick<Told, 'params' | 'kpi' | 'inputs' | 'reasons' | 'entered'>>;

const nothing: Parts = {};

/** What is empty is left out when it is written. */
export function working(rule: string, value: Rational | null, unit: WorkingUnit, { params, kpi, inputs, reasons, entered }: Parts = nothing): Told {
  return { rule, value, unit, params, kpi, inputs, reasons, entered };
}

export function reason(code: ReasonCode, params?: Record<string, string>, place?: RoundingPlace): Reason {
  const told: Reason = { code };
  if (params) told.params = params;
  if (place) told.place = place;
  return told;
}

const kpisTold = new WeakMap<KpiDef, WorkingKpi>();

/** What the workings say of a KPI; one object per KPI, so that it can be written once. */
export function workingKpi(kpi: KpiDef): WorkingKpi {
  const seen = kpisTold.get(kpi);
  if (seen) return seen;
  const { code, name, unit, decimals, unitLabel } = kpi;
  const told = unitLabel === undefined ? { code, name, unit, decimals } : { code, name, unit, unitLabel, decimals };
  kpisTold.set(kpi, told);
  return told;
}
