// Formulas of what is shared with others or with other months.
import { parseRational } from '../exact/text';
import type { Working } from '../result';
import { moneyText, plainText } from './numbers';
import type { Voice } from './voice';
import type { Words } from './words-shape';

export function carriedFormula(working: Working, texts: readonly string[], { words, digits, lang }: Voice): string {
  const params = working.params ?? {};
  const number = (key: string): string => (params[key] === undefined ? '?' : plainText(parseRational(params[key]), lang));
  const money = (key: string): string => (params[key] === undefined ? '?' : moneyText(parseRational(params[key]), digits, lang));
  switch (working.rule) {
    case 'prorate': {
      const by = words.proratedBy[(params['by'] ?? 'calendar-days') as keyof Words['proratedBy']];
      if (params['whole'] === undefined) return texts[0] ?? '';
      return texts.length > 1 ? texts.join(' + ') : `${texts[0] ?? '?'} × ${number('part')} ÷ ${number('whole')} (${by})`;
    }
    case 'prorate-span':
      return `${texts[0] ?? '?'} × ${number('factor')}`;
    case 'pool':
      return params['weight'] === undefined ? '' : `${money('amount')} × ${number('weight')} ÷ ${number('total')}`;
    case 'ledger':
      return params['opening'] === undefined ? texts.join('; ') : `${texts.join('; ')}; ${words.balance(money('opening'), money('closing'))}`;
    default:
      return `${money('floor')} − ${money('sum')}`;
  }
}
