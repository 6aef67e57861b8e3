// A formula cut into words. Anything that is not a word of the language is named with its place.
import { FormulaError } from './formula-error';

export interface Token {
  type: 'number' | 'name' | 'operator' | 'mark' | 'end';
  text: string;
  at: number;
}

const patterns: readonly [Token['type'], RegExp][] = [
  ['number', /\d+(\.\d+)?/y],
  ['operator', /(?:and|or)(?![\p{L}\p{N}_])|<=|>=|!=|[-+*/^<>=]/uy],
  ['mark', /[(),;]|not(?![\p{L}\p{N}_])/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_]*|\[[^\]]{1,64}\]/uy],
];

/** At most 2 000 words. Signs of print (×, ÷, −, ≤, ≥, ≠) are read as their keyboard forms. */
export function tokensOf(text: string): Token[] {
  const plain = text.replace(/[×·]/g, '*').replaceAll('÷', '/').replaceAll('−', '-').replaceAll('≤', '<=').replaceAll('≥', '>=').replaceAll('≠', '!=');
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    if (/\s/.test(plain[at] as string)) {
      at++;
      continue;
    }
    const token = tokenAt(plain, at);
    if (!token) throw new FormulaError(`unexpected ${plain[at]}`, at);
    tokens.push(token.type === 'name' && token.text.startsWith('[') ? { ...token, text: token.text.slice(1, -1) } : token);
    at += token.text.length;
    if (tokens.length > 2000) throw new FormulaError('too long', at);
  }
  return [...tokens, { type: 'end', text: '', at: plain.length }];
}

function tokenAt(text: string, at: number): Token | null {
  for (const [type, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { type, text: found[0], at };
  }
  return null;
}
