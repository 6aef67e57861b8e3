import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { seesWholeCompany } from '@/lib/auth/visibility';
import type { TemplateInput } from './grid-input';
import type { ValuesGrid } from './grid-view';
import { importRowsMax } from './import-input';
import type { TemplateRow } from './import-view';
import { loadValuesGrid } from './load-values-grid';

/**
 * The file to fill in: a line per value that a scheme in force asks for, with what stands there now; as many lines as
 * one import takes. The company's own values are not for managers. Errors: forbidden, notFound (the department).
 */
export async function loadValuesTemplate(actor: Actor, { month, kind, departmentId }: TemplateInput): Promise<TemplateRow[]> {
  authorize(actor, 'values.see');
  const scopes = ['person', 'department', ...(seesWholeCompany(actor, 'values.see') ? ['company' as const] : [])] as const;
  const rows: TemplateRow[] = [];
  for (const scope of scopes) {
    let after: string | null = null;
    do {
      const grid: ValuesGrid = await loadValuesGrid(actor, { month, scope, departmentId, search: '', after, before: null });
      rows.push(...linesOf(grid, kind));
      after = grid.pages.next;
    } while (after !== null && rows.length < importRowsMax);
  }
  return rows.slice(0, importRowsMax);
}

function linesOf({ scope, columns, rows }: ValuesGrid, kind: 'plan' | 'fact'): TemplateRow[] {
  return rows.flatMap((row) => row.cells.flatMap((cell, at): TemplateRow[] => {
    const column = columns[at];
    if (!cell?.needs[kind] || !column) return [];
    const department = scope === 'department' ? row.name : scope === 'company' ? 'company' : '';
    return [{ employee: row.number ?? '', name: row.name, department, kpi: column.code, kpiName: column.name, value: cell[kind]?.value ?? '' }];
  }));
}
