'use client';

import { useTranslations } from 'next-intl';
import { CheckboxGroup } from 'react-aria-components';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import type { Role } from '@/lib/db/generated/enums';

export interface RolesFieldProps {
  /** The roles this person may give. */
  roles: readonly Role[];
  value: Role[];
  onChange: (roles: Role[]) => void;
}

/** What somebody may do here: several roles add up. */
export function RolesField({ roles, value, onChange }: RolesFieldProps) {
  const t = useTranslations('auth');
  return (
    <CheckboxGroup name="roles" value={value} onChange={(next) => onChange(next as Role[])} className="flex flex-col gap-1">
      <Field label={t('members.roles')}>
        <div className="flex flex-col gap-2 py-1">
          {roles.map((role) => (
            <Checkbox key={role} value={role} hint={t(`roleHints.${role}`)}>{t(`roles.${role}`)}</Checkbox>
          ))}
        </div>
      </Field>
    </CheckboxGroup>
  );
}
