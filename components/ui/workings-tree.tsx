import { clsx } from 'clsx';
import { Chevron } from './chevron';
import type { WorkingsRow } from './workings-row';

export interface WorkingsTreeProps {
  rows: readonly WorkingsRow[];
  /** Levels open at first; deeper ones open by a press. On paper all are open. */
  openLevels?: number;
}

/** Why the number is what it is, down to the facts. Works before any script has loaded. */
export function WorkingsTree({ rows, openLevels = 1 }: WorkingsTreeProps) {
  return (
    <ul className="border-t border-line">
      {rows.map((row) => (
        <li key={row.key} className="border-b border-line last:border-b-0">
          <Step row={row} openLevels={openLevels} />
        </li>
      ))}
    </ul>
  );
}

function Step({ row, openLevels }: { row: WorkingsRow; openLevels: number }) {
  if (!row.inputs || row.inputs.length === 0) {
    return <div className="flex gap-2 py-2 pointer-coarse:min-h-11"><span className="w-3 shrink-0" /><StepText row={row} /></div>;
  }
  return (
    <details open={openLevels > 0} className="group/step">
      <summary className="flex cursor-pointer list-none gap-2 py-2 hover:bg-well pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <Chevron direction="right" className="mt-1 text-muted transition-transform duration-120 group-open/step:rotate-90" />
        <StepText row={row} />
      </summary>
      <div className="ml-[5px] border-l border-line pl-4 sm:pl-5"><WorkingsTree rows={row.inputs} openLevels={openLevels - 1} /></div>
    </details>
  );
}

function StepText({ row }: { row: WorkingsRow }) {
  return (
    <div className={clsx('grid grow grid-cols-[1fr_auto] items-baseline gap-x-4 text-sm', row.tone === 'quiet' && 'text-muted')}>
      <span className="min-w-0">{row.label}</span>
      <span className={clsx('figures text-right font-medium', row.tone === 'problem' && 'text-problem')}>{row.value}</span>
      {row.formula ? <span className="col-span-2 text-xs text-muted tabular-nums">{row.formula}</span> : null}
      {row.reasons?.map((reason, index) => (
        <span key={index} className={clsx('col-span-2 max-w-prose text-xs', row.tone === 'problem' ? 'text-problem' : 'text-short')}>{reason}</span>
      ))}
      {row.source ? <span className="col-span-2 text-xs text-muted">{row.source}</span> : null}
    </div>
  );
}
