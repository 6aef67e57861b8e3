import { WorkingsTree } from '@/components/ui/workings-tree';
import type { WorkingsRow } from '@/components/ui/workings-row';

/** What a pressed row opens to: its own formula, why it is zero or capped, and the steps below it. */
export function OpenedWorking({ row, openLevels }: { row: WorkingsRow; openLevels: number }) {
  return (
    <div className="pb-3 pl-5">
      {row.formula ? <p className="figures pb-2 text-sm whitespace-normal">{row.formula} = {row.value}</p> : null}
      {row.reasons?.map((reason, index) => <p key={index} className="max-w-prose pb-2 text-sm text-short">{reason}</p>)}
      {row.inputs ? <WorkingsTree rows={row.inputs} openLevels={openLevels} /> : null}
    </div>
  );
}
