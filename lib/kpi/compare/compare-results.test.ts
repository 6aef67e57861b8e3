// The bridge must add up to the last kopeck and blame the right thing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareResults, compileScheme } from '../index';
import type { Calculated, Schemes } from '../index';
import { item, kpi, line, personOf } from '../golden/support';
import type { Row } from '../golden/support';
import { runs } from '../properties/support';

const kpis = [kpi('a'), kpi('b')];
const scheme = (weight: string, rest: string): Schemes =>
  new Map([
    [
      'v1',
      compileScheme(
        {
          format: 1,
          scorecard: [item('a', weight), item('b', rest)],
          components: [
            line({ form: 'fixed-part', of: 'fixed', effect: 'reference' }),
            line({ form: 'variable-by-index', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: { below: '0.7', on: { by: 'index' } }, rampFrom: null }),
          ],
          settings: { fixedShare: '0.7' },
        },
        kpis,
      ),
    ],
  ]);
const [half, most] = [scheme('0.5', '0.5'), scheme('0.8', '0.2')];
const month = (rows: Row[], pay = '1000', schemes = half, fixedShare = '0.7'): Calculated => ({
  input: personOf({ pay, rows, stage: { id: 's', fixedShare, isShadow: false } }),
  schemes,
});
const april = month([
  ['a', '100', '100'],
  ['b', '100', '100'],
]);

describe('compareResults', () => {
  it('names each cause with its sum', () => {
    // base 1 000 → 2 000 at the same results: +1 000; a 100 → 110: index 105 % → 600 × 5 % = +30; b’s plan 100 → 80: 125 % → index 117.5 %
    const may = month(
      [
        ['a', '100', '110'],
        ['b', '80', '100'],
      ],
      '2000',
    );
    const bridge = compareResults(april, may);
    expect(bridge?.fromMinor).toBe('100000');
    expect(bridge?.parts.map(({ cause, kpi: code, from, to, byMinor }) => [cause, code, from, to, byMinor])).toEqual([
      ['base-pay', undefined, '100000', '200000', '100000'],
      ['plan', 'b', '100', '80', '7500'], // 600 × 12.5 %
      ['fact', 'a', '100', '110', '3000'], // 600 × 5 %
    ]);
    expect(bridge?.toMinor).toBe('210500');
  });

  it('new weights and a new stage stand apart from the results', () => {
    const before = month([
      ['a', '100', '120'],
      ['b', '100', '100'],
    ]);
    const after = month(
      [
        ['a', '100', '120'],
        ['b', '100', '100'],
      ],
      '1000',
      most,
      '0.6',
    );
    // weights 0.5 → 0.8 on a: index 110 % → 116 %, 300 × 6 % = 18; fixed 70 → 60 %: 600 + 400 × 1.16 = 1 064 from 1 048
    expect(compareResults(before, after)?.parts.map(({ cause, byMinor }) => [cause, byMinor])).toEqual([
      ['weight', '1800'],
      ['stage', '1600'],
    ]);
  });

  it('nothing different, nothing said; a month that cannot be calculated has no bridge', () => {
    expect(compareResults(april, april)).toEqual({ fromMinor: '100000', toMinor: '100000', parts: [] });
    expect(
      compareResults(
        april,
        month([
          ['a', '100', null],
          ['b', '100', '100'],
        ]),
      ),
    ).toBeNull();
  });

  it('adds up exactly, whatever changed', () => {
    const side = fc
      .record({
        pay: fc.nat(1_000_000),
        facts: fc.tuple(fc.nat(300), fc.nat(300)),
        plans: fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 })),
        scheme: fc.constantFrom(half, most),
        share: fc.integer({ min: 0, max: 100 }),
      })
      .map(({ pay, facts, plans, scheme: schemes, share }) =>
        month(
          [
            ['a', String(plans[0]), String(facts[0])],
            ['b', String(plans[1]), String(facts[1])],
          ],
          String(pay),
          schemes,
          (share / 100).toFixed(2),
        ),
      );
    fc.assert(
      fc.property(side, side, (a, b) => {
        const bridge = compareResults(a, b);
        if (!bridge) throw new Error('both sides can be calculated');
        const sum = bridge.parts.reduce((total, { byMinor }) => total + BigInt(byMinor), 0n);
        expect(sum).toBe(BigInt(bridge.toMinor) - BigInt(bridge.fromMinor));
        const back = compareResults(b, a);
        expect([back?.fromMinor, back?.toMinor]).toEqual([bridge.toMinor, bridge.fromMinor]);
        expect(bridge.parts.every(({ cause }) => cause !== 'other')).toBe(true);
      }),
      runs,
    );
  });
});
