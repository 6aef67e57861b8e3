'use client';

import type { ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { PercentField } from '@/components/ui/percent-field';

/** A share that may be absent: ticking says there is such a limit, the field says which. */
export function LimitField({ label, value, start, hint, onChange }: { label: string; value: string | null; start: string; hint?: ReactNode; onChange: (value: string | null) => void }) {
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <div className="min-w-32 grow basis-0 pt-1.5">
        <Checkbox isSelected={value !== null} onChange={(isOn) => onChange(isOn ? start : null)} hint={hint}>{label}</Checkbox>
      </div>
      {value === null ? null : <PercentField as="ratio" label={label} isLabelHidden value={value} onChange={onChange} className="w-28" />}
    </div>
  );
}
