// What is shared with others and what carries over: pools, draws, true-ups, guarantees, claw-backs, floors of a stage.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme, splitPool } from '../index';
import type { CardInput, PersonResult, Pool } from '../index';
import { runs } from '../properties/support';
import { amounts, item, kpi, line, personOf } from './support';
import type { Row } from './support';

const kpis = [kpi('sales', { unit: 'money' })];
const fact = { kind: 'measure', kpi: 'sales', take: 'fact' };
const docOf = (amount: object, over: object = {}) => ({
  format: 1,
  components: [{ key: 'x', name: 'X', part: 'commission', effect: 'paid', amount, ...over }],
});
function month(doc: unknown, sales: string, card: Partial<CardInput> = {}): PersonResult {
  const person = personOf({ pay: '1000', rows: [['sales', null, sales]] });
  return calculatePerson({ ...person, cards: person.cards.map((each) => ({ ...each, ...card })) }, new Map([['v1', compileScheme(doc, kpis)]]));
}
/** [paid, balance carried out], minor units. */
const carried = (doc: unknown, sales: string, opening = '0'): [string | undefined, string | undefined] => {
  const result = month(doc, sales, { ledger: { a: opening } });
  expect(result.problems).toEqual([]);
  return [result.cards[0]?.lines[0]?.amountMinor, result.cards[0]?.ledger[0]?.closingMinor];
};

describe('ledger', () => {
  const draw = docOf({ kind: 'ledger', of: fact, account: 'a', rule: 'draw', amount: { kind: 'money', amount: '500' } });

  it('a draw is paid when less was earned, and recovered only from what is above it', () => {
    expect(carried(draw, '300')).toEqual(['50000', '20000']); // 200 advanced
    expect(carried(draw, '600', '20000')).toEqual(['50000', '10000']); // 100 above the draw: 100 recovered
    expect(carried(draw, '900', '10000')).toEqual(['80000', '0']); // the rest recovered, 800 paid
    expect(carried(draw, '500', '10000')).toEqual(['50000', '10000']);
  });

  it('over the months a draw pays exactly what was earned plus what is still owed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200_000), { minLength: 1, maxLength: 12 }), (earned) => {
        let owed = '0';
        let paid = 0n;
        for (const minor of earned) {
          const [pay, closing] = carried(draw, (minor / 100).toFixed(2), owed);
          paid += BigInt(pay ?? 0);
          owed = closing ?? '0';
        }
        expect(paid).toBe(earned.reduce((sum, minor) => sum + BigInt(minor), 0n) + BigInt(owed));
      }),
      { numRuns: Math.min(runs.numRuns, 500) },
    );
  });

  it('true-up pays what is due to date less what was paid to date, and never takes back by itself', () => {
    const trueUp = docOf({ kind: 'ledger', of: fact, account: 'a', rule: 'true-up' });
    expect(carried(trueUp, '1000', '60000')).toEqual(['40000', '100000']);
    expect(carried(trueUp, '500', '60000')).toEqual(['0', '60000']); // overpaid by 100: later months make up for it
  });

  it('a guarantee leaves nothing to recover; points add up', () => {
    const guarantee = docOf({ kind: 'ledger', of: fact, account: 'a', rule: 'guarantee', amount: { kind: 'money', amount: '500' } });
    expect(carried(guarantee, '300')).toEqual(['50000', undefined]);
    expect(carried(docOf({ kind: 'ledger', of: fact, account: 'a', rule: 'accrue' }), '300', '10000')).toEqual(['30000', '40000']);
  });

  it('a draw without its sum is refused', () => {
    expect(compileScheme(docOf({ kind: 'ledger', of: fact, account: 'a', rule: 'draw' }), kpis).problems.map(({ code }) => code)).toEqual(['curve-malformed']);
  });
});

describe('claw-back', () => {
  const taken = { kind: 'combine', op: 'product', parts: [{ kind: 'number', value: '-1' }, fact] };
  it('is deducted only with a legal ground, otherwise shown', () => {
    expect(month(docOf(taken, { clawBack: { ground: 'arithmetic-error' } }), '100').totals).toMatchObject({ paidMinor: '-10000', shownMinor: '0' });
    const shown = month(docOf(taken, { clawBack: { ground: null } }), '100');
    expect(shown.totals).toMatchObject({ paidMinor: '0', shownMinor: '-10000' });
    expect(shown.cards[0]?.lines[0]?.workings.reasons).toEqual([{ code: 'no-ground' }]);
  });
});

describe('the floor of a stage and the rounding of a total', () => {
  const doc = (rounding: object = {}) => ({
    format: 1,
    scorecard: [item('sales', '1')],
    components: [
      line({ form: 'fixed-part', of: 'fixed', effect: 'reference' }),
      line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null }),
    ],
    settings: { rounding },
  });
  const staged = (sales: string, holdHarmlessMinor?: string, rounding?: object) => {
    const person = personOf({
      pay: '1000',
      rows: [['sales', '100', sales]] as Row[],
      stage: { id: 's', fixedShare: '0.9', isShadow: false, ...(holdHarmlessMinor ? { holdHarmlessMinor } : {}) },
    });
    return amounts(calculatePerson(person, new Map([['v1', compileScheme(doc(rounding), kpis)]])));
  };

  it('makes up the shortfall, and only a shortfall', () => {
    expect(staged('50', '100000')).toEqual({ 'fixed-part': '900.00', 'variable-by-index': '50.00', 'hold-harmless': '50.00' });
    expect(staged('100', '100000')).not.toHaveProperty('hold-harmless');
    expect(staged('50')).not.toHaveProperty('hold-harmless');
  });

  it('a rounded total is still the sum of its lines', () => {
    // variable 100 × 55.55 % = 55.55 → whole units: 56, the difference of 0.45 is a line
    expect(staged('55.55', undefined, { total: { mode: 'half-up', digits: 0 } })).toEqual({
      'fixed-part': '900.00',
      'variable-by-index': '55.55',
      'total-rounding': '0.45',
    });
    expect(staged('55', undefined, { total: { mode: 'half-up', digits: 0 } })).not.toHaveProperty('total-rounding');
  });
});

describe('pools', () => {
  const pool = (amountMinor: string, weights: (string | null)[], over: Partial<Pool> = {}): Pool => ({
    key: 'team',
    amountMinor,
    members: weights.map((weight, i) => ({ employeeId: `e${i}`, weight })),
    missing: { is: 'problem' },
    ...over,
  });
  const parts = (split: Pool): string[] => [...splitPool(split).shares.values()].map(({ shareMinor }) => shareMinor);

  it('largest remainder, ties by employee id', () => {
    expect(parts(pool('10000', ['1', '1', '1']))).toEqual(['3334', '3333', '3333']);
    expect(parts(pool('100', ['1', '2', '4']))).toEqual(['14', '29', '57']); // 14.29, 28.57, 57.14
  });

  it('a reserve is kept back first', () => {
    expect(splitPool(pool('10000', ['1', '1'], { reserve: '0.1' })).reservedMinor).toBe('1000');
    expect(parts(pool('10000', ['1', '1'], { reserve: '0.1' }))).toEqual(['4500', '4500']);
  });

  it('a member without a result stops this pool by name, or their share is reserved', () => {
    expect(splitPool(pool('100', ['1', null])).problems.map(({ code, employeeId }) => [code, employeeId])).toEqual([['missing-pool-share', 'e1']]);
    const reserved = splitPool(pool('10000', ['1', null], { missing: { is: 'reserve', weight: '3' } }));
    expect([[...reserved.shares.keys()], reserved.reservedMinor]).toEqual([['e0'], '7500']);
    expect(splitPool(pool('100', ['0', '0'])).reservedMinor).toBe('100');
  });

  it('parts and reserve make the whole, in whatever order people come', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), weights, fc.integer({ min: 0, max: 100 }), (amount, all, kept) => {
        const split = splitPool(pool(amount.toString(), all.map(String), { reserve: (kept / 100).toFixed(2) }));
        const sum = [...split.shares.values()].reduce((total, { shareMinor }) => total + BigInt(shareMinor), 0n);
        if (all.some((weight) => weight > 0)) expect(sum + BigInt(split.reservedMinor)).toBe(amount);
        const turned = pool(amount.toString(), all.map(String), { reserve: (kept / 100).toFixed(2) });
        const again = splitPool({ ...turned, members: [...turned.members].reverse() });
        for (const [id, share] of split.shares) expect(again.shares.get(id)).toEqual(share);
      }),
      runs,
    );
  });

  it('a share is paid as it came, with what it was split by; without one it is a problem', () => {
    const doc = docOf({ kind: 'pool', pool: 'team' });
    const share = splitPool(pool('10000', ['1', '2'])).shares.get('e0');
    const paid = month(doc, '0', { pools: share ? { team: share } : {} });
    expect(amounts(paid)).toEqual({ x: '33.33' });
    expect(paid.cards[0]?.lines[0]?.workings.inputs?.[0]?.params).toEqual({ pool: 'team', weight: '1', total: '3', amount: '100' });
    expect(month(doc, '0').problems.map(({ code }) => code)).toEqual(['missing-pool-share']);
  });
});
