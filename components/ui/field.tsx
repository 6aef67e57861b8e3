'use client';

import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import { useTranslations } from 'next-intl';
import { FieldFault } from './field-fault';
import { labelStyle } from './field-style';

export interface FieldProps {
  label: string;
  /** One sentence that helps before anything is wrong. */
  hint?: ReactNode;
  /** What is wrong, where and what to do; the server's words for the field come here by themselves. */
  error?: string;
  isOptional?: boolean;
  /** The label is said but not seen: for a field whose column head already names it. */
  isLabelHidden?: boolean;
}

/** Label, box, hint and error of any field: goes inside a React Aria field, around its box. */
export function Field({ label, hint, error, isOptional = false, isLabelHidden = false, children }: FieldProps & { children: ReactNode }) {
  const t = useTranslations('ui');
  return (
    <>
      <Label className={isLabelHidden ? 'sr-only' : labelStyle}>
        {label}
        {isOptional ? <span className="font-normal text-muted"> · {t('optional')}</span> : null}
      </Label>
      {children}
      {hint ? <Text slot="description" className="text-xs text-muted">{hint}</Text> : null}
      <FieldFault error={error} />
    </>
  );
}
