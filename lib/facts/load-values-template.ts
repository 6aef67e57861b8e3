import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { AppError } from '@/lib/errors';
import { importRowsMax } from './import-input';
import { loadValuesGrid } from './load-values-grid';
import type { TemplateInput } from './grid-input';
import type { ValuesGrid } from './grid-view';
import type { TemplateRow } from './import-view';

/**
 * The file to fill in: a line per value that a scheme in force asks for, with what stands there now. Errors: forbidden,
 * notFound. As many lines as one import takes.
 */
export async function loadValuesTemplate(actor: Actor, { month, kind, departmentId }: TemplateInput): Promise<TemplateRow[]> {
  authorize(actor, 'values.see');
  const rows: TemplateRow[] = [];
  for (const scope of ['person', 'department', 'company'] as const) {
    let after: string | null = null;
    do {
      const grid: ValuesGrid | null = await loadValuesGrid(actor, { month, scope, departmentId, search: '', after }).catch(nothingOutOfReach);
      for (const row of grid?.rows ?? []) {
        row.cells.forEach((cell, at) => {
          const column = grid!.columns[at]!;
          if (!cell?.needs[kind] || rows.length >= importRowsMax) return;
          rows.push({
            employee: row.number ?? '', name: row.name, kpi: column.code, kpiName: column.name, value: cell[kind]?.value ?? '',
            department: scope === 'department' ? row.name : scope === 'company' ? 'company' : '',
          });
        });
      }
      after = grid?.nextAfter ?? null;
    } while (after !== null && rows.length < importRowsMax);
  }
  return rows;
}

/** The company's own values are not for managers: their file does without them. */
function nothingOutOfReach(error: unknown): null {
  if (error instanceof AppError && error.code === 'notFound') return null;
  throw error;
}
