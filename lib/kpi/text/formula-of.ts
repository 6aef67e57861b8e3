// The formula of a step with its values filled in: 0.4 × 112% = 44.8%.
import { isZero, one, subtract } from '../exact/rational';
import { parseRational } from '../exact/text';
import type { Working } from '../result';
import { inBrackets, plainText, shareText } from './numbers';
import type { Show, Voice } from './voice';
import { carriedFormula } from './carried-formula';
import type { Words } from './words-shape';

/** Without the result; empty where there is nothing to compute. */
export function formulaOf(working: Working, show: Show, voice: Voice): string {
  const inputs = working.inputs ?? [];
  const texts = inputs.map(show);
  const { rule } = working;
  if (rule.startsWith('attain-')) return attainFormula(working, texts, voice);
  if (rule.startsWith('combine-')) return combineFormula(rule.slice('combine-'.length), texts, working, voice);
  if (rule.startsWith('if ')) return conditionFormula(rule.slice(3), texts, voice.words);
  switch (rule) {
    case 'weighted-part':
      return `${number(working.params?.['weight'], voice)} × ${inBrackets(texts[0] ?? '?')}`;
    case 'index':
      return joined(texts, '+');
    case 'base-fixed':
    case 'base-variable': {
      const share = working.params?.['share'];
      return share ? `${texts[0] ?? '?'} × ${shareText(parseRational(share), voice.lang)}` : '';
    }
    case 'curve':
      return curveFormula(working, texts[0] ?? '?', voice);
    case 'formula':
    case 'derived':
      return working.params?.['text'] ?? '';
    case 'window':
      return `${voice.words.aggregate[(working.params?.['aggregate'] ?? 'sum') as keyof Words['aggregate']]}: ${texts.join('; ')}`;
    case 'prorate':
    case 'prorate-span':
    case 'pool':
    case 'ledger':
    case 'hold-harmless':
      return carriedFormula(working, texts, voice);
    case 'bands':
    case 'grid':
      return texts.join('; ');
    case 'line':
      return inputs[0] ? formulaOf(inputs[0], show, voice) : '';
    case 'when':
      return inputs[1] ? formulaOf(inputs[1], show, voice) : '';
    default:
      return '';
  }
}

function attainFormula(working: Working, texts: string[], { words, lang }: Voice): string {
  const [fact = '?', plan = '?', baseline = '?'] = texts;
  switch (working.rule) {
    case 'attain-higher-ratio':
      return `${fact} ÷ ${inBrackets(plan)}`;
    case 'attain-lower-ratio':
      return `${plan} ÷ ${inBrackets(fact)}`;
    case 'attain-higher-distance':
      return `${shareText(one, lang)} + (${fact} − ${inBrackets(plan)}) ÷ |${plan}|`;
    case 'attain-lower-distance':
      return `${shareText(one, lang)} − (${fact} − ${inBrackets(plan)}) ÷ |${plan}|`;
    case 'attain-growth':
      return `(${fact} − ${inBrackets(baseline)}) ÷ (${plan} − ${inBrackets(baseline)})`;
    case 'attain-reached': {
      const isReached = working.value !== null && !isZero(parseRational(working.value));
      const isLower = working.params?.['direction'] === 'lower';
      const sign = isLower ? (isReached ? '≤' : '>') : isReached ? '≥' : '<';
      return `${fact} ${sign} ${plan}: ${isReached ? words.reached : words.notReached}`;
    }
    case 'attain-band':
      return words.inside(plainText(parseRational(working.params?.['lo'] ?? '0'), lang), plainText(parseRational(working.params?.['hi'] ?? '0'), lang));
    default:
      return fact;
  }
}

function combineFormula(op: string, texts: string[], working: Working, voice: Voice): string {
  const { words } = voice;
  switch (op) {
    case 'sum':
      return joined(texts, '+');
    case 'difference':
      return joined(texts, '−');
    case 'product':
      return joined(texts, '×');
    case 'quotient':
      return joined(texts, '÷');
    case 'weighted-sum': {
      const weights = (working.params?.['weights'] ?? '').split(' ');
      return joined(
        texts.map((text, i) => `${number(weights[i], voice)} × ${text}`),
        '+',
      );
    }
    default:
      return `${op === 'min' ? words.least : op === 'max' ? words.most : words.mean} ${texts.join('; ')}`;
  }
}

function conditionFormula(op: string, texts: string[], words: Words): string {
  const signs: Record<string, string> = { '<=': '≤', '>=': '≥', '!=': '≠' };
  if (op === 'not') return words.not;
  if (op === 'all' || op === 'any') return op === 'all' ? words.and : words.or;
  return `${texts[0] ?? '?'} ${signs[op] ?? op} ${texts[1] ?? '?'}`;
}

/** Plain proportion needs no formula: 85% pays 85%. */
function curveFormula(working: Working, basis: string, { lang }: Voice): string {
  const slope = working.params?.['slope'];
  const offset = working.params?.['offset'];
  if (slope === undefined || offset === undefined) return basis;
  const by = parseRational(slope);
  const from = parseRational(offset);
  if (isZero(by)) return `${basis} → ${shareText(from, lang)}`;
  const isProportion = isZero(from) && isZero(subtract<string>(by, one));
  if (isProportion) return basis;
  const product = `${plainText(by, lang)} × ${inBrackets(basis)}`;
  return isZero(from) ? product : joined([product, shareText(from, lang)], '+');
}

const number = (text: string | undefined, { lang }: Voice): string => (text ? plainText(parseRational(text), lang) : '?');

/** a + (−b) is written a − b. */
function joined(texts: readonly string[], sign: string): string {
  return texts.reduce((all, next) => {
    if (sign === '+' && next.startsWith('−')) return `${all} − ${next.slice(1)}`;
    return `${all} ${sign} ${inBrackets(next)}`;
  });
}
