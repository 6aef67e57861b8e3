/** How a language writes a number: what stands between thousands, before the fraction and before a per cent sign. */
export interface Separators {
  group: string;
  decimal: string;
  beforePercent: string;
}

/** A hard space; `figures` in the style sheet draws it thin, since the font's own narrow space is too narrow to be seen. */
const SPACE = '\u00A0';

const russian: Separators = { group: SPACE, decimal: ',', beforePercent: SPACE };
const english: Separators = { group: ',', decimal: '.', beforePercent: '' };

/** The separators of a language; anything but Russian is written as English. */
export function separatorsOf(locale: string): Separators {
  return locale.startsWith('ru') ? russian : english;
}

/** The minus of figures: as wide as a plus, unlike the hyphen. */
export const MINUS = '\u2212';
