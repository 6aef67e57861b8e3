// Formulas of what is shared with others or with other months.
import { sign, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational } from '../exact/text';
import type { Working } from '../result';
import { inBrackets, moneyText, plainText, shareText } from './numbers';
import type { Voice } from './voice';
import type { Words } from './words-shape';

export function carriedFormula(working: Working, texts: readonly string[], voice: Voice): string {
  const { words, digits, lang } = voice;
  const params = working.params ?? {};
  const number = (key: string): string => (params[key] === undefined ? '?' : plainText(parseRational(params[key]), lang));
  const money = (key: string): string => (params[key] === undefined ? '?' : moneyText(parseRational(params[key]), digits, lang));
  switch (working.rule) {
    case 'prorate': {
      const by = words.proratedBy[(params['by'] ?? 'calendar-days') as keyof Words['proratedBy']];
      if (params['whole'] === undefined) return texts[0] ?? '';
      if (texts.length > 1) return texts.join(' + ');
      return `${texts[0] ?? '?'} × ${working.reasons ? number('factor') : `${number('part')} ÷ ${number('whole')}`} (${by})`;
    }
    case 'prorate-span':
      return `${texts[0] ?? '?'} × ${number('factor')}`;
    case 'pool':
      return params['weight'] === undefined ? '' : `${money('amount')} × ${number('weight')} ÷ ${number('total')}`;
    case 'unit':
      return params['by'] === 'rate'
        ? `${shareText(parseRational(params['amount'] ?? '0'), lang)} × ${number('quantity')} × ${money('price')}`
        : `${number('quantity')} × ${money('amount')}`;
    case 'ledger':
      return ledgerFormula(working, texts, voice);
    default:
      return `${money('floor')} − ${money('sum')}`;
  }
}

/** What is paid, from what was earned and how far the balance moved. */
function ledgerFormula({ params = {} }: Working, [earned = '?', floor = '?']: readonly string[], { words, digits, lang }: Voice): string {
  if (params['opening'] === undefined || params['closing'] === undefined) return earned;
  const [opening, closing] = [parseRational(params['opening']), parseRational(params['closing'])];
  const text = (value: Rational): string => moneyText(value, digits, lang);
  const balance = ` (${words.balance(text(opening), text(closing))})`;
  switch (params['rule']) {
    case 'guarantee':
      return `${words.most} ${earned}; ${floor}`;
    case 'draw': {
      const recovered = subtract(opening, closing);
      const moved = sign(recovered) < 0 ? ` + ${text(subtract(closing, opening))}` : sign(recovered) > 0 ? ` − ${text(recovered)}` : '';
      return earned + moved + balance;
    }
    case 'true-up': {
      const due = `${earned} − ${inBrackets(text(opening))}`;
      return (sign(subtract(closing, opening)) > 0 ? due : `${words.most} ${text(zero)}; ${due}`) + balance;
    }
    default:
      return earned + balance;
  }
}
