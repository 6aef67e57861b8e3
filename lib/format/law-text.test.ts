// The law writes its own text and may import nothing: here both ways of writing a number are held together.
import { describe, expect, it } from 'vitest';
import { parseRational } from '@/lib/kpi/exact/text';
import { fixedText, plainText, shareText } from '@/lib/kpi/text/numbers';
import { formatMoney } from './money';
import { formatNumber } from './number';
import { formatPercent } from './percent';

const locales = ['en', 'ru'] as const;

describe.each(locales)('in %s the workings and the screen write', (locale) => {
  it.each(['0', '1', '0.7', '1.1375', '-0.05', '12345.67'])('the share %s alike', (share) =>
    expect(shareText(parseRational(share), locale)).toBe(formatPercent(share, { locale, decimals: 6 })));

  it.each(['0', '83300', '4120833017', '-5', '-123456'])('%s minor units alike', (minor) => {
    const major = parseRational(`${minor}/100`);
    expect(fixedText(major, 2, locale)).toBe(formatMoney(minor, { currency: 'RUB', digits: 2, locale }));
  });

  it.each(['1300000', '-0.125', '999.5', '0'])('the number %s alike', (value) =>
    expect(plainText(parseRational(value), locale)).toBe(formatNumber(value, { locale })));
});
