'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Combobox } from '@/components/ui/combobox';

interface Managed {
  departmentId: string;
  seesPay: boolean;
}

export interface DepartmentsFieldProps {
  options: readonly { value: string; label: string }[];
  initial: readonly Managed[];
}

/** The departments a manager runs, and whether pay is shown to them there. */
export function DepartmentsField({ options, initial }: DepartmentsFieldProps) {
  const t = useTranslations('auth');
  const [rows, setRows] = useState<readonly Managed[]>(initial);
  const [round, setRound] = useState(0);
  const free = options.filter((option) => !rows.some((row) => row.departmentId === option.value));
  const add = (departmentId: string | null) => {
    if (!departmentId || rows.some((row) => row.departmentId === departmentId)) return;
    setRows([...rows, { departmentId, seesPay: false }]);
    setRound(round + 1); // a new box for the next department
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1 text-sm font-medium">{t('members.departments')}</legend>
      <p className="text-xs text-muted">{t('members.departmentsHint')}</p>
      {rows.length > 0 ? (
        <ul className="border-t border-line">
          {rows.map((row, index) => {
            const name = options.find((option) => option.value === row.departmentId)?.label ?? '';
            return (
              <li key={row.departmentId} className="flex min-h-row flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-1 text-sm">
                <span className="min-w-32 grow">{name}</span>
                <input type="hidden" name={`departments.${index}.departmentId`} value={row.departmentId} />
                <Checkbox
                  name={`departments.${index}.seesPay`}
                  isSelected={row.seesPay}
                  onChange={(seesPay) => setRows(rows.map((each) => (each === row ? { ...each, seesPay } : each)))}
                >
                  {t('members.seesPay')}
                </Checkbox>
                <Button size="small" variant="quiet" aria-label={t('members.removeDepartment', { name })} onPress={() => setRows(rows.filter((each) => each !== row))}>
                  {t('members.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      ) : null}
      {free.length > 0 ? (
        <Combobox key={round} label={t('members.addDepartment')} isLabelHidden placeholder={t('members.addDepartment')} options={free} onChange={add} />
      ) : null}
    </fieldset>
  );
}
