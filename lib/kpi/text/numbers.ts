// Numbers as people read them, the same on every machine: no locale data of the system is asked.
import { absolute, compare, multiply, one, rational } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { roundScaled, roundTo } from '../exact/round';
import { parseRational, scaledText, toText } from '../exact/text';
import type { Lang } from '../contract';
import type { WorkingKpi, WorkingUnit } from '../result';

/** A hard space in Russian thousands, a comma in English: the same marks as the rest of the product. */
const grouping: Record<Lang, string> = { en: ',', ru: '\u00a0' };
const mark: Record<Lang, string> = { en: '.', ru: ',' };
/** After a figure: 113.75% in English, 113,75 % in Russian with a hard space. */
const percentSign: Record<Lang, string> = { en: '%', ru: '\u00a0%' };
const decimalsShown = 6;
/** Of a number so small that its decimals begin with zeros at least this many figures are shown, unless it is smaller than `zerosShown` zeros. */
const figuresShown = 4;
const zerosShown = 12;

/** "29,000.00" / "29 000,00"; `digits` decimals exactly. */
export function fixedText(value: Rational, digits: number, lang: Lang): string {
  return spelled(scaledText(roundScaled(value, digits, 'half-up'), digits), lang);
}

/** All decimals when there are few, otherwise six and "≈": 0.00000064 is said whole, not as 0.000001. */
export function plainText(value: Rational, lang: Lang): string {
  const exact = toText(value);
  const decimals = exact.includes('.') ? exact.length - exact.indexOf('.') - 1 : 0;
  const shown = decimalsFor(value);
  if (!exact.includes('/') && decimals <= shown) return spelled(exact, lang);
  return `≈ ${spelled(toText(roundTo(value, shown, 'half-up')), lang)}`;
}

function decimalsFor(value: Rational): number {
  const size = absolute(value);
  let zeros = 0;
  for (let power = 10n; zeros <= zerosShown && compare(multiply(size, rational(power)), one) < 0; power *= 10n) zeros++;
  return zeros > zerosShown ? decimalsShown : Math.max(decimalsShown, zeros + figuresShown);
}

function spelled(text: string, lang: Lang): string {
  const isNegative = text.startsWith('-');
  const [whole = '0', decimals] = (isNegative ? text.slice(1) : text).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, grouping[lang]);
  const isZero = isNegative && /^0*$/.test(whole + (decimals ?? ''));
  return `${isNegative && !isZero ? '−' : ''}${grouped}${decimals === undefined ? '' : mark[lang] + decimals}`;
}

const hundred = rational(100);

const percentText = (percent: Rational, lang: Lang): string => plainText(percent, lang) + percentSign[lang];

/** A share of 1 as per cent: "113.75%", in Russian "113,75 %". */
export const shareText = (share: Rational, lang: Lang): string => percentText(multiply(share, hundred), lang);

/** Money with the currency's digits when it fits them, exact otherwise. */
export function moneyText(amount: Rational, digits: number, lang: Lang): string {
  const scaled = multiply(absolute(amount), rational(10n ** BigInt(digits)));
  return toText(scaled).match(/^\d+$/) ? fixedText(amount, digits, lang) : plainText(amount, lang);
}

/** What a rounding leaves: 10^−digits, of a share in per cent ("0.1%"), of anything else as it is ("0.01", "1,000"). */
export function stepText(digits: number, isShare: boolean, lang: Lang): string {
  const step = digits >= 0 ? rational(1, 10n ** BigInt(digits)) : rational(10n ** BigInt(-digits));
  return isShare ? spelled(toText(multiply(step, hundred)), lang) + percentSign[lang] : spelled(toText(step), lang);
}

export interface Shown {
  unit: WorkingUnit;
  currencyDigits: number;
  kpi?: WorkingKpi | undefined;
}

/** A working's value in its unit; "?" where a problem stopped it. */
export function valueText(value: string | null, shown: Shown, lang: Lang): string {
  if (value === null) return '?';
  const number = parseRational(value);
  switch (shown.unit) {
    case 'money':
      return moneyText(number, shown.currencyDigits, lang);
    case 'share':
      return shareText(number, lang);
    case 'percent':
      return percentText(number, lang);
    case 'days':
    case 'hours':
      return `${plainText(number, lang)}\u00a0${unitWords[lang][shown.unit]}`;
    case 'points':
      return `${plainText(number, lang)}\u00a0${pointWords[lang][pluralOf(number, lang)]}`;
    case 'count':
    case 'ratio':
    case 'other': {
      const label = shown.kpi?.unitLabel;
      return label ? `${plainText(number, lang)}\u00a0${label}` : plainText(number, lang);
    }
  }
}

const unitWords: Record<Lang, { days: string; hours: string }> = { en: { days: 'd', hours: 'h' }, ru: { days: 'дн.', hours: 'ч' } };

type Plural = 'one' | 'few' | 'many';
const pointWords: Record<Lang, Record<Plural, string>> = {
  en: { one: 'point', few: 'points', many: 'points' },
  ru: { one: 'балл', few: 'балла', many: 'баллов' },
};

/** Which form of a noun goes with a number: 1 балл, 2 балла, 2,5 балла, 5 баллов, 11 баллов, 21 балл. */
export function pluralOf(value: Rational, lang: Lang): Plural {
  const text = toText(absolute(value));
  if (lang === 'en') return text === '1' ? 'one' : 'many';
  if (!/^\d+$/.test(text)) return 'few';
  if (/1\d$/.test(text)) return 'many';
  return text.endsWith('1') ? 'one' : /[234]$/.test(text) ? 'few' : 'many';
}

/** Factors after the first are put in brackets when negative. */
export const inBrackets = (text: string): string => (text.startsWith('−') ? `(${text})` : text);

/** A name set apart: “Sales”, in Russian «Sales». */
export const quoted = (name: string, lang: Lang): string => (lang === 'ru' ? `«${name}»` : `“${name}”`);
