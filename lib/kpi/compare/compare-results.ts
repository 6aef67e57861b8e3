// "Why different from last month?" — a bridge from one result to the other, part by part, that adds up exactly.
import { calculatePerson } from '../calculate';
import type { CompiledScheme, Schemes } from '../contract';
import type { CardInput, KpiValue, PersonInput } from '../input';
import type { PersonResult, Totals } from '../result';
import { sameJson } from '../same-json';
import { reweighted } from './reweighted';

/** weight: of the rows of the scorecard, where the rows are the same; rule: all else that the scheme says; days: presence and eligibility;
 * ledger: balances and pools; correction: a fact whose source is "correction"; fact: any other. */
export const bridgeCauses = ['cards', 'weight', 'rule', 'stage', 'base-pay', 'days', 'ledger', 'plan', 'baseline', 'correction', 'fact', 'other'] as const;
export type BridgeCause = (typeof bridgeCauses)[number];

export interface BridgePart {
  cause: BridgeCause;
  /** KPI code for plan, baseline and fact. */
  kpi?: string;
  scope?: KpiValue['scope'];
  from?: string;
  to?: string;
  cardId: string;
  /** Change of paid + reference, minor units. */
  byMinor: string;
}
export interface Bridge {
  fromMinor: string;
  toMinor: string;
  /** Their sum is exactly toMinor − fromMinor; parts that change nothing are left out. */
  parts: BridgePart[];
}

/** One world: a person's input with the schemes it was calculated by. */
export interface Calculated {
  input: PersonInput;
  schemes: Schemes;
}

/** Moves from `a` to `b` one cause at a time, in the order of `bridgeCauses` (the days first where the month is another),
 * recalculating after each; null when either side, or a step between them, cannot be calculated. */
export function compareResults(a: Calculated, b: Calculated): Bridge | null {
  const schemes = new Map([...prefixed('a', a.schemes), ...prefixed('b', b.schemes)]);
  const start = withVersions('a', a.input);
  const end = withVersions('b', b.input);
  const from = payOf(start, schemes);
  const to = payOf(end, schemes);
  if (from === null || to === null) return null;
  const parts: BridgePart[] = [];
  let input: PersonInput = { ...start, month: end.month, currency: end.currency, cards: start.month === end.month ? start.cards : inDaysOf(start, end) };
  let pay = from;
  const move = (cause: BridgeCause, cardId: string, next: PersonInput, told: Partial<BridgePart> = {}): boolean => {
    const paid = payOf(next, schemes);
    if (paid === null) return false;
    if (paid !== pay) parts.push({ cause, cardId, ...told, byMinor: (paid - pay).toString() });
    input = next;
    pay = paid;
    return true;
  };
  const [only, another] = input.cards;
  move(input.cards === start.cards ? 'other' : 'days', (!another && only?.assignmentId) || '', input);
  move('cards', '', { ...input, cards: end.cards.map((card, i) => input.cards.find(sameAs(card)) ?? input.cards[i] ?? card) });
  for (const card of end.cards) {
    const steps = stepsTowards(input.cards.find(sameAs(card)) ?? input.cards[end.cards.indexOf(card)], card, schemes);
    for (const step of steps) move(step.cause, card.assignmentId, replaceCard(input, end.cards.indexOf(card), step.card), step.told);
  }
  if (pay !== to) parts.push({ cause: 'other', cardId: '', byMinor: (to - pay).toString() });
  return { fromMinor: from.toString(), toMinor: to.toString(), parts };
}

const prefixed = (side: string, schemes: Schemes): [string, Schemes extends ReadonlyMap<string, infer S> ? S : never][] =>
  [...schemes].map(([id, scheme]) => [`${side}:${id}`, scheme]);

const withVersions = (side: string, input: PersonInput): PersonInput => ({
  ...input,
  cards: input.cards.map((card) => ({ ...card, schemeVersionId: `${side}:${card.schemeVersionId}` })),
});

/** Days are days of one month: with another month each card takes the days it has there. */
const inDaysOf = ({ cards }: PersonInput, end: PersonInput): CardInput[] =>
  cards.some(({ time }) => time !== undefined) ? cards.map((card) => withTimeOf(card, end.cards.find(sameAs(card)))) : cards;

function withTimeOf({ time: _, ...card }: CardInput, to: CardInput | undefined): CardInput {
  return to?.time ? { ...card, time: to.time } : card;
}

const sameAs =
  (card: CardInput) =>
  (other: CardInput): boolean =>
    other.assignmentId === card.assignmentId;

const replaceCard = (input: PersonInput, at: number, card: CardInput): PersonInput => ({
  ...input,
  cards: input.cards.map((each, i) => (i === at ? card : each)),
});

function payOf(input: PersonInput, schemes: Schemes): bigint | null {
  const { totals }: PersonResult = calculatePerson(input, schemes);
  return totals && sumOf(totals);
}

const sumOf = ({ paidMinor, referenceMinor }: Totals): bigint => BigInt(paidMinor) + BigInt(referenceMinor);

interface Step {
  cause: BridgeCause;
  card: CardInput;
  told: Partial<BridgePart>;
}

/** The card of the old side turned into the new one, one cause after another. Values the new scheme needs come with the rule. */
function stepsTowards(from: CardInput | undefined, to: CardInput, schemes: Map<string, CompiledScheme>): Step[] {
  let card: CardInput = from ?? to;
  const steps: Step[] = [];
  const step = (cause: BridgeCause, next: CardInput, told: Partial<BridgePart> = {}): void => {
    card = next;
    steps.push({ cause, card, told });
  };
  const lent = reweighted(schemes.get(card.schemeVersionId), schemes.get(to.schemeVersionId));
  if (lent) {
    const schemeVersionId = `weights:${card.assignmentId}`;
    schemes.set(schemeVersionId, lent);
    step('weight', { ...card, schemeVersionId });
  }
  step('rule', {
    ...card,
    schemeVersionId: to.schemeVersionId,
    schemeHash: to.schemeHash,
    values: [...card.values, ...to.values.filter((value) => !card.values.some(sameValue(value)))],
  });
  step('stage', { ...card, stage: to.stage });
  step('base-pay', { ...card, basePayMinor: to.basePayMinor }, { from: card.basePayMinor, to: to.basePayMinor });
  const { eligible: _eligible, ...always } = withTimeOf(card, to);
  step('days', { ...always, ...(to.eligible ? { eligible: to.eligible } : {}) });
  const { ledger: _ledger, pools: _pools, ...bare } = card;
  step('ledger', { ...bare, ...(to.ledger ? { ledger: to.ledger } : {}), ...(to.pools ? { pools: to.pools } : {}) });
  for (const take of ['plan', 'baseline', 'fact'] as const)
    for (const value of to.values) {
      const before = card.values.find(sameValue(value));
      if (sameJson(countedOf(before?.[take]), countedOf(value[take]))) continue;
      const told = {
        kpi: value.kpi,
        scope: value.scope,
        ...(before?.[take] ? { from: before[take].value } : {}),
        ...(value[take] ? { to: value[take].value } : {}),
      };
      const cause = take === 'fact' && value.fact?.source === 'correction' ? 'correction' : take;
      step(cause, { ...card, values: card.values.map((each) => (sameValue(value)(each) ? { ...each, [take]: value[take] } : each)) }, told);
    }
  return steps;
}

/** What of an entry the pay depends on; where it came from does not move it. */
const countedOf = (given: KpiValue['plan'] | undefined) => (given ? { value: given.value, credits: given.credits ?? [] } : null);

const sameValue =
  (value: KpiValue) =>
  (other: KpiValue): boolean =>
    other.kpi === value.kpi && other.scope === value.scope && other.period === value.period;
