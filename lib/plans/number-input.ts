import { parseDecimal } from '@/lib/format/parse-decimal';

export const numberProblems = ['empty', 'notANumber', 'exponent', 'formula', 'tooLong', 'percentSign', 'negative', 'ambiguous'] as const;
export type NumberProblem = (typeof numberProblems)[number];

export type NumberReading = { ok: true; value: string } | { ok: false; problem: NumberProblem };

export interface NumberRules {
  /** What stands before the fraction; null when nothing tells, and then '1,234' is refused rather than guessed. */
  decimalMark: ',' | '.' | null;
  /** A percent sign belongs to an indicator in per cent only: elsewhere '22 %' could be 22 or 0.22. */
  isPercent: boolean;
  allowsNegative: boolean;
}

const spaces = "[ \\u00A0\\u2009\\u202F'’]";
const wellSpaced = new RegExp(`^(\\d+|\\d{1,3}(${spaces}\\d{3})+)([.,]\\d*)?$`);

/** What a person typed, pasted or put in a file, as a canonical decimal string, or the reason why it is not one. */
export function readNumber(typed: string, { decimalMark, isPercent, allowsNegative }: NumberRules): NumberReading {
  const text = typed.replace(/^[ \u00A0\u2009\u202F]+|[ \u00A0\u2009\u202F]+$/g, '');
  const refuse = (problem: NumberProblem): NumberReading => ({ ok: false, problem });
  if (text === '') return refuse('empty');
  if (/^[=@\t\r]/.test(text)) return refuse('formula');
  if (text.length > 60) return refuse('tooLong');
  if (/^[+\-\u2212]?[\d.,]+e[+-]?\d+$/i.test(text)) return refuse('exponent');
  if (text.includes('%') && !isPercent) return refuse('percentSign');

  const body = text.replace(/^[+\-\u2212\u2010-\u2015] ?/, '').replace(/ ?[\u00A0\u2009\u202F]?(?:%|₽|\$|€|₸|₴|руб\.?|р\.)$/i, '');
  const value = isBody(body) ? parseDecimal(text, { locale: decimalMark === ',' ? 'ru' : 'en' }) : null;
  if (value === null) return refuse(/^[+\-]\D/.test(text) ? 'formula' : 'notANumber');
  if (isGroupOrFraction(body, decimalMark)) return refuse('ambiguous');

  const canonical = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  const [whole = '', fraction = ''] = canonical.replace('-', '').split('.');
  if (whole.length > 30 || fraction.length > 12) return refuse('tooLong');
  if (canonical.startsWith('-') && !allowsNegative) return refuse('negative');
  return { ok: true, value: canonical };
}

/** Digits with at most one kind of grouping: spaces by threes, or commas and points, which parseDecimal judges. */
function isBody(body: string): boolean {
  return wellSpaced.test(body) || /^[\d.,]+$/.test(body);
}

/** '1,234' and '1.234' are a thousand or a fraction; only the other numbers of the file, or the person's language, tell. */
function isGroupOrFraction(body: string, decimalMark: ',' | '.' | null): boolean {
  const mark = /^[1-9]\d{0,2}([.,])\d{3}$/.exec(body)?.[1];
  if (mark === undefined) return false;
  return decimalMark === null || (decimalMark === ',' && mark === '.');
}

/** Which mark the numbers of one file agree on; null when none of them tells, or they contradict each other. */
export function findDecimalMark(texts: Iterable<string>): ',' | '.' | null {
  let commas = 0;
  let points = 0;
  for (const text of texts) {
    const body = text.replace(/[^\d.,]/g, '');
    const told = toldMark(body);
    if (told === ',') commas += 1;
    if (told === '.') points += 1;
  }
  if (commas > 0 && points > 0) return null;
  return commas > 0 ? ',' : points > 0 ? '.' : null;
}

/** A fraction that cannot be a group of thousands, or groups that cannot be a fraction. */
function toldMark(body: string): ',' | '.' | null {
  const single = /^(\d+)([.,])(\d+)$/.exec(body);
  if (single) {
    const [, whole = '', mark, fraction = ''] = single;
    return fraction.length !== 3 || whole.length > 3 || whole.startsWith('0') ? (mark as ',' | '.') : null;
  }
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(body) && /,.*[,.]/.test(body)) return '.';
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(body) && /\..*[,.]/.test(body)) return ',';
  return null;
}
