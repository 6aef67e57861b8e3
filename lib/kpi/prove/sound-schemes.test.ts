// Sound schemes must stay unaccused, and what is proved of them must hold when they are paid.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from '../index';
import type { Gate, ProofReport } from '../index';
import { item, line, personOf } from '../golden/support';
import type { Row } from '../golden/support';
import { runs } from '../properties/support';
import { amountLine, attain, combine, fact, fixed, judged, kpis, money, number, refused, scorecard, variable } from './support';

const ratio = { kind: 'higher-ratio' } as const;
const person = { scope: 'person' } as const;

const verdicts = (report: ProofReport): Record<string, string> => Object.fromEntries(report.proofs.map(({ property, verdict }) => [property, verdict]));

const gate = (if_: Gate['if'], effect: Gate['effect'], components = ['x']): Gate => ({ key: 'g', name: 'Gate', if: if_, effect, components });
const below = (bound: string): Gate['if'] => ({ is: 'compare', left: attain('a'), op: '<', right: number(bound) });
const indexBelow = (bound: string): Gate['if'] => ({ is: 'compare', left: { kind: 'index' }, op: '<', right: number(bound) });
const byA = amountLine(combine('product', money('1000'), attain('a')));
const bands = (mode: string, block: string | null, ...steps: [string, string][]) =>
  amountLine({ kind: 'bands', of: fact('money'), mode, block, bands: steps.map(([from, rate]) => ({ from, pay: { by: 'rate', rate } })) });
const rising = [
  { at: '0.8', next: 'linear', value: '0.5' },
  { at: '1', next: 'step', value: '1' },
  { at: '1.2', next: 'step', value: '1.5' },
];
const table = { xs: ['0', '0.9'], ys: ['0', '0.9'], cells: [['0', '0.4'], ['0.4', '1']] };

/** Of other kinds: gates, ladders, tables, limits, bases, other directions. */
const unusual = [
  { components: [fixed, byA], gates: [gate(below('0.5'), { then: 'zero' })] },
  { components: [fixed, byA], gates: [gate(below('0.5'), { then: 'multiply', by: number('0.5') })] },
  { scorecard, components: [fixed, variable()], gates: [gate(indexBelow('0.5'), { then: 'multiply', by: number('0.5') }, ['variable-by-index'])] },
  { components: [fixed, byA], gates: [gate({ is: 'not', of: below('0.5') }, { then: 'only' })] },
  { components: [fixed, bands('marginal', null, ['0', '0.01'], ['100', '0.02'], ['200', '0.03'])] },
  { components: [fixed, bands('whole', null, ['0', '0.01'], ['100', '0.02'])] },
  { components: [fixed, bands('marginal', '10', ['0', '0.01'])] },
  { components: [fixed, amountLine(combine('product', money('1000'), { kind: 'curve', of: attain('a'), knots: rising, left: 'zero', right: 'hold' } as never))] },
  { components: [fixed, amountLine(combine('product', money('1000'), { kind: 'grid', x: attain('a'), y: attain('b'), ...table } as never))] },
  { components: [fixed, amountLine({ kind: 'clamp', of: combine('product', money('1000'), attain('a')), min: money('100'), max: money('1500') })] },
  { components: [fixed, amountLine(combine('product', money('1000'), combine('min', attain('a'), attain('b'))))] },
  { components: [fixed, amountLine(combine('product', money('1000'), attain('cost', { rule: { kind: 'lower-distance' } })))] },
  { components: [fixed, byA, amountLine({ kind: 'base', of: 'line', line: 'x' }, { key: 'y' })] },
  { components: [fixed, amountLine({ kind: 'ledger', of: fact('money'), account: 'a', rule: 'guarantee', amount: money('500') })] },
  { scorecard: [item('a', '1/3'), item('b', '1/3'), item('cost', '1/3', { rule: { kind: 'lower-ratio' }, cap: '2' })], components: [fixed, variable()] },
  { scorecard, components: [fixed, variable()], settings: { indexFloor: '0.5', indexCap: '1.5' } },
  { components: [fixed, { ...byA, effect: 'shown' }] },
];

describe('sound schemes', () => {
  const knockOuts = [null, { below: '0.7', on: { by: 'index' } }, { below: '0.7', on: { by: 'kpi', kpi: 'b', ...person, rule: ratio } }];
  const extras = [
    [],
    [line({ form: 'share-of-fact', kpi: 'money', ...person, rate: '0.02' })],
    [
      line({
        form: 'lump-for-plan',
        amount: { of: 'money', amount: '2000' },
        kpis: [
          { kpi: 'cost', ...person },
          { kpi: 'a', ...person },
        ],
      }),
    ],
    [
      line({ form: 'per-unit-above-plan', kpi: 'a', ...person, rate: '0.03', price: '4000' }),
      line({ form: 'reduction-only', kpi: 'b', ...person, rule: ratio, below: '0.8', amount: { of: 'variable', share: '0.5' } }),
    ],
    [
      line({
        form: 'amount-by-attainment',
        amount: { of: 'money', amount: '5000' },
        kpi: 'cost',
        ...person,
        rule: { kind: 'lower-ratio' },
        floor: '0',
        cap: '2',
      }),
    ],
  ];
  const shapes = [{}, { fullFrom: null }, { growsAbove: false }, { cap: '1.2' }, { rampFrom: '0.7' }];
  const usual = shapes.flatMap((shape) =>
    knockOuts.flatMap((knockOut) => extras.map((extra) => ({ scorecard, components: [fixed, variable({ ...shape, knockOut }), ...extra] }))),
  );
  const sound = [...usual, ...unusual];

  it(`${sound.length} of them, no two alike: nothing is refused, and money is proved never negative and never falling`, () => {
    expect(new Set(sound.map((doc) => JSON.stringify(doc))).size).toBeGreaterThanOrEqual(50);
    expect(new Set(sound.map((doc) => JSON.stringify(doc))).size).toBe(sound.length);
    for (const doc of sound) {
      const report = judged(doc, { variableShareMax: '0.3', reductionShareMax: '0.2' });
      expect(refused(report), JSON.stringify(doc)).toEqual([]);
      expect(verdicts(report), JSON.stringify(doc)).toMatchObject({ 'never-negative': 'proved', monotone: 'proved' });
    }
  });

  it('a bound is given in money where everything is capped', () => {
    // 70 000 + 30 000 × 1.2 + 2 000
    const report = judged({ scorecard, components: [fixed, variable({ cap: '1.2' }), ...(extras[2] ?? [])] });
    expect(report.bound).toBe('10800000');
    expect(judged({ scorecard, components: [fixed, variable()] }).bound).toBeNull();
  });

  it('doing better never pays less for a scheme proved monotone', () => {
    const schemes = sound.map((doc) => new Map([['v1', compileScheme({ format: 1, ...doc }, kpis)]]));
    const paid = (scheme: (typeof schemes)[number], facts: number[]): bigint => {
      const [a = 0, b = 0, cost = 1, sales = 0] = facts.map((fact) => fact / 100);
      const rows: Row[] = [
        ['a', '100', String(a)],
        ['b', '100', String(b)],
        ['cost', '100', String(cost)],
        ['money', null, String(sales)],
      ];
      const result = calculatePerson(personOf({ pay: '100000', rows, stage: { id: 's', fixedShare: '0.7', isShadow: false } }), scheme);
      return BigInt(result.totals?.paidMinor ?? Number.NaN);
    };
    const facts = fc.array(fc.integer({ min: 1, max: 25_000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...schemes), facts, fc.nat(3), fc.integer({ min: 1, max: 9000 }), (scheme, before, which, more) => {
        const after = before.map((fact, i) => (i !== which ? fact : i === 2 ? Math.max(fact - more, 1) : fact + more));
        expect(paid(scheme, after) >= paid(scheme, before)).toBe(true);
        expect(paid(scheme, before) >= 0n).toBe(true);
      }),
      runs,
    );
  });
});
