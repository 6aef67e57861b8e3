// One rule asked alone: its exact value before any rounding, what it tells, or why it has no answer.
import { roundScaled } from '../exact/round';
import { parseRational } from '../exact/text';
import { calculatePerson, canonicalResult, compileScheme } from '../index';
import type { CardInput, KpiDef, Line, PersonInput, PersonResult, Working } from '../index';
import { kpi, personOf } from '../golden/support';
import type { Row } from '../golden/support';

export const number = (value: string) => ({ kind: 'number', value });
export const money = (amount: string) => ({ kind: 'money', amount });
export const fact = (code: string, over: object = {}) => ({ kind: 'measure', kpi: code, take: 'fact', ...over });
export const plan = (code: string, over: object = {}) => ({ kind: 'measure', kpi: code, take: 'plan', ...over });
export const combine = (op: string, ...parts: object[]) => ({ kind: 'combine', op, parts });
export const compared = (left: object, op: string, right: object) => ({ is: 'compare', left, op, right });
export const higher = { kind: 'higher-ratio' };

/** One of each unit, so that a test need not make its own catalogue. */
export const catalogue: readonly KpiDef[] = [
  kpi('sales', { unit: 'money' }),
  kpi('returns', { unit: 'money' }),
  kpi('calls'),
  kpi('deals'),
  kpi('growth', { unit: 'percent' }),
  kpi('quality', { unit: 'ratio' }),
  kpi('cost', { unit: 'money', direction: 'lower', kind: 'cost' }),
];

export interface Asked {
  rows?: readonly Row[];
  kpis?: readonly KpiDef[];
  /** Whole units of the currency. */
  pay?: string;
  digits?: number;
  month?: string;
  card?: Partial<CardInput>;
  settings?: object;
  scorecard?: readonly object[];
  /** Lines written before the asked one. */
  before?: readonly object[];
}

export interface Told {
  /** Exact text, or the codes of the problems that stood in the way. */
  value: string;
  problems: { code: string; kpi?: string; lineKey?: string; params: Record<string, string> }[];
  /** The rule's own step, without the line around it. */
  step: Working;
}

export const lineOf = (amount: object, over: object = {}) => ({ key: 'asked', name: 'Asked', part: 'other', effect: 'paid', amount, ...over });

function docOf(amount: object, unit: 'money' | 'points', { settings = {}, scorecard = [], before = [] }: Asked): object {
  return { format: 1, scorecard, components: [...before, lineOf(amount, { unit })], settings };
}

/** A rule that is no money is asked as a line of points. */
function compiled(amount: object, asked: Asked) {
  const kpis = asked.kpis ?? catalogue;
  const asMoney = compileScheme(docOf(amount, 'money', asked), kpis);
  if (asMoney.problems.length === 0) return asMoney;
  const asPoints = compileScheme(docOf(amount, 'points', asked), kpis);
  return asPoints.problems.length < asMoney.problems.length ? asPoints : asMoney;
}

/** "code path" of everything wrong with the rule as written. */
export const refused = (amount: object, asked: Asked = {}): string[] => compiled(amount, asked).problems.map(({ code, path }) => `${code} ${path}`);

export function inputOf({ pay = '1000', rows = [], digits = 2, month = '2026-05', card = {} }: Asked): PersonInput {
  const person = personOf({ pay, rows, digits });
  return { ...person, month, cards: person.cards.map((each) => ({ ...each, ...card })) };
}

/** What is told must be what is paid. */
function checkPaid({ amountMinor, unit }: Pick<Line, 'amountMinor' | 'unit'>, { value }: Working, currencyDigits: number): void {
  const rounded = value === null ? null : roundScaled(parseRational(value), unit === 'points' ? 0 : currencyDigits, 'half-up').toString();
  if (rounded !== amountMinor) throw new Error(`${value} is told, ${amountMinor} is paid`);
}

/** The result as it is stored. */
export const stored = (result: PersonResult): PersonResult => JSON.parse(canonicalResult(result)) as PersonResult;

export function told(amount: object, asked: Asked = {}): Told {
  const result = stored(calculatePerson(inputOf(asked), new Map([['v1', compiled(amount, asked)]])));
  const [card] = result.cards;
  const paid = card?.lines.find(({ key }) => key === 'asked');
  const line = paid ?? card?.unfinished.find(({ key }) => key === 'asked');
  const step = line?.workings.inputs?.[0] ?? { rule: 'none', value: null, unit: 'ratio' };
  if (paid) checkPaid(paid, step, result.currency.digits);
  return { value: step.value ?? result.problems.map(({ code }) => code).join(' '), problems: result.problems, step };
}

export const worth = (amount: object, asked: Asked = {}): string => told(amount, asked).value;
