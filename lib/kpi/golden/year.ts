// A year of one person: each month opens with the balances that the month before closed with.
import { calculatePerson } from '../index';
import type { CardInput, KpiValue, PersonInput, PersonResult, Schemes } from '../index';
import { personOf, values } from './support';
import type { Row } from './support';

export interface YearMonth {
  /** "2026-01" */
  month: string;
  rows: readonly Row[];
  card?: Partial<CardInput>;
}

export interface Lived {
  input: PersonInput;
  schemes: Schemes;
  result: PersonResult;
}

/** Facts of earlier months stay to be read by windows that look back. */
export const remembered = (earlier: readonly YearMonth[]): KpiValue[] =>
  earlier.flatMap(({ month, rows }) => values(rows).map((value) => ({ ...value, period: month })));

/** `pay` in whole units of the currency. A month with problems has no place in a story. */
export function live(schemes: Schemes, pay: string, months: readonly YearMonth[], opening: Record<string, string> = {}): Lived[] {
  let ledger = opening;
  return months.map(({ month, rows, card }, i) => {
    const person = personOf({ pay, rows });
    const cards = person.cards.map((each): CardInput => ({ ...each, values: [...each.values, ...remembered(months.slice(0, i))], ledger, ...card }));
    const input = { ...person, month, cards };
    const result = calculatePerson(input, schemes);
    if (!result.totals) throw new Error(`${month}: ${JSON.stringify(result.problems)}`);
    ledger = { ...ledger, ...closed(result) };
    return { input, schemes, result };
  });
}

/** Balances by account, minor units. A shadow month carries nothing: nobody was paid by it. */
export const closed = ({ cards }: PersonResult): Record<string, string> =>
  Object.fromEntries(cards.filter(({ isShadow }) => !isShadow).flatMap((card) => card.ledger.map(({ account, closingMinor }) => [account, closingMinor])));

export const lineMinor = ({ cards }: PersonResult, key: string): string =>
  cards.flatMap(({ lines }) => lines).find((line) => line.key === key)?.amountMinor ?? 'no such line';

/** Paid here and by payroll together, minor units. */
export const inAll = ({ totals }: PersonResult): bigint => BigInt(totals?.paidMinor ?? '0') + BigInt(totals?.referenceMinor ?? '0');
