import { sumDecimals } from '@/lib/format/decimal';
import { formatPercent } from '@/lib/format/percent';

/** '0.9' as both its parts in words of per cent: 90% and 10%. */
export function splitShare(fixedShare: string, locale: string): { fixed: string; variable: string } {
  const variable = sumDecimals(['1', `-${fixedShare}`]);
  return { fixed: formatPercent(fixedShare, { locale, decimals: 4 }), variable: formatPercent(variable, { locale, decimals: 4 }) };
}
