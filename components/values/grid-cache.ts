import type { GridCell, GridValue, ValuesGrid } from '@/lib/facts/grid-view';

export interface CellPlace {
  subjectId: string;
  kpiId: string;
}

/** The cell of a person and an indicator in a loaded grid; null where there is none. */
export function cellOf(grid: ValuesGrid, { subjectId, kpiId }: CellPlace): GridCell | null {
  const column = grid.columns.findIndex((each) => each.kpiId === kpiId);
  return grid.rows.find((row) => row.subjectId === subjectId)?.cells[column] ?? null;
}

/** The grid with some cells written; what it counted as missing is counted anew by the next load. */
export function withWritten(grid: ValuesGrid, kind: 'plan' | 'fact', written: ReadonlyMap<string, GridValue>): ValuesGrid {
  const rows = grid.rows.map((row) => {
    if (!grid.columns.some(({ kpiId }) => written.has(`${kpiId}:${row.subjectId}`))) return row;
    const cells = row.cells.map((cell, at): GridCell | null => {
      const value = written.get(`${grid.columns[at]?.kpiId}:${row.subjectId}`);
      return value ? { needs: { plan: false, fact: false }, plan: null, fact: null, computed: null, ...cell, [kind]: value } : cell;
    });
    return { ...row, cells };
  });
  return { ...grid, rows };
}
