import { addTotals, unpackResult, type PersonInput, type PersonResult } from '@/lib/kpi';

export interface Computed {
  input: PersonInput;
  result: PersonResult;
}

/** A payout as it is stored, opened. */
export function openPayout(stored: { input: string; result: string }): Computed {
  const input = JSON.parse(stored.input) as PersonInput;
  return { input, result: unpackResult(stored.result, input) };
}

/**
 * What is stored card by card, as one person's month: cards in the order of their days, totals added up, none with a
 * problem in any. The list is of one person and not empty.
 */
export function joinCards(parts: readonly Computed[]): Computed {
  const ordered = [...parts].sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1));
  const [first] = ordered;
  if (!first) throw new Error('Nothing to join');
  const totals = ordered.map(({ result }) => result.totals);
  return {
    input: { ...first.input, cards: ordered.flatMap(({ input }) => input.cards) },
    result: {
      ...first.result,
      cards: ordered.flatMap(({ result }) => result.cards),
      totals: totals.reduce((sum, own) => (sum && own ? addTotals(sum, own) : null)),
      problems: ordered.flatMap(({ result }) => result.problems),
    },
  };
}

const firstDay = ({ input }: Computed): string => input.cards[0]?.time?.spans[0]?.from ?? '';
