// Sound schemes must stay unaccused, and what is proved of them must hold when they are paid.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme, prove } from '../index';
import type { ProofReport, Property } from '../index';
import { item, kpi, line, personOf } from '../golden/support';
import type { Row } from '../golden/support';
import { runs } from '../properties/support';

const kpis = [kpi('a'), kpi('b'), kpi('cost', { direction: 'lower', kind: 'cost' }), kpi('rain', { kind: 'external' }), kpi('money', { unit: 'money' })];
const basis = { basePayMinor: '10000000', currency: { code: 'RUB', digits: 2 }, fixedShare: '0.7' };
const ratio = { kind: 'higher-ratio' } as const;
const person = { scope: 'person' } as const;
const fixed = line({ form: 'fixed-part', of: 'fixed' });
const variable = (over: object = {}) =>
  line({ form: 'variable-by-index', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null, ...over });
const scorecard = [item('a', '0.6'), item('b', '0.4')];

const judged = (doc: object, limits = {}): ProofReport => prove({ format: 1, ...doc }, kpis, basis, limits);
const verdicts = (report: ProofReport): Record<string, string> => Object.fromEntries(report.proofs.map(({ property, verdict }) => [property, verdict]));
const refused = (report: ProofReport): Property[] => report.proofs.filter(({ verdict }) => verdict === 'refused').map(({ property }) => property);

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
  const sound = shapes.flatMap((shape) =>
    knockOuts.flatMap((knockOut) => extras.map((extra) => ({ scorecard, components: [fixed, variable({ ...shape, knockOut }), ...extra] }))),
  );

  it(`${sound.length} of them: nothing is refused, and money is proved never negative and never falling`, () => {
    expect(sound.length).toBeGreaterThanOrEqual(50);
    for (const doc of sound) {
      const report = judged(doc, { variableShareMax: '0.3', reductionShareMax: '0.2' });
      expect(refused(report)).toEqual([]);
      expect(verdicts(report)).toMatchObject({ 'never-negative': 'proved', monotone: 'proved' });
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
