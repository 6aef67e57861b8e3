// Whatever can be filled into a form must come back from the published scheme as it was: build, then read, changes nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildComponent, buildItem, calculatePerson, compileScheme, componentSchema, readComponent, readItem } from '../index';
import type { AttainRule, Effect, SimpleComponent, SimpleForm, SimpleItem } from '../index';
import { item, kpi, personOf } from '../golden/support';
import { runs } from '../properties/support';

const share = fc.integer({ min: 1, max: 300 }).map((n) => String(n / 100));
const belowOne = fc.integer({ min: 1, max: 99 }).map((n) => String(n / 100));
const aboveOne = fc.integer({ min: 101, max: 300 }).map((n) => String(n / 100));
const sum = fc.integer({ min: 1, max: 1_000_000 }).map(String);
const rule: fc.Arbitrary<AttainRule> = fc.oneof(
  fc.constantFrom<AttainRule>(
    { kind: 'higher-ratio' },
    { kind: 'higher-distance' },
    { kind: 'lower-ratio' },
    { kind: 'lower-distance' },
    { kind: 'growth' },
    { kind: 'reached' },
  ),
  fc.record({ kind: fc.constant('band' as const), lo: belowOne, hi: aboveOne }),
  fc.constant<AttainRule>({ kind: 'rated', steps: [{ at: '1', value: '0' }, { at: '5', value: '1' }] }),
);
const ref = fc.record({ kpi: fc.constantFrom('sales', 'calls', 'cost'), scope: fc.constantFrom('person' as const, 'department' as const, 'company' as const) });
const common = fc.record({
  key: fc.constantFrom('a', 'b-2', 'line_3'),
  name: fc.constantFrom('Line', 'Строка'),
  effect: fc.constantFrom<Effect>('paid', 'reference', 'shown'),
});
const amount = fc.oneof(
  fc.record({ of: fc.constant('money' as const), amount: sum }),
  fc.record({ of: fc.constantFrom('pay' as const, 'fixed' as const, 'variable' as const), share }),
);
const knockOut = fc.option(
  fc.record({
    below: belowOne,
    on: fc.oneof(
      fc.constant({ by: 'index' as const }),
      fc.tuple(ref, rule).map(([of, by]) => ({ by: 'kpi' as const, rule: by, ...of })),
    ),
  }),
);
/** A cap belongs to what grows; a ramp starts below where it is full. */
const variable = fc
  .record({
    fullFrom: fc.option(fc.constantFrom('0.9', '0.95', '0.99')),
    growsAbove: fc.boolean(),
    cap: fc.option(aboveOne),
    rampFrom: fc.option(fc.constantFrom('0.5', '0.7', '0.8')),
    knockOut,
  })
  .map((form) => ({ ...form, cap: form.growsAbove ? form.cap : null }));

type Filled = SimpleComponent extends infer F ? (F extends SimpleComponent ? Omit<F, 'key' | 'name' | 'effect'> : never) : never;
const forms: Record<SimpleForm, fc.Arbitrary<Filled>> = {
  'fixed-part': fc.record({ form: fc.constant('fixed-part' as const), of: fc.constantFrom('fixed' as const, 'pay' as const) }),
  'variable-by-index': variable.map((form) => ({ form: 'variable-by-index' as const, ...form })),
  'share-of-fact': fc.tuple(ref, share).map(([of, rate]) => ({ form: 'share-of-fact' as const, ...of, rate })),
  'lump-for-plan': fc.record({ form: fc.constant('lump-for-plan' as const), amount, kpis: fc.array(ref, { minLength: 1, maxLength: 4 }) }),
  'amount-by-attainment': fc
    .tuple(ref, rule, amount, fc.option(share), fc.option(share))
    .map(([of, by, what, floor, cap]) => ({ form: 'amount-by-attainment' as const, ...of, rule: by, amount: what, floor, cap })),
  'per-unit-above-plan': fc.tuple(ref, share, sum).map(([of, rate, price]) => ({ form: 'per-unit-above-plan' as const, ...of, rate, price })),
  'reduction-only': fc.tuple(ref, rule, belowOne, amount).map(([of, by, below, what]) => ({
    form: 'reduction-only' as const,
    ...of,
    rule: by,
    below,
    amount: what,
  })),
};

describe('build, then read, is the identity', () => {
  it.each(Object.keys(forms) as SimpleForm[])('%s', (name) => {
    fc.assert(
      fc.property(common, forms[name], (named, filled) => {
        const form = { ...named, ...filled } as SimpleComponent;
        const component = buildComponent(form);
        expect(componentSchema.parse(component)).toEqual(component);
        expect(readComponent(component)).toEqual(form);
      }),
      { numRuns: Math.min(runs.numRuns, 500) },
    );
  });

  it('a row of the scorecard', () => {
    const row = fc
      .tuple(ref, rule, share, fc.option(share), fc.option(share), fc.constantFrom('problem' as const, 'met' as const))
      .map(([of, by, weight, floor, cap, planZero]): SimpleItem => ({ key: of.kpi, ...of, weight, rule: by, floor, cap, planZero }));
    fc.assert(
      fc.property(row, (filled) => {
        expect(readItem(buildItem(filled))).toEqual(filled);
      }),
      { numRuns: Math.min(runs.numRuns, 500) },
    );
  });

  it('two forms of one tree are told apart by what they are part of', () => {
    // 2 000 × reached: a sum of its own, or a piece of the variable part that a reduction may take from
    const said = { key: 'a', name: 'A', effect: 'paid', kpi: 'sales', scope: 'person', amount: { of: 'money', amount: '2000' } } as const;
    const { kpi: code, scope, ...rest } = said;
    const piece = buildComponent({ form: 'amount-by-attainment', ...said, rule: { kind: 'reached' }, floor: '0', cap: null });
    const lump = buildComponent({ form: 'lump-for-plan', ...rest, kpis: [{ kpi: code, scope }] });
    expect(piece.amount).toEqual(lump.amount);
    expect([piece.part, lump.part]).toEqual(['variable', 'other']);
    expect([readComponent(piece)?.form, readComponent(lump)?.form]).toEqual(['amount-by-attainment', 'lump-for-plan']);
  });

  it('a cap on what does not grow says nothing, and is read as none', () => {
    const form = { key: 'v', name: 'V', effect: 'paid', form: 'variable-by-index', fullFrom: null, growsAbove: false, cap: '1.2', knockOut: null, rampFrom: null } as const;
    expect(readComponent(buildComponent(form))).toEqual({ ...form, cap: null });
  });
});

describe('what each switch of the variable part pays', () => {
  const kpis = [kpi('sales')];
  const at = (index: string, over: object): string | undefined => {
    const form = { key: 'v', name: 'V', effect: 'paid', form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null, ...over } as const;
    const scheme = compileScheme(
      { format: 1, scorecard: [item('sales', '1')], components: [buildComponent(form as SimpleComponent)], settings: { fixedShare: '0.7' } },
      kpis,
    );
    const [line] = calculatePerson(personOf({ pay: '100000', rows: [['sales', '100', index]] }), new Map([['v1', scheme]])).cards[0]?.lines ?? [];
    return line && String(Number(line.amountMinor) / 100);
  };
  // 30 000 at 100 %. Columns: index 0, 69.99, 70, 85, 98.99, 99, 100, 110, 150
  const indexes = ['0', '69.99', '70', '85', '98.99', '99', '100', '110', '150'];
  it.each<[string, object, string[]]>([
    ['in proportion', {}, ['0', '20997', '21000', '25500', '29697', '29700', '30000', '33000', '45000']],
    ['in full from 99 %', { fullFrom: '0.99' }, ['0', '20997', '21000', '25500', '29697', '30000', '30000', '33000', '45000']],
    ['does not grow', { growsAbove: false }, ['0', '20997', '21000', '25500', '29697', '29700', '30000', '30000', '30000']],
    ['grows to 120 %', { cap: '1.2' }, ['0', '20997', '21000', '25500', '29697', '29700', '30000', '33000', '36000']],
    ['nothing below 70 %', { knockOut: { below: '0.7', on: { by: 'index' } } }, ['0', '0', '21000', '25500', '29697', '29700', '30000', '33000', '45000']],
    // from nothing at 70 % to 30 000 at 100 %: 1 000 for each point
    ['a ramp from 70 %', { rampFrom: '0.7' }, ['0', '0', '0', '15000', '28990', '29000', '30000', '33000', '45000']],
  ])('%s', (_, over, paid) => expect(indexes.map((index) => at(index, over))).toEqual(paid));
});
