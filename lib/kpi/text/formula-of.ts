// The formula of a step with its values filled in: 0.4 × 112% = 44.8%.
import { compare, divide, isZero, negate, one, sign, subtract } from '../exact/rational';
import type { Rational } from '../exact/rational';
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
  if (rule.startsWith('if ')) return conditionFormula(rule.slice(3), inputs, texts, voice.words);
  switch (rule) {
    case 'weighted-part':
      return `${number(working.params?.['weight'], voice)} × ${inBrackets(texts[0] ?? '?')}`;
    case 'index':
      return indexFormula(working, texts, voice);
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
    case 'unit':
    case 'hold-harmless':
      return carriedFormula(working, texts, voice);
    case 'plan':
    case 'fact':
    case 'baseline':
      return working.params?.['own'] === undefined ? '' : joined([show({ ...working, value: working.params['own'] }), ...texts], '+');
    case 'credit':
      return `${shareText(parseRational(working.params?.['share'] ?? '1'), voice.lang)} × ${show({ ...working, value: working.params?.['whole'] ?? null })}`;
    case 'bands':
      return working.params?.['units'] ? unitsFormula(working.params['units'], texts) : ladderFormula(working, texts, voice);
    case 'solve':
      return texts.length === 2 ? `${texts[0]} ≥ ${texts[1]}` : '';
    case 'grid':
      return cellFormula(working, texts, voice);
    case 'line':
      return inputs[0] ? formulaOf(inputs[0], show, voice) : '';
    case 'when':
      return inputs[1] ? formulaOf(inputs[1], show, voice) : '';
    default:
      return '';
  }
}

/** Where rows are left out, the sum of the others stands for all by their weight: (55% + 20%) ÷ 0.75. */
function indexFormula({ params }: Working, texts: string[], voice: Voice): string {
  if (texts.length === 0) return '';
  const sum = joined(texts, '+');
  if (params?.['weight'] === undefined) return sum;
  return `${texts.length > 1 ? `(${sum})` : sum} ÷ ${number(params['weight'], voice)}`;
}

function attainFormula(working: Working, texts: string[], voice: Voice): string {
  const { words, lang } = voice;
  const [fact = '?', plan = '?', baseline = '?'] = texts;
  const full = shareText(one, lang);
  const codes = working.reasons?.map(({ code }) => code) ?? [];
  if (codes.includes('fact-zero')) return '';
  if (codes.includes('plan-zero')) return reachedFormula(working, fact, plan, words);
  switch (working.rule) {
    case 'attain-higher-ratio':
      return `${fact} ÷ ${inBrackets(plan)}`;
    case 'attain-lower-ratio':
      return `${plan} ÷ ${inBrackets(fact)}`;
    case 'attain-higher-distance':
      return `${full} + (${fact} − ${inBrackets(plan)}) ÷ ${sizeOf(plan)}`;
    case 'attain-lower-distance':
      return `${full} − (${fact} − ${inBrackets(plan)}) ÷ ${sizeOf(plan)}`;
    case 'attain-growth':
      return `(${fact} − ${inBrackets(baseline)}) ÷ (${plan} − ${inBrackets(baseline)})`;
    case 'attain-reached':
      return reachedFormula(working, fact, plan, words);
    case 'attain-band':
      return bandFormula(working, full, voice);
    default:
      return fact;
  }
}

/** "99 < 100: plan not reached", in the KPI's own direction. */
function reachedFormula({ rule, value, params }: Working, fact: string, plan: string, words: Words): string {
  if (value === null) return `${fact}; ${plan}`;
  const isReached = !isZero(parseRational(value));
  const isLower = rule.startsWith('attain-lower') || params?.['direction'] === 'lower';
  const sign = isLower ? (isReached ? '≤' : '>') : isReached ? '≥' : '<';
  return `${fact} ${sign} ${plan}: ${isReached ? words.reached : words.notReached}`;
}

/** Inside it is full; outside it falls with the distance from the nearest bound. */
function bandFormula({ inputs, params }: Working, full: string, { words, lang }: Voice): string {
  const [lo, hi] = [parseRational(params?.['lo'] ?? '0'), parseRational(params?.['hi'] ?? '0')];
  const told = inputs?.[0]?.value;
  const within = words.inside(plainText(lo, lang), plainText(hi, lang));
  if (typeof told !== 'string') return within;
  const fact = parseRational(told);
  if (compare(fact, lo) >= 0 && compare(fact, hi) <= 0) return within;
  const [more, less, bound] = compare(fact, hi) > 0 ? [fact, hi, hi] : [lo, fact, lo];
  const text = (value: Rational): string => plainText(value, lang);
  return `${full} − (${text(more)} − ${inBrackets(text(less))}) ÷ ${sizeOf(text(bound))}`;
}

/** Bars only where they change something. */
const sizeOf = (text: string): string => (text.startsWith('−') ? `|${text}|` : text);

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

function conditionFormula(op: string, inputs: readonly Working[], texts: string[], words: Words): string {
  const signs: Record<string, string> = { '<=': '≤', '>=': '≥', '!=': '≠' };
  const answers = inputs.map(({ value }) => (value === null ? '?' : value === '0' ? words.no : words.yes));
  if (op === 'not') return `${words.not} (${answers[0] ?? '?'})`;
  if (op === 'all' || op === 'any') return answers.join(` ${op === 'all' ? words.and : words.or} `);
  return `${texts[0] ?? '?'} ${signs[op] ?? op} ${texts[1] ?? '?'}`;
}

/** "1,500.00 in stretches from 0; 1,000", or "1,500.00 at the band from 1,000"; below the ladder there is nothing to say. */
function ladderFormula({ params, reasons }: Working, texts: string[], { words, lang }: Voice): string {
  const all = texts.join('; ');
  const starts = (params?.['bands'] ?? '').split(' ').filter((text) => text !== '');
  if (starts.length === 0 || reasons?.some(({ code }) => code === 'below-bands')) return all;
  const told = starts.map((text) => plainText(parseRational(text), lang));
  return `${all} ${params?.['mode'] === 'marginal' ? words.stretches(told.join('; ')) : words.bandFrom(told.at(-1) ?? '')}`;
}

/** "column from 80%, row from 100%"; below the table there is no cell. */
function cellFormula({ params, inputs, reasons }: Working, texts: string[], { words, lang }: Voice): string {
  if (params?.['x'] === undefined || params['y'] === undefined || reasons) return texts.join('; ');
  const along = (text: string, axis: number): string =>
    inputs?.[axis]?.unit === 'share' ? shareText(parseRational(text), lang) : plainText(parseRational(text), lang);
  return `${texts.join('; ')}: ${words.cell(along(params['x'], 0), along(params['y'], 1))}`;
}

/** Plain proportion needs no formula: 85% pays 85%. A slope is told from where it would pay nothing: 2.5 × (90% − 60%). */
function curveFormula(working: Working, basis: string, { lang }: Voice): string {
  const slope = working.params?.['slope'];
  const offset = working.params?.['offset'];
  if (slope === undefined || offset === undefined) return basis;
  const by = parseRational(slope);
  const from = parseRational(offset);
  if (isZero(by)) return `${basis} → ${shareText(from, lang)}`;
  const isProportion = isZero(from) && isZero(subtract<string>(by, one));
  if (isProportion) return basis;
  if (sign(by) > 0 && sign(from) < 0) return `${plainText(by, lang)} × (${basis} − ${shareText(divide(negate(from), by), lang)})`;
  const product = `${plainText(by, lang)} × ${inBrackets(basis)}`;
  return isZero(from) ? product : joined([product, shareText(from, lang)], '+');
}

const number = (text: string | undefined, { lang }: Voice): string => (text ? plainText(parseRational(text), lang) : '?');

/** What each unit paid, added up. */
const unitsFormula = (count: string, texts: string[]): string => (count === '0' ? texts.join('; ') : joined(texts.slice(-Number(count)), '+'));

/** a + (−b) is written a − b, also where b is only shown to six decimals. */
function joined(texts: readonly string[], sign: string): string {
  return texts.reduce((all, next) => {
    if (sign === '+' && next.startsWith('−')) return `${all} − ${next.slice(1)}`;
    if (sign === '+' && next.startsWith('≈ −')) return `${all} − ≈ ${next.slice(3)}`;
    return `${all} ${sign} ${inBrackets(next)}`;
  });
}
