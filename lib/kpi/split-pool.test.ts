// A shared sum: largest remainder, ties by employee id, a reserve, and members without a result.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateMonth, calculatePerson, compileScheme, splitPool } from './index';
import type { PersonInput, Pool } from './index';
import { amounts, personOf } from './golden/support';
import { lineOf, stored } from './nodes/support';
import { runs } from './properties/support';

const pool = (amountMinor: string, weights: (string | null)[], over: Partial<Pool> = {}): Pool => ({
  key: 'team',
  amountMinor,
  members: weights.map((weight, i) => ({ employeeId: `e${i}`, weight })),
  missing: { is: 'problem' },
  ...over,
});
const parts = (of: Pool): string[] => [...splitPool(of).shares.values()].map(({ shareMinor }) => shareMinor);

describe('splitPool', () => {
  it.each([
    // amount in kopecks, weights, parts
    ['10000', ['1', '1', '1'], ['3334', '3333', '3333']], // the spare kopeck goes to the first id
    ['100', ['1', '2', '4'], ['14', '29', '57']], // 14.29, 28.57, 57.14: the spare one to the largest remainder
    ['1', ['1', '1'], ['1', '0']],
    ['0', ['1', '1'], ['0', '0']],
    ['-100', ['1', '1', '1'], ['-34', '-33', '-33']], // what is taken from a team is shared alike
    ['10000', ['0', '1'], ['0', '10000']],
    ['10000', ['1/3', '2/3'], ['3333', '6667']],
    ['10000', ['0.5', '1.5'], ['2500', '7500']],
    // salary × score: 50 000 × 0.9, 40 000 × 1.1 = 45 000 and 44 000
    ['8900000', ['45000', '44000'], ['4500000', '4400000']],
  ])('%s by %j is %j', (amount, weights, expected) => expect(parts(pool(amount, weights))).toEqual(expected));

  it('ties go by employee id, not by who comes first', () => {
    const turned = pool('10000', ['1', '1', '1']);
    const shares = splitPool({ ...turned, members: [...turned.members].reverse() }).shares;
    expect(shares.get('e0')?.shareMinor).toBe('3334');
  });

  it('a reserve is kept back first, and what is split is the rest', () => {
    const kept = splitPool(pool('10000', ['1', '1', '1'], { reserve: '0.1' }));
    expect([kept.reservedMinor, ...[...kept.shares.values()].map(({ shareMinor }) => shareMinor)]).toEqual(['1000', '3000', '3000', '3000']);
  });

  it('a member without a result is a named problem of this pool’s members', () => {
    const split = splitPool(pool('100', ['1', null, null]));
    expect(split.shares.size).toBe(0);
    expect(split.problems).toEqual([
      { code: 'missing-pool-share', params: { pool: 'team', member: 'e1' }, employeeId: 'e1' },
      { code: 'missing-pool-share', params: { pool: 'team', member: 'e2' }, employeeId: 'e2' },
    ]);
  });

  it('or the share is reserved, at the weight the scheme says', () => {
    const split = splitPool(pool('10000', ['1', null], { missing: { is: 'reserve', weight: '3' } }));
    expect([[...split.shares.keys()], parts(pool('10000', ['1', null], { missing: { is: 'reserve', weight: '3' } })), split.reservedMinor]).toEqual([
      ['e0'],
      ['2500'],
      '7500',
    ]);
  });

  it('with nobody’s weight above zero everything stays in reserve', () => {
    expect(splitPool(pool('100', ['0', '0'])).reservedMinor).toBe('100');
    expect(splitPool(pool('100', [])).reservedMinor).toBe('100');
  });

  it('parts and reserve make the whole, whatever the sum, in whatever order people come', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 }).filter((all) => all.some((weight) => weight > 0));
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), weights, fc.integer({ min: 0, max: 100 }), (amount, all, kept) => {
        const whole = pool(amount.toString(), all.map(String), { reserve: (kept / 100).toFixed(2) });
        const [split, again] = [splitPool(whole), splitPool({ ...whole, members: [...whole.members].reverse() })];
        const sum = [...split.shares.values()].reduce((total, { shareMinor }) => total + BigInt(shareMinor), BigInt(split.reservedMinor));
        expect(sum).toBe(amount);
        for (const [id, { shareMinor }] of split.shares) if (again.shares.get(id)?.shareMinor !== shareMinor) throw new Error(`${id} got another share`);
      }),
      runs,
    );
  });

  it('nobody is more than a kopeck from the exact share', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 }), (amount, weights) => {
        const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
        for (const [i, share] of parts(pool(String(amount), weights.map(String))).entries()) {
          const off = BigInt(share) * total - BigInt(amount) * BigInt(weights[i] ?? 0);
          if (off >= total || off <= -total) throw new Error(`${share} of ${amount}`);
        }
      }),
      runs,
    );
  });
});

describe('a share in a month', () => {
  const doc = { format: 1, components: [lineOf({ kind: 'pool', pool: 'team' }, { key: 'x' })] };
  const schemes = new Map([['v1', compileScheme(doc, [])]]);
  const member = (employeeId: string, amountMinor = '10000', weights: (string | null)[] = ['1', '2']): PersonInput => {
    const person = personOf({ pay: '0', rows: [] });
    const share = splitPool(pool(amountMinor, weights)).shares.get(employeeId);
    return { ...person, employeeId, cards: person.cards.map((card) => ({ ...card, ...(share ? { pools: { team: share } } : {}) })) };
  };

  it('is paid as it was split, and tells the sum, the weight and all weights', () => {
    const paid = stored(calculatePerson(member('e0'), schemes));
    expect(amounts(paid)).toEqual({ x: '33.33' });
    expect(paid.cards[0]?.lines[0]?.workings.inputs?.[0]).toMatchObject({
      rule: 'pool',
      value: '33.33',
      params: { pool: 'team', weight: '1', total: '3', amount: '100' },
    });
  });

  it('all members together are paid the pool', () => {
    const { totals } = calculateMonth(
      ['e0', 'e1', 'e2'].map((id) => member(id, '10000', ['1', '1', '1'])),
      schemes,
    );
    expect(totals.paidMinor).toBe('10000');
  });

  it('without a share the member has a problem, and the others are paid', () => {
    const month = calculateMonth([member('e0'), member('e9')], schemes);
    expect(month.problems.map(({ code, employeeId, params }) => [code, employeeId, params])).toEqual([
      ['missing-pool-share', 'e9', { pool: 'team', member: 'e9' }],
    ]);
    expect(month.totals.paidMinor).toBe('3333');
  });

  it('a pool may be called as anything, even as something of the machine', () => {
    const odd = new Map([['v1', compileScheme({ format: 1, components: [lineOf({ kind: 'pool', pool: 'constructor' }, { key: 'x' })] }, [])]]);
    expect(calculatePerson(member('e0'), odd).problems.map(({ code }) => code)).toEqual(['missing-pool-share']);
  });
});
