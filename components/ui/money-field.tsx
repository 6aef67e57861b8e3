'use client';

import { useLocale } from 'next-intl';
import { currencySymbol } from '@/lib/format/money';
import { NumberField, type NumberFieldProps } from './number-field';

export interface MoneyFieldProps extends Omit<NumberFieldProps, 'unit' | 'decimalsMin'> {
  currency: string;
  /** Minor digits of the currency: 2 for roubles. */
  digits: number;
}

/** An amount in major units as a decimal string: '833.00' in, '833' or '833.00' out as typed. */
export function MoneyField({ currency, digits, ...props }: MoneyFieldProps) {
  const locale = useLocale();
  return <NumberField {...props} unit={currencySymbol(currency, locale)} decimalsMin={digits} />;
}
