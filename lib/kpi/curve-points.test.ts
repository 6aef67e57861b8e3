// The drawn curve must be the paid curve: every point is held against the calculation itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, divide, rational, scale, subtract } from './exact/rational';
import type { Rational, Share } from './exact/rational';
import { roundScaled } from './exact/round';
import { parseRational } from './exact/text';
import { calculatePerson, compileScheme, curvePoints } from './index';
import type { CurvePoint, SimpleComponent } from './index';
import { item, kpi, line, personOf } from './golden/support';
import { runs } from './properties/support';

const kpis = [kpi('plan', { unit: 'percent' })];
const basis = { basePayMinor: '10000000', currency: { code: 'RUB', digits: 2 }, fixedShare: '0.7', upTo: '2' };
const variable = { form: 'variable-by-index', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null } as const;
const docOf = (form: Parameters<typeof line>[0]) => ({ format: 1, scorecard: [item('plan', '1')], components: [line(form)] });
const drawn = (form: Parameters<typeof line>[0]): string[] | undefined =>
  curvePoints(docOf(form), kpis, form.form, basis)?.map(({ at, pays, paysBelow }) => `${at}: ${paysBelow} → ${pays}`);

describe('curvePoints', () => {
  it('marks the cliffs of S2 with both sides', () => {
    expect(drawn({ ...variable, knockOut: { below: '0.7', on: { by: 'index' } } })).toEqual([
      '0: 0 → 0',
      '0.7: 0 → 2100000', // 21 000.00 appear at 70 %
      '0.99: 2970000 → 3000000',
      '1: 3000000 → 3000000',
      '2: 6000000 → 6000000',
    ]);
  });

  it('a ramp has no cliff', () => {
    const points = curvePoints(docOf({ ...variable, rampFrom: '0.7' }), kpis, 'variable-by-index', basis) ?? [];
    expect(points.every(({ pays, paysBelow }) => pays === paysBelow)).toBe(true);
    expect(points.map(({ at }) => at)).toEqual(['0', '0.7', '0.99', '1', '2']);
  });

  it('follows the one KPI of an amount by attainment, and a lump jumps at plan', () => {
    const company = { kpi: 'plan', scope: 'company' } as const;
    expect(
      drawn({ form: 'amount-by-attainment', amount: { of: 'money', amount: '5000' }, ...company, rule: { kind: 'higher-ratio' }, floor: '0', cap: '1.2' }),
    ).toEqual(['0: 0 → 0', '1.2: 600000 → 600000', '2: 600000 → 600000']);
    expect(drawn({ form: 'lump-for-plan', amount: { of: 'money', amount: '2000' }, kpis: [company] })).toEqual([
      '0: 0 → 0',
      '1: 0 → 200000',
      '2: 200000 → 200000',
    ]);
  });

  it('draws the gates over a line with it', () => {
    // 30 000 at 100 %; below an index of 50 % half of it, above 120 % not more than 33 000
    const index = { kind: 'index' } as const;
    const gated = {
      ...docOf({ ...variable, fullFrom: null }),
      gates: [
        {
          key: 'low',
          name: 'Low',
          if: { is: 'compare', left: index, op: '<', right: { kind: 'number', value: '0.5' } },
          effect: { then: 'multiply', by: { kind: 'number', value: '0.5' } },
          components: ['variable-by-index'],
        },
        {
          key: 'high',
          name: 'High',
          if: { is: 'compare', left: index, op: '>', right: { kind: 'number', value: '1.2' } },
          effect: { then: 'cap', at: { kind: 'money', amount: '33000' } },
          components: ['variable-by-index'],
        },
      ],
    };
    const points = curvePoints(gated, kpis, 'variable-by-index', basis)?.map(({ at, pays, paysBelow }) => `${at}: ${paysBelow} → ${pays}`);
    expect(points).toEqual(['0: 0 → 0', '0.5: 750000 → 1500000', '1.2: 3600000 → 3600000', '1.2: 3600000 → 3300000', '2: 3300000 → 3300000']);
  });

  it('says nothing about lines that follow neither', () => {
    expect(drawn({ form: 'share-of-fact', kpi: 'plan', scope: 'person', rate: '0.02' })).toBeUndefined();
    expect(curvePoints({ nonsense: true }, kpis, 'x', basis)).toBeNull();
    expect(curvePoints(docOf(variable), kpis, 'no-such-line', basis)).toBeNull();
  });

  it('agrees with the calculation at every index, straight between its points', () => {
    const share = fc.constantFrom(null, '0.9', '0.95', '0.99');
    const forms = fc.record({
      fullFrom: share,
      growsAbove: fc.boolean(),
      cap: fc.constantFrom(null, '1.2', '1.5'),
      rampFrom: fc.constantFrom(null, '0.5', '0.7'),
      knockOut: fc.constantFrom(null, { below: '0.7', on: { by: 'index' as const } }, { below: '0.85', on: { by: 'index' as const } }),
    });
    interface Drawing {
      scheme: ReturnType<typeof compileScheme>;
      points: CurvePoint[];
    }
    const drawings = new Map<string, Drawing>();
    const draw = (doc: object): Drawing => ({ scheme: compileScheme(doc, kpis), points: curvePoints(doc, kpis, 'variable-by-index', basis) ?? [] });
    fc.assert(
      fc.property(forms, fc.integer({ min: 0, max: 2000 }), (rules, index) => {
        const name = JSON.stringify(rules);
        const drawing = drawings.get(name) ?? draw(docOf({ form: 'variable-by-index', ...rules } as SimpleComponent & { form: 'variable-by-index' }));
        drawings.set(name, drawing);
        const { scheme, points } = drawing;
        const person = personOf({ pay: '100000', rows: [['plan', '1000', String(index)]], stage: { id: 's', fixedShare: '0.7', isShadow: false } });
        const result = calculatePerson(person, new Map([['v1', scheme]]));
        expect(payAt(points, index)).toBe(result.cards[0]?.lines[0]?.amountMinor);
      }),
      runs,
    );
  });
});

/** Reads the drawing with a ruler. */
function payAt(points: CurvePoint[], indexInThousandths: number): string {
  const x = rational(indexInThousandths, 1000);
  const i = points.findLastIndex(({ at }) => compare(parseRational(at), x) <= 0);
  const from = points[i] as CurvePoint;
  const to = points[i + 1];
  if (!to || compare(parseRational(from.at), x) === 0) return roundScaled(parseRational(from.pays), 0, 'half-up').toString();
  const [x0, x1, y0, y1] = [from.at, to.at, from.pays, to.paysBelow].map((text) => parseRational(text)) as [Rational, Rational, Rational, Rational];
  const slope = divide(subtract(y1, y0), subtract(x1, x0));
  return roundScaled(add(y0, scale(subtract(x, x0), slope as Share)), 0, 'half-up').toString();
}
