import type { Actor } from '@/lib/auth/actor';
import type { CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import type { ValueKind } from '@/lib/db/generated/enums';
import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { hasCell, loadAskedCells } from './asked-cells';
import { loadAskings } from './load-askings';
import { loadCellsNow, type CellNow } from './load-cells-now';
import { cellKey, valueFault, type CellInput } from './value-input';
import type { ValuesToStore } from './values-to-store';

type IsAsked = (cell: { kpiId: string; subjectId: string }) => boolean;

interface Batch {
  actor: Actor;
  toStore: ValuesToStore;
  catalogue: readonly CatalogueKpi[];
  /** What stands in cells of the same kind. */
  now: ReadonlyMap<string, CellNow>;
}

/** Whether the grid of the month has a cell: the same question, asked of a batch. */
export async function loadWhetherAsked(db: Db, { actor: { companyId }, toStore: { kind, month, cells }, catalogue, now }: Batch): Promise<IsAsked> {
  const scopeOf = new Map(catalogue.map((kpi) => [kpi.id, kpi.scope]));
  const written = cells.filter((cell) => cell.value !== null && !now.has(cellKey(cell)));
  const other = await loadCellsNow(db, { companyId, kind: kind === 'plan' ? 'fact' : 'plan', month, cells: written });
  if (written.length === 0) return (cell) => now.has(cellKey(cell));
  const askingsOf = await loadAskings(db, { companyId, month, kpis: catalogue });
  const asked = new Map<string, Awaited<ReturnType<typeof loadAskedCells>>>();
  for (const scope of new Set(written.map(({ kpiId }) => scopeOf.get(kpiId)))) {
    if (scope === undefined) continue;
    const subjectIds = written.filter(({ kpiId }) => scopeOf.get(kpiId) === scope).map(({ subjectId }) => subjectId);
    asked.set(scope, await loadAskedCells(db, { companyId, scope, subjectIds, askings: askingsOf(scope) }));
  }
  return (cell) => hasCell({
    need: asked.get(scopeOf.get(cell.kpiId) ?? '')?.get(cell.subjectId)?.get(cell.kpiId), plan: now.get(cellKey(cell)), fact: other.get(cellKey(cell)),
  });
}

interface Fitting {
  kind: ValueKind;
  now: ReadonlyMap<string, CellNow>;
  kpis: ReadonlyMap<string, CatalogueKpi>;
  names: ReadonlyMap<string, string>;
  isAsked: IsAsked;
}

/**
 * Refuses, by cell, numbers that the KPI cannot have, facts that a formula computes, and KPIs that a person does not have.
 * What the books hold already stays valid, and any value can be removed. Errors: invalid.
 */
export function refuseUnfit(cells: readonly CellInput[], { kind, now, kpis, names, isAsked }: Fitting): void {
  const unfit = cells.flatMap((cell) => {
    const kpi = kpis.get(cell.kpiId);
    if (cell.value === null || !kpi) return [];
    const key = cellKey(cell);
    const fault = kind === 'fact' && kpi.formula !== undefined ? 'computed'
      : !isAsked(cell) ? 'notAsked'
      : canonicalText(cell.value) === now.get(key)?.value ? null : valueFault(cell.value, kpi);
    return fault === null ? [] : [{ key, fault, params: { kpi: kpi.name, subject: names.get(cell.subjectId) ?? '', decimals: kpi.decimals } }];
  });
  if (unfit.length === 0) return;
  throw new AppError('invalid', {
    fields: Object.fromEntries(unfit.map(({ key, fault }) => [key, fault])),
    fieldParams: Object.fromEntries(unfit.map(({ key, params }) => [key, params])),
  });
}

/** A value as the books write it: no zeros after the last digit of a fraction, no minus before zero. */
export function canonicalText(value: string | null): string | null {
  if (value === null) return null;
  const text = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return text === '-0' ? '0' : text;
}
