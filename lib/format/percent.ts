import { roundScaled, toExact } from './decimal';
import { formatScaled } from './number';
import { separatorsOf } from './separators';

export interface PercentFormat {
  locale: string;
  /** Decimals shown at most; 2 unless told. */
  decimals?: number;
  /** Decimals shown at least; 0 unless told, `decimals` for a column that must line up. */
  decimalsMin?: number;
  /** 'ratio' (1.1375 is 113.75 %) or 'percent' (a KPI in per cent, which stores 22 for 22 %). */
  from?: 'ratio' | 'percent';
  sign?: 'negative' | 'always';
}

/** A share in per cent, exact up to the decimals shown: '91/80' → '113.75%', in Russian '113,75 %'. */
export function formatPercent(value: string, { locale, decimals = 2, decimalsMin = 0, from = 'ratio', sign = 'negative' }: PercentFormat): string {
  const exact = toExact(value);
  const percent = from === 'ratio' ? { ...exact, numerator: exact.numerator * 100n } : exact;
  const digitsMin = Math.min(decimalsMin, decimals);
  return formatScaled(roundScaled(percent, decimals), { locale, digits: decimals, digitsMin, sign })
    + `${separatorsOf(locale).beforePercent}%`;
}
