// Short ways to read a month aloud in a test.
import { calculatePerson, compileScheme, describeScheme, explainLine, renderWorkings, schemeTemplates } from '../index';
import type { CardInput, CardResult, Gate, KpiDef, Lang, Line, Node, PersonResult, SchemeTemplate, UnfinishedLine } from '../index';
import { kpi, personOf } from '../golden/support';
import type { Row } from '../golden/support';

/** KPIs that tests of the text speak of. */
export const kpis: readonly KpiDef[] = [
  kpi('sales', { name: 'Sales', unit: 'money' }),
  kpi('calls', { name: 'Calls' }),
  kpi('cost', { name: 'Cost', direction: 'lower', kind: 'cost', unit: 'money' }),
  kpi('growth', { name: 'Growth', unit: 'percent', decimals: 1 }),
  kpi('stock', { name: 'Stock', direction: 'band', unit: 'days' }),
  kpi('care', { name: 'Care', direction: 'rated', unit: 'other', unitLabel: 'stars' }),
  kpi('visits', { name: 'Visits' }),
  kpi('conversion', { name: 'Conversion', unit: 'percent', formula: '100 * calls / visits' }),
];

export const attain = (code: string, rule: object = { kind: 'higher-ratio' }, over: object = {}) =>
  ({ kind: 'attain', kpi: code, scope: 'person', rule, floor: '0', cap: null, planZero: 'problem', ...over }) as Node;
export const measure = (code: string, take = 'fact', over: object = {}) => ({ kind: 'measure', kpi: code, scope: 'person', take, ...over }) as Node;
export const money = (amount: string): Node => ({ kind: 'money', amount });
export const number = (value: string): Node => ({ kind: 'number', value });
export const combine = (op: string, parts: Node[], over: object = {}) => ({ kind: 'combine', op, parts, missing: 'problem', ...over }) as Node;

export interface Month {
  amount: Node;
  rows: Row[];
  /** The other parts of the document and of the line. */
  doc?: object;
  line?: object;
  gates?: Gate[];
  card?: Partial<CardInput>;
  pay?: string;
}

export function resultOf({ amount, rows, doc = {}, line = {}, gates = [], card = {}, pay = '1000' }: Month): PersonResult {
  const component = { key: 'x', name: 'Line', part: 'other', effect: 'paid', amount, ...line };
  const person = personOf({ pay, rows });
  const scheme = compileScheme({ format: 1, components: [component], gates, ...doc }, kpis);
  return calculatePerson({ ...person, cards: person.cards.map((each) => ({ ...each, ...card })) }, new Map([['v1', scheme]]));
}

/** Hard spaces made soft, so that expectations can be typed. */
export const soft = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Line `at` of the month as it is read: "title: formula = value [reason]", two spaces a level. */
export function told(month: Month, lang: Lang, at = 0): string[] {
  const card = resultOf(month).cards[0];
  const line = card && [...card.lines, ...card.unfinished][at];
  if (!card || !line) throw new Error('no line');
  return toldLine(card, line, lang);
}

const toldLine = (card: CardResult, line: Line | UnfinishedLine, lang: Lang): string[] =>
  renderWorkings(explainLine(card, line), lang).map(({ depth, title, formula, value, reasons }) =>
    soft(`${'  '.repeat(depth)}${title}: ${formula === '' ? '' : `${formula} = `}${value}${reasons.map((why) => ` [${why}]`).join('')}`),
  );

function templateOf(key: string): SchemeTemplate {
  const found = schemeTemplates.find((each) => each.key === key);
  if (!found) throw new Error(key);
  return found;
}

/** A ready scheme's whole text: "# section", then its sentences. */
export function wholeScheme(key: string, lang: Lang): string[] {
  const { doc, kpis: catalogue } = templateOf(key);
  return describeScheme(doc, catalogue, lang).flatMap(({ title, sentences }) => [`# ${title}`, ...sentences.map(soft)]);
}

/** The named lines of a ready scheme's example month, told whole. */
export function wholeMonth(key: string, lang: Lang, lines: readonly string[]): string[] {
  const { doc, kpis: catalogue, example } = templateOf(key);
  const { cards } = calculatePerson(example, new Map([[key, compileScheme(doc, catalogue)]]));
  return cards.flatMap((card) => card.lines.filter((line) => lines.includes(line.key)).flatMap((line) => toldLine(card, line, lang)));
}

/** A pay line called "Bonus". */
export const bonus = (amount: object, over: object = {}) => ({ key: 'x', name: 'Bonus', part: 'other', effect: 'paid', amount, ...over });

/** A scheme's text: each section its title, then its sentences. */
export const sections = (doc: object, lang: Lang): string[][] =>
  describeScheme({ format: 1, ...doc }, kpis, lang).map(({ title, sentences }) => [title, ...sentences.map(soft)]);
