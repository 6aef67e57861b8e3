import { clsx } from 'clsx';
import type { GridColumn } from './grid-types';

/** KPI names over their columns; stays in sight while rows scroll, the corner while columns do. */
export function GridHead({ rowHead, columns, template, focusedColumn }: { rowHead: string; columns: readonly GridColumn[]; template: string; focusedColumn: number }) {
  return (
    <div role="rowgroup" className="sticky top-0 z-20 bg-paper">
      <div role="row" aria-rowindex={1} className="grid min-h-15 text-xs" style={{ gridTemplateColumns: template }}>
        <div role="columnheader" aria-colindex={1} className="sticky left-0 z-10 flex items-end border-r border-b border-rule border-r-line bg-paper pb-1.5 font-medium text-muted">{rowHead}</div>
        {columns.map((column, index) => (
          <div
            key={column.key}
            role="columnheader"
            aria-colindex={index + 2}
            title={column.title}
            className={clsx('flex flex-col justify-end border-r border-b border-rule border-r-line px-2 pt-2 pb-1.5 text-right', index === focusedColumn ? 'text-ink' : 'text-muted')}
          >
            <span className="line-clamp-4 font-medium wrap-break-word hyphens-auto">{column.title}</span>
            {column.unit ? <span className="truncate">{column.unit}</span> : null}
          </div>
        ))}
      </div>
    </div>
  );
}
