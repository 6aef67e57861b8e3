import type { ReactNode } from 'react';

/** Fields that belong together, under the name they share. */
export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col gap-4 border-t border-line pt-3">
      <legend className="float-left w-full text-base font-semibold">{legend}</legend>
      {children}
    </fieldset>
  );
}
