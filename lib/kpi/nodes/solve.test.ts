// Backwards: the smallest value that reaches what is wanted, exactly, and never by more than its steps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amounts, kpi, pay } from '../golden/support';
import type { Row } from '../golden/support';
import { compileScheme, describeScheme, prove, renderWorkings } from '../index';
import { runs } from '../properties/support';

const kpis = [kpi('goal', { unit: 'money' }), kpi('price', { unit: 'money' }), kpi('conversion', { unit: 'ratio' }), kpi('budget', { unit: 'money' })];
const of = (code: string) => ({ kind: 'measure', kpi: code, take: 'fact' });
const unknown = { kind: 'unknown' };
const product = (...parts: object[]) => ({ kind: 'combine', op: 'product', parts });
const docOf = (amount: object, unit: 'money' | 'points' = 'money') => ({
  format: 1,
  components: [{ key: 'x', name: 'X', part: 'other', effect: 'shown', unit, amount, rounding: { digits: 6 } }],
});

/** The planner of S8 as a rule: leads × conversion × price reaches the goal. */
const leads = { kind: 'solve', of: product(unknown, of('conversion'), of('price')), wanted: of('goal'), to: '1000000' };
const perLead = { kind: 'combine', op: 'quotient', parts: [of('budget'), leads] };
const rows = (conversion: string, price = '80000'): Row[] => [
  ['goal', null, '800000'],
  ['price', null, price],
  ['conversion', null, conversion],
  ['budget', null, '40000'],
];
const month = (amount: object, given: Row[], unit: 'money' | 'points' = 'money') => pay({ doc: docOf(amount, unit), kpis, pay: '0', rows: given });
const value = (amount: object, given: Row[], unit: 'money' | 'points' = 'points') => month(amount, given, unit).cards[0]?.lines[0]?.workings.value;
const problems = (amount: object) => compileScheme(docOf(amount, 'points'), kpis).problems.map(({ code, path }) => [code, path]);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('S8 as a rule of a scheme', () => {
  it.each([
    // 800 000 ÷ 80 000 = 10 clients; 10 ÷ 10 % = 100 leads; 40 000 ÷ 100 = 400
    ['0.1', '100', '400.00'],
    // 10 ÷ 12.5 % = 80 leads; 40 000 ÷ 80 = 500
    ['0.125', '80', '500.00'],
    // 10 ÷ 1/3 = 30 leads exactly, which no decimal reaches
    ['1/3', '30', '1333.33'],
    // 10 ÷ 11 % = 90.9…: 91 leads; 40 000 ÷ 91 = 439.56
    ['0.11', '91', '439.56'],
  ])('at a conversion of %s: %s leads at %s', (conversion, wanted, cost) => {
    expect(value(leads, rows(conversion))).toBe(wanted);
    expect(amounts(month(perLead, rows(conversion)))).toEqual({ x: cost });
  });

  it('is told with its proof: what is reached, and what was wanted', () => {
    const workings = month(leads, rows('0.125'), 'points').cards[0]?.lines[0]?.workings;
    const text = (lang: 'en' | 'ru') =>
      renderWorkings(workings as never, lang).map(({ title, formula, value: shown }) => plain(`${title}: ${formula} = ${shown}`));
    expect(text('en')[1]).toBe('Smallest value that reaches it: 800,000.00 ≥ 800,000.00 = 80');
    expect(text('en').join('\n')).toContain('Value sought:  = 80');
    expect(text('ru')[1]).toContain('Наименьшее значение, которого достаточно');
  });

  it('is said in the scheme', () => {
    const said = (lang: 'en' | 'ru') => plain(JSON.stringify(describeScheme(docOf(leads, 'points'), kpis, lang)));
    expect(said('en')).toContain('the smallest value from 0 to 1,000,000, in steps of 1, at which (the value sought × ');
    expect(said('ru')).toContain('наименьшее значение от 0 до 1 000 000 с шагом 1, при котором (искомое значение × ');
  });

  it('may be written as a formula', () => {
    const formula = {
      kind: 'formula',
      text: 'leads * conversion * price',
      names: { leads: unknown, conversion: of('conversion'), price: of('price') },
      unit: 'money',
    };
    expect(value({ ...leads, of: formula }, rows('0.1'))).toBe('100');
  });
});

describe('the smallest', () => {
  const tenth = { kind: 'solve', of: product(unknown, of('price')), wanted: of('goal'), from: '-5', to: '50', step: '0.1' };

  it('reaches it, and one step less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 20_000 }), (price, goal) => {
        const found = value(tenth, [
          ['goal', null, String(goal)],
          ['price', null, String(price)],
        ]);
        // (−5 + n × 0.1) × price ≥ goal
        const smallest = Math.max(-50, Math.ceil((goal * 10) / price));
        if (smallest > 500) expect(found).toBeUndefined();
        else expect(Number(found) * 10).toBeCloseTo(smallest, 6);
      }),
      { ...runs, numRuns: Math.min(runs.numRuns ?? 1000, 2000) },
    );
  });

  it('may be the first place looked at', () =>
    expect(
      value({ ...tenth, wanted: { kind: 'money', amount: '-900000' } }, [
        ['goal', null, '0'],
        ['price', null, '1'],
      ]),
    ).toBe('-5'));

  it('one inside another', () => {
    // the inner seeks m ≥ 3, that is 3; the outer n + 3 ≥ 7, that is 4
    const inner = { kind: 'solve', of: unknown, wanted: { kind: 'number', value: '3' }, to: '10' };
    expect(value({ kind: 'solve', of: { kind: 'combine', op: 'sum', parts: [unknown, inner] }, wanted: { kind: 'number', value: '7' }, to: '10' }, [])).toBe(
      '4',
    );
  });
});

describe('what cannot be sought is a problem', () => {
  it('more than there is to try', () => {
    const { problems: found, totals } = month({ ...leads, to: '99' }, rows('0.1'), 'points');
    expect([found.map(({ code, lineKey, params }) => [code, lineKey, params['most']]), totals]).toEqual([[['solve-unreachable', 'x', '792000']], null]);
  });

  it('a missing fact is named once', () => {
    expect(
      month(
        leads,
        [
          ['goal', null, '1'],
          ['price', null, '1'],
        ],
        'points',
      ).problems.map(({ code, kpi: missing }) => [code, missing]),
    ).toEqual([['missing-fact', 'conversion']]);
  });

  const at = '$.components[0].amount';
  it.each<[string, object, [string, string]]>([
    ['outside', unknown, ['unknown-outside-solve', at]],
    ['in what is wanted', { ...leads, wanted: unknown }, ['unknown-outside-solve', `${at}.wanted`]],
    ['falling', { ...leads, of: { kind: 'combine', op: 'difference', parts: [of('goal'), product(unknown, of('price'))] } }, ['solve-not-rising', `${at}.of`]],
    [
      'rising and falling',
      { ...leads, of: product(unknown, { kind: 'combine', op: 'difference', parts: [{ kind: 'number', value: '5' }, unknown] }, of('price')) },
      ['solve-not-rising', `${at}.of`],
    ],
    ['no step', { ...leads, step: '0' }, ['curve-malformed', `${at}.step`]],
    ['backwards', { ...leads, from: '5', to: '4' }, ['curve-malformed', `${at}.to`]],
    ['too many places', { ...leads, to: '9999999999999' }, ['curve-malformed', `${at}.to`]],
    ['money against a share', { ...leads, wanted: of('conversion') }, ['unit-mismatch', at]],
    ['span by span', { ...leads, of: { kind: 'prorate', of: leads.of, by: 'hours' } }, ['out-of-order', `${at}.of`]],
  ])('%s', (_, amount, expected) => expect(problems(amount)).toContainEqual(expected));
});

it('a proof knows its bounds and which way it moves', () => {
  const basis = { basePayMinor: '0', currency: { code: 'RUB', digits: 2 }, fixedShare: null };
  const paid = {
    ...docOf(product(leads, { kind: 'money', amount: '1' })),
    components: [{ ...docOf(product(leads, { kind: 'money', amount: '1' })).components[0], effect: 'paid' }],
  };
  const report = prove(paid, kpis, basis);
  // at most 1 000 000 leads at 1.00
  expect(report.bound).toBe('100000000');
  // a better conversion needs fewer leads: paying for leads needed cannot be called monotone
  expect(report.proofs.find(({ property }) => property === 'monotone')?.verdict).not.toBe('proved');
});
