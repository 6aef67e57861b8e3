// How a formula is read: what binds tighter, what a condition chooses, what a month before is at the turn of a year.
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from '../index';
import type { KpiValue } from '../index';
import { kpi, personOf, values } from '../golden/support';
import type { Row } from '../golden/support';

const operands = { a: '6', b: '4', c: '0.5', zero: '0', loss: '-3' };
type Operand = [code: string, fact: string, month?: string];

/** The exact fact of a KPI written so, in May 2026 unless said otherwise; or the problem that stands in the way. */
function read(formula: string, given: readonly Operand[] = Object.entries(operands), month = '2026-05'): string {
  const codes = [...new Set(given.map(([code]) => code))];
  const kpis = [...codes.map((code) => kpi(code)), kpi('asked', { formula })];
  const scheme = compileScheme(
    {
      format: 1,
      scorecard: [{ key: 'r', weight: '1', score: { kind: 'attain', kpi: 'asked', rule: { kind: 'higher-ratio' }, floor: null } }],
      components: [{ key: 'x', name: 'X', part: 'other', effect: 'paid', amount: { kind: 'money', amount: '0' } }],
    },
    kpis,
  );
  const entered = given.map(([code, fact, period]): KpiValue => ({ ...(values([[code, null, fact]] as Row[])[0] as KpiValue), ...(period ? { period } : {}) }));
  const person = personOf({ pay: '0', rows: [['asked', '1', null]] });
  const cards = person.cards.map((card) => ({ ...card, values: [...card.values, ...entered] }));
  const { cards: done, problems } = calculatePerson({ ...person, month, cards }, new Map([['v1', scheme]]));
  return done[0]?.items[0]?.fact ?? problems.map(({ code, params }) => [code, params['why'] ?? params['month']].filter(Boolean).join(' ')).join();
}

// a = 6, b = 4, c = 0.5, zero = 0, loss = −3
describe('what binds tighter', () => {
  it.each([
    ['a + b * c', '8'], // 6 + 2
    ['(a + b) * c', '5'],
    ['a - b - c', '1.5'], // from the left
    ['a - (b - c)', '2.5'],
    ['a / b / c', '3'], // 1.5 ÷ 0.5
    ['a / (b / c)', '0.75'], // 6 ÷ 8
    ['a / b * c', '0.75'],
    ['a / (b * c)', '3'],
    ['b ^ 2 * c', '8'], // the power first
    ['(b * c) ^ 2', '4'],
    ['-b ^ 2', '-16'], // −(4²), as on paper
    ['(-b) ^ 2', '16'],
    ['loss ^ 3', '-27'],
    ['a - -b', '10'],
    ['--a', '6'],
    ['a * -c', '-3'],
    ['100 / 3', '100/3'], // never 33
    ['1 / 3 + 1 / 6', '0.5'],
    ['0.1 + 0.2 = 0.3', '1'], // which a machine's own numbers deny
  ])('%s = %s', (formula, expected) => expect(read(formula)).toBe(expected));

  it('a power of a power must say which comes first', () => {
    expect(read('(b ^ 2) ^ 3')).toBe('4096'); // 16³
    expect(read('b ^ 2 ^ 3')).toBe('formula-malformed unexpected ^');
  });
});

describe('conditions', () => {
  it.each([
    // 1 = holds, 0 = does not
    ['a > b', '1'],
    ['a > b + 2', '0'], // arithmetic before comparing: 6 > 6
    ['a >= b + 2', '1'],
    ['zero = 0 and a > b or a < b', '1'],
    ['a < b and zero = 0 or c = 0.5', '1'], // (no and yes) or yes
    ['a < b and (zero = 0 or c = 0.5)', '0'],
    ['a > b or zero = 1 and c = 1', '1'], // yes or (no and no)
    ['not a > b', '0'], // not (6 > 4)
    ['not b > a', '1'], // the whole comparison, not "not b" against a
    ['not zero = 1 and not b = a', '1'],
    ['not a < b and c > 1', '0'], // (not (6 < 4)) and no
    ['not (a < b and c > 1)', '1'],
    ['not zero', '1'],
    ['not not a', '1'], // anything but nothing holds
    ['not a > b or b > a', '0'],
    ['a != 6', '0'],
    ['a ≠ 4', '1'],
    ['(a > b) + (b > c) + (c > a)', '2'], // how many hold
    ['(a > b) = (b > c)', '1'],
  ])('%s: %s', (formula, expected) => expect(read(formula)).toBe(expected));

  it.each([
    ['if(a > b, a, b)', '6'],
    ['if(a < b, a, b)', '4'],
    ['if(a, 1, 2)', '1'],
    ['if(zero, 1, 2)', '2'],
    ['if(not b > a, 1, 2)', '1'],
    // else if … else: 6 is neither above 10 nor above 8, but above 5
    ['if(a > 10, 4, if(a > 8, 3, if(a > 5, 2, 1)))', '2'],
    ['if(b > 10, 4, if(b > 8, 3, if(b > 5, 2, 1)))', '1'],
    ['if(a > b and b > 5, 1, if(a > b or b > 5, 2, 3))', '2'],
    ['2 * if(a > b, a, b) + 1', '13'],
    ['if(if(a > b, zero, a), 10, 20)', '20'], // a condition within a condition
    ['if(a > b; a; b)', '6'], // as a spread-sheet with a decimal comma writes it
    ['if(a > b, loss, -loss)', '-3'],
  ])('%s = %s', (formula, expected) => expect(read(formula)).toBe(expected));

  it('the branch not taken is not computed: a division by nothing there harms nobody', () => {
    expect(read('if(zero = 0, 0, a / zero)')).toBe('0');
    expect(read('if(zero != 0, a / zero, b)')).toBe('4');
    expect(read('if(zero = 0, a / zero, 0)')).toBe('division-by-zero');
  });
});

describe('functions within functions', () => {
  it.each([
    ['max(a, b, c)', '6'],
    ['min(max(a, b), max(b, c))', '4'],
    ['max(0, loss)', '0'],
    ['abs(loss) + abs(a)', '9'],
    ['abs(min(loss, -a))', '6'],
    ['mean(a, b, c)', '3.5'], // 10.5 ÷ 3
    ['sum(a, b, c) / mean(a, b, c)', '3'],
    ['round(a / b, 0)', '2'], // 1.5: half away from zero
    ['round(-a / b, 0)', '-2'],
    ['round(100 / 3, 2)', '33.33'],
    ['round(100 / 3, 2) * 3', '99.99'], // what rounding on the way costs
    ['100 / 3 * 3', '100'],
    ['max(round(a / b, 0), if(b > a, b, c))', '2'],
    ['min(a, 5) + max(b - 5, 0)', '5'],
  ])('%s = %s', (formula, expected) => expect(read(formula)).toBe(expected));

  it.each([
    ['round(a, b)', 'formula-malformed round takes a whole number of digits'],
    ['round(a)', 'formula-malformed round takes 2 values'],
    ['abs(a, b)', 'formula-malformed abs takes 1 values'],
    ['if(a > b, a)', 'formula-malformed if takes 3 values'],
    ['a ^ b', 'formula-malformed a power must be a whole number from 1 to 10'],
    ['a ^ 0', 'formula-malformed a power must be a whole number from 1 to 10'],
    ['a ^ 1.5', 'formula-malformed a power must be a whole number from 1 to 10'],
    ['max()', 'formula-malformed unexpected )'],
    ['a b', 'formula-malformed unexpected b'],
    ['a == b', 'formula-malformed unexpected ='],
    ['a + * b', 'formula-malformed unexpected *'],
    ['1,5 * a', 'formula-malformed unexpected ,'],
  ])('%s: %s', (formula, why) => expect(read(formula)).toBe(why));
});

describe('the month before and the year before', () => {
  const sales = (...facts: [month: string | undefined, fact: string][]): Operand[] =>
    facts.map(([month, fact]) => (month ? ['sales', fact, month] : ['sales', fact]));

  it.each<[string, string, [string | undefined, string][], string]>([
    // in month …, by formula …, of facts …
    ['2026-01', 'sales - previous(sales)', [[undefined, '120'], ['2025-12', '150']], '-30'], // December of the year before
    ['2026-01', '100 * (sales - previous(sales)) / previous(sales)', [[undefined, '120'], ['2025-12', '150']], '-20'],
    ['2026-12', 'sales - previous(sales)', [[undefined, '120'], ['2026-11', '90'], ['2025-12', '1']], '30'],
    ['2026-01', 'sales - lastyear(sales)', [[undefined, '120'], ['2025-01', '100'], ['2025-12', '150']], '20'],
    ['2028-02', 'sales - lastyear(sales)', [[undefined, '290'], ['2027-02', '280']], '10'], // 29 days against 28
    ['2028-03', 'sales - previous(sales)', [[undefined, '310'], ['2028-02', '290']], '20'],
    // this season against the step from November to December
    ['2026-01', 'previous(sales) - lastyear(sales)', [[undefined, '1'], ['2025-12', '150'], ['2025-01', '100']], '50'],
    ['2026-01', 'if(sales > previous(sales), sales, previous(sales))', [[undefined, '120'], ['2025-12', '150']], '150'],
    ['2026-01', 'max(sales, previous(sales), lastyear(sales))', [[undefined, '120'], ['2025-12', '150'], ['2025-01', '170']], '170'],
  ])('%s, %s of %j is %s', (month, formula, facts, expected) => expect(read(formula, sales(...facts), month)).toBe(expected));

  it('what nobody entered a month or a year ago is named with its month, over the year’s end too', () => {
    expect(read('sales - previous(sales)', sales([undefined, '120'], ['2026-12', '1']), '2026-01')).toBe('missing-fact 2025-12');
    expect(read('sales - lastyear(sales)', sales([undefined, '120'], ['2025-12', '1']), '2026-01')).toBe('missing-fact 2025-01');
  });
});
