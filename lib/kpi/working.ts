// One step told: small helpers so that every kind writes its workings alike.
import type { Rational } from './exact/rational';
import { toText } from './exact/text';
import type { KpiDef } from './kpi-def';
import type { Reason, ReasonCode, Working, WorkingKpi, WorkingUnit } from './result';
import type { RoundingPlace } from './rounding';

export const textOf = (value: Rational | null): string | null => (value === null ? null : toText(value));

interface Parts {
  params?: Record<string, string>;
  kpi?: WorkingKpi;
  inputs?: Working[];
  reasons?: Reason[];
}

/** Leaves out what is empty, so that stored workings stay small and canonical. */
export function working(rule: string, value: Rational | null, unit: WorkingUnit, parts: Parts = {}): Working {
  const told: Working = { rule, value: textOf(value), unit };
  if (parts.params && Object.keys(parts.params).length > 0) told.params = parts.params;
  if (parts.kpi) told.kpi = parts.kpi;
  if (parts.inputs && parts.inputs.length > 0) told.inputs = parts.inputs;
  if (parts.reasons && parts.reasons.length > 0) told.reasons = parts.reasons;
  return told;
}

export function reason(code: ReasonCode, params?: Record<string, string>, place?: RoundingPlace): Reason {
  const told: Reason = { code };
  if (params) told.params = params;
  if (place) told.place = place;
  return told;
}

export function workingKpi(kpi: KpiDef): WorkingKpi {
  const { code, name, unit, decimals } = kpi;
  return kpi.unitLabel === undefined ? { code, name, unit, decimals } : { code, name, unit, unitLabel: kpi.unitLabel, decimals };
}
