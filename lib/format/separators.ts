/** How a language writes a number: what stands between thousands, before the fraction and before a per cent sign. */
export interface Separators {
  group: string;
  decimal: string;
  beforePercent: string;
}

const THIN = '\u202F';

const russian: Separators = { group: THIN, decimal: ',', beforePercent: THIN };
const english: Separators = { group: ',', decimal: '.', beforePercent: '' };

/** The separators of a language; anything but Russian is written as English. */
export function separatorsOf(locale: string): Separators {
  return locale.startsWith('ru') ? russian : english;
}

/** The minus of figures: as wide as a plus, unlike the hyphen. */
export const MINUS = '\u2212';
