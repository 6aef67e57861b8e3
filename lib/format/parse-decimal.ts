const SPACES = /[\s\u00A0\u2009\u202F'’_]/g;
// Spaces stand between thousands or nowhere: '12 34' is two numbers, not one.
const TORN = /\d[\s\u00A0\u2009\u202F'’_]+(?!\d{3}(?!\d))\d|\d{4}[\s\u00A0\u2009\u202F'’_]+\d/;
const SIGNS = /[\u2212\u2010-\u2015]/g;

export interface DecimalReading {
  locale: string;
}

/**
 * Reads what a person typed or pasted as a canonical decimal string, or null when it is not a number.
 * Thin and hard spaces, a decimal comma, − for minus, a trailing % or currency sign are understood;
 * '1,234' is 1234 in English and 1.234 in Russian, where a comma never groups.
 */
export function parseDecimal(text: string, { locale }: DecimalReading): string | null {
  if (TORN.test(text)) return null;
  const bare = text.replace(SIGNS, '-').replace(SPACES, '').replace(/(?:%|₽|\$|€|₸|₴|руб\.?|р\.)$/i, '');
  const match = /^([+-]?)([\d.,]+)$/.exec(bare);
  if (!match) return null;
  const digits = toPoint(match[2] ?? '', locale);
  if (digits === null) return null;
  const [whole = '', fraction = ''] = digits.split('.');
  const body = (whole.replace(/^0+(?=\d)/, '') || '0') + (fraction === '' ? '' : `.${fraction}`);
  const isZero = /^[0.]+$/.test(body);
  return match[1] === '-' && !isZero ? `-${body}` : body;
}

function toPoint(body: string, locale: string): string | null {
  const commas = body.split(',').length - 1;
  const points = body.split('.').length - 1;
  if (commas > 0 && points > 0) {
    const decimal = body.lastIndexOf(',') > body.lastIndexOf('.') ? ',' : '.';
    return groupedBy(body, decimal === ',' ? '.' : ',', decimal);
  }
  if (commas > 1) return groupedBy(body, ',', '.');
  if (points > 1) return groupedBy(body, '.', ',');
  if (commas === 1 && !locale.startsWith('ru') && /^[1-9]\d{0,2},\d{3}$/.test(body)) return body.replace(',', '');
  return isPlain(body.replace(',', '.'));
}

function groupedBy(body: string, group: string, decimal: string): string | null {
  const [whole = '', fraction, ...rest] = body.split(decimal);
  if (rest.length > 0) return null;
  const groups = whole.split(group);
  const isGrouped = groups.every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  return isGrouped ? isPlain(groups.join('') + (fraction === undefined ? '' : `.${fraction}`)) : null;
}

function isPlain(text: string): string | null {
  return /^(\d+\.?\d*|\.\d+)$/.test(text) ? text.replace(/\.$/, '') : null;
}
