import type { Actor } from '@/lib/auth/actor';
import { loadKpiDefs, type CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import type { Books } from '@/lib/db/in-company';
import { lockMonthForEdit } from '@/lib/db/month-lock';
import { AppError } from '@/lib/errors';
import { describeConflicts, refuseConflicts } from './refuse-conflicts';
import { insertRevisions } from './insert-revisions';
import { loadCellsNow } from './load-cells-now';
import { loadSubjects } from './load-subjects';
import { canonicalText, loadWhetherAsked, refuseUnfit } from './refuse-unfit';
import { cellKey, type CellInput } from './value-input';
import type { SavedValues } from './value-view';
import { editPermission, type ValuesToStore } from './values-to-store';

// The audit names as many cells as a person can read; the rest stand in the table itself under the same moment.
const auditedCellsMax = 100;

/**
 * Writes a batch of plans or facts whole or not at all: a revision above the one each editor saw. Cells that already
 * hold the value are left alone. The caller has authorised the kind of write; this looks at each row's subject.
 * Errors: monthClosed, monthApproved, notFound, invalid (by cell), changedByOther (by cell, with what the other wrote).
 */
export async function storeValues({ db, audit }: Books, actor: Actor, toStore: ValuesToStore): Promise<SavedValues> {
  const { kind, month, cells } = toStore;
  await lockMonthForEdit(db, { companyId: actor.companyId, month });
  const catalogue = await loadKpiDefs(db);
  const kpis = new Map(catalogue.map((kpi) => [kpi.id, kpi]));
  if (cells.some(({ kpiId }) => !kpis.has(kpiId))) throw new AppError('notFound');
  const names = await loadNames({ db, actor, kpis, toStore });
  const now = await loadCellsNow(db, { companyId: actor.companyId, kind, month, cells });
  const isAsked = await loadWhetherAsked(db, { actor, toStore, catalogue, now });
  refuseUnfit(cells, { kind, now, kpis, names, isAsked });
  const nameOf = (cell: CellInput) => `${names.get(cell.subjectId)} · ${kpis.get(cell.kpiId)?.name}`;
  refuseConflicts(cells.filter((cell) => (now.get(cellKey(cell))?.revision ?? 0) !== cell.revision), { now, nameOf });

  const scopeOf = (cell: CellInput) => kpis.get(cell.kpiId)?.scope ?? 'company';
  const changed = cells.filter((cell) => changes(cell, now.get(cellKey(cell))?.value ?? null));
  const inserted = await insertRevisions(db, { actor, scopeOf, toStore: { ...toStore, cells: changed } });
  if (inserted.size < changed.length) {
    // Somebody else's revision was committed between our look and our insert: the unique key kept ours out.
    const later = await loadCellsNow(db, { companyId: actor.companyId, kind, month, cells });
    throw describeConflicts(changed.filter((cell) => !inserted.has(cellKey(cell))), { now: later, nameOf });
  }
  const listed = changed.slice(0, auditedCellsMax);
  await audit({
    action: toStore.action,
    subjectType: 'month',
    subjectId: month,
    before: { cells: listed.map((cell) => ({ cell: nameOf(cell), value: now.get(cellKey(cell))?.value ?? null })) },
    after: {
      count: changed.length,
      ...(toStore.importId ? { importId: toStore.importId } : {}),
      cells: listed.map((cell) => ({ cell: nameOf(cell), value: cell.value, revision: cell.revision + 1 })),
    },
  });
  return { saved: changed.length, unchanged: cells.length - changed.length };
}

interface NamesToLoad {
  db: Books['db'];
  actor: Actor;
  kpis: ReadonlyMap<string, CatalogueKpi>;
  toStore: ValuesToStore;
}

/** Names of the subjects by id; a subject out of reach, or of another scope than its KPI, is not found. */
async function loadNames({ db, actor, kpis, toStore: { kind, month, cells } }: NamesToLoad): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const scope of ['person', 'department', 'company'] as const) {
    const ids = cells.filter((cell) => kpis.get(cell.kpiId)?.scope === scope).map((cell) => cell.subjectId);
    const found = await loadSubjects(db, actor, { permission: editPermission[kind], month, scope, ids });
    if (ids.some((id) => !found.has(id))) throw new AppError('notFound');
    for (const [id, name] of found) names.set(id, name);
  }
  return names;
}

/** A comment or a source given anew is a change of its own, even beside the same number. */
function changes(cell: CellInput, valueNow: string | null): boolean {
  if (cell.comment || cell.source) return true;
  return canonicalText(cell.value) !== valueNow;
}
