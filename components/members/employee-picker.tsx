'use client';

import { useRef, useState } from 'react';
import type { ActionResult } from '@/components/ui/action-result';
import { Combobox } from '@/components/ui/combobox';
import type { Option } from '@/components/ui/select';

interface EmployeeFound {
  id: string;
  name: string;
  number: string;
  department: string | null;
}

export interface EmployeePickerProps {
  label: string;
  hint: string;
  /** A server action bound to its company. */
  search: (input: { text: string }) => Promise<ActionResult<EmployeeFound[]>>;
  initial?: { id: string; name: string } | null;
}

/** One employee of the company, found by name or number while typing. */
export function EmployeePicker({ label, hint, search, initial }: EmployeePickerProps) {
  const [options, setOptions] = useState<Option[]>(initial ? [{ value: initial.id, label: initial.name }] : []);
  const asked = useRef(0);
  const look = async (text: string) => {
    asked.current += 1;
    const turn = asked.current;
    const result = await search({ text });
    // Answers may overtake each other; only the last question counts.
    if (!result.ok || turn !== asked.current) return;
    setOptions(result.data.map((found) => ({
      value: found.id,
      label: found.name,
      hint: [found.number, found.department].filter(Boolean).join(' · '),
    })));
  };
  return <Combobox name="employeeId" label={label} hint={hint} isOptional options={options} defaultValue={initial?.id} onSearch={(text) => void look(text)} />;
}
