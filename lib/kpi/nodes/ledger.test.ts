// What carries from month to month: each rule month by month with its balance, and what a closed month never does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from '../index';
import type { CardInput, PersonResult } from '../index';
import { kpi, personOf } from '../golden/support';
import { runs } from '../properties/support';
import { fact, lineOf, money, number, refused, stored } from './support';

const kpis = [kpi('sales', { unit: 'money' }), kpi('goals')];
const ledger = (rule: string, over: object = {}, of: object = fact('sales')) => ({ kind: 'ledger', of, account: 'a', rule, ...over });
const schemeOf = (amount: object, over: object = {}) =>
  new Map([['v1', compileScheme({ format: 1, components: [lineOf(amount, { key: 'x', ...over })] }, kpis)]]);
type Schemes = ReturnType<typeof schemeOf>;

function month(schemes: Schemes, sales: string, card: Partial<CardInput> = {}): PersonResult {
  const person = personOf({
    pay: '1000',
    rows: [
      ['sales', null, sales],
      ['goals', null, '3'],
    ],
  });
  return stored(calculatePerson({ ...person, cards: person.cards.map((each) => ({ ...each, ...card })) }, schemes));
}

/** Months in a row, each opened with what the last one closed: [paid, balance], minor units. */
function carried(schemes: Schemes, opening: string, ...months: string[]): [string, string][] {
  let balance = opening;
  return months.map((sales) => {
    const [card] = month(schemes, sales, { ledger: { a: balance } }).cards;
    balance = card?.ledger.find(({ account }) => account === 'a')?.closingMinor ?? balance;
    return [card?.lines[0]?.amountMinor ?? '', balance];
  });
}

describe('a draw', () => {
  const draw = schemeOf(ledger('draw', { amount: money('500') }));
  it('is paid when less was earned; debt is recovered only from what is above it', () => {
    expect(carried(draw, '0', '300', '500', '600', '900')).toEqual([
      ['50000', '20000'], // earned 300: 200 advanced
      ['50000', '20000'], // exactly the draw: nothing to recover from
      ['50000', '10000'], // 100 above: 100 recovered
      ['80000', '0'], // 400 above: the last 100 recovered, 800 paid
    ]);
  });

  it('a month of nothing is advanced in full; a loss is owed as well', () => {
    expect(carried(draw, '0', '0')).toEqual([['50000', '50000']]);
    expect(carried(draw, '0', '-100')).toEqual([['50000', '60000']]);
  });

  it('is rounded before it is carried, so that the balance is money', () => {
    const third = schemeOf(ledger('draw', { amount: money('500') }, { kind: 'combine', op: 'quotient', parts: [fact('sales'), number('3')] }));
    // 1 000 ÷ 3 = 333.33; 166.67 advanced
    expect(carried(third, '0', '1000')).toEqual([['50000', '16667']]);
  });

  it('over the months it pays exactly what was earned plus what is still owed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200_000), { minLength: 1, maxLength: 4 }), (earned) => {
        const months = carried(draw, '0', ...earned.map((minor) => (minor / 100).toFixed(2)));
        const paid = months.reduce((sum, [minor]) => sum + BigInt(minor), 0n);
        expect(paid).toBe(earned.reduce((sum, minor) => sum + BigInt(minor), 0n) + BigInt(months.at(-1)?.[1] ?? 0));
        expect(months.every(([minor, owed]) => BigInt(minor) >= 50_000n && BigInt(owed) >= 0n)).toBe(true);
      }),
      runs,
    );
  });
});

describe('paid to date against due to date', () => {
  const trueUp = schemeOf(ledger('true-up'));
  it('pays the difference, and takes nothing back by itself', () => {
    // due to date 400, 1 000, 900, 1 100
    expect(carried(trueUp, '0', '400', '1000', '900', '1100')).toEqual([
      ['40000', '40000'],
      ['60000', '100000'],
      ['0', '100000'], // 100 too much was paid: later months make up for it
      ['10000', '110000'],
    ]);
  });

  it('in whole roubles too what is kept is what was paid', () => {
    const third = { kind: 'combine', op: 'quotient', parts: [fact('sales'), number('3')] };
    const whole = schemeOf(ledger('true-up', {}, third), { rounding: { mode: 'half-up', digits: 0 } });
    // due 333.33 → 333; 666.67 → 667, of which 334 are left; 1 000 → 333 more
    expect(carried(whole, '0', '1000', '2000', '3000')).toEqual([
      ['33300', '33300'],
      ['33400', '66700'],
      ['33300', '100000'],
    ]);
  });

  it('over the months it pays the highest sum that was ever due', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 4 }), (due) => {
        const paid = carried(trueUp, '0', ...due.map((minor) => (minor / 100).toFixed(2))).reduce((sum, [minor]) => sum + Number(minor), 0);
        expect(paid).toBe(Math.max(...due));
      }),
      runs,
    );
  });
});

describe('a guarantee and points', () => {
  it('a guarantee lifts, and leaves nothing to recover', () => {
    const guarantee = schemeOf(ledger('guarantee', { amount: money('500') }));
    expect(carried(guarantee, '0', '300', '700')).toEqual([
      ['50000', '0'],
      ['70000', '0'],
    ]);
    expect(month(guarantee, '300').cards[0]?.ledger).toEqual([]);
  });

  it('points add up', () => {
    const points = schemeOf(ledger('accrue', {}, { kind: 'combine', op: 'product', parts: [number('50'), fact('goals')] }), { unit: 'points' });
    const [card] = month(points, '0', { ledger: { a: '10000' } }).cards;
    expect(card?.lines.map(({ amountMinor, unit }) => [amountMinor, unit])).toEqual([['150', 'points']]);
    expect(card?.ledger.map(({ closingMinor }) => closingMinor)).toEqual(['25000']); // 100 and 150
  });
});

describe('accounts', () => {
  it('what nobody opened opens with nothing; what the scheme does not touch is not repeated', () => {
    const draw = schemeOf(ledger('draw', { amount: money('500') }));
    expect(month(draw, '300').cards[0]?.ledger).toEqual([{ account: 'a', openingMinor: '0', closingMinor: '20000' }]);
    expect(month(draw, '300', { ledger: { other: '5' } }).cards[0]?.ledger.map(({ account }) => account)).toEqual(['a']);
  });

  it('an account may be called as anything, even as something of the machine', () => {
    for (const account of ['__proto__', 'constructor', 'toString']) {
      const draw = schemeOf({ ...ledger('draw', { amount: money('500') }), account });
      expect(month(draw, '300').cards[0]?.ledger).toEqual([{ account, openingMinor: '0', closingMinor: '20000' }]);
    }
  });

  it('two lines on one account see each other, in the order written', () => {
    const doc = { format: 1, components: [lineOf(ledger('accrue'), { key: 'x' }), lineOf(ledger('accrue'), { key: 'y' })] };
    const [card] = month(new Map([['v1', compileScheme(doc, kpis)]]), '300', { ledger: { a: '100' } }).cards;
    expect(card?.ledger).toEqual([{ account: 'a', openingMinor: '100', closingMinor: '60100' }]);
  });

  it('a month with a missing fact moves nothing', () => {
    const person = personOf({ pay: '1000', rows: [] });
    const cards = person.cards.map((card) => ({ ...card, ledger: { a: '700' } }));
    const result = calculatePerson({ ...person, cards }, schemeOf(ledger('draw', { amount: money('500') })));
    expect([result.cards[0]?.ledger, result.totals]).toEqual([[], null]);
  });

  it('tells what it opened and closed with', () => {
    const [card] = month(schemeOf(ledger('draw', { amount: money('500') })), '600', { ledger: { a: '20000' } }).cards;
    expect(card?.lines[0]?.workings.inputs?.[0]).toMatchObject({
      rule: 'ledger',
      value: '500',
      params: { rule: 'draw', account: 'a', opening: '200', closing: '100' },
    });
  });

  it.each(['draw', 'guarantee'])('a %s without its sum is refused', (rule) => {
    expect(refused(ledger(rule))).toEqual(['curve-malformed $.components[0].amount.amount']);
  });
});

describe('a claw-back is a negative line that states its ground', () => {
  const taken = { kind: 'combine', op: 'product', parts: [number('-1'), fact('sales')] };
  it.each(['arithmetic-error', 'consent', 'law'])('by %s it is deducted', (ground) => {
    expect(month(schemeOf(taken, { clawBack: { ground } }), '100').totals).toEqual({ paidMinor: '-10000', referenceMinor: '0', shownMinor: '0' });
  });

  it('without one it is shown, not deducted, and says so', () => {
    const result = month(schemeOf(taken, { clawBack: { ground: null } }), '100');
    expect(result.totals).toEqual({ paidMinor: '0', referenceMinor: '0', shownMinor: '-10000' });
    expect(result.cards[0]?.lines[0]).toMatchObject({ effect: 'shown', workings: { reasons: [{ code: 'no-ground' }] } });
  });

  it('with nothing to take back it is an ordinary line', () => {
    expect(month(schemeOf(taken, { clawBack: { ground: null } }), '0').cards[0]?.lines[0]).toMatchObject({ effect: 'paid', amountMinor: '0' });
  });
});
