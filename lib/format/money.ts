import { formatScaled } from './number';
import { separatorsOf } from './separators';

export interface MoneyFormat {
  /** ISO 4217 code of the company's pay currency. */
  currency: string;
  /** Minor digits of the currency: 2 for roubles and kopecks. */
  digits: number;
  locale: string;
  /** 'none' for a column whose head already names the currency. */
  show?: 'none' | 'symbol' | 'code';
  sign?: 'negative' | 'always';
}

/**
 * An amount of minor units in words of its language: 83300 → '833.00'.
 * Without `show` the currency is left out: it stands once, in the head of its column.
 */
export function formatMoney(minor: bigint | string, { currency, digits, locale, show = 'none', sign = 'negative' }: MoneyFormat): string {
  const amount = formatScaled(BigInt(minor), { locale, digits, digitsMin: digits, sign });
  if (show === 'none') return amount;
  const mark = show === 'code' ? currency : currencySymbol(currency, locale);
  const space = '\u00A0';
  if (locale.startsWith('ru') || mark === currency) return `${amount}${space}${mark}`;
  return amount.replace(/^([+\u2212]?)/, `$1${mark}`);
}

/** The shortest sign of a currency in a language: '₽', '$', or the code itself where there is none. */
export function currencySymbol(currency: string, locale: string): string {
  try {
    const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0);
    return parts.find((part) => part.type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}

/** Minor units as the decimal string people type and fields hold: 83300n, 2 → '833.00'. */
export function minorToDecimal(minor: bigint | string, digits: number): string {
  return formatScaled(BigInt(minor), { locale: 'en', digits, digitsMin: digits, sign: 'negative' })
    .replaceAll(separatorsOf('en').group, '')
    .replace('\u2212', '-');
}
