'use client';

import { scaleDecimal } from '@/lib/format/decimal';
import { NumberField, type NumberFieldProps } from './number-field';

export interface PercentFieldProps extends Omit<NumberFieldProps, 'unit'> {
  /**
   * What the value means: 'percent' holds what is typed ('22' for 22 %, as KPIs in per cent do),
   * 'ratio' holds the share ('0.22' for 22 %, as weights and fixed parts do).
   */
  as?: 'percent' | 'ratio';
}

/** A share, always typed and read in per cent. */
export function PercentField({ as = 'percent', value, defaultValue, onChange, ...props }: PercentFieldProps) {
  if (as === 'percent') return <NumberField {...props} {...{ value, defaultValue, onChange }} unit="%" />;
  return (
    <NumberField
      {...props}
      value={value === undefined ? undefined : scaleDecimal(value, 2)}
      defaultValue={defaultValue === undefined ? undefined : scaleDecimal(defaultValue, 2)}
      onChange={onChange ? (typed) => onChange(scaleDecimal(typed, -2)) : undefined}
      scaleSent={-2}
      unit="%"
    />
  );
}
