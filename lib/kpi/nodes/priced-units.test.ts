// Units of different price in date order: which of them lie above the plan, and what each of those pays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amounts, kpi, personOf } from '../golden/support';
import { calculatePerson, compileScheme, describeProofs, describeScheme, prove, renderWorkings } from '../index';
import type { Component, PersonInput } from '../index';
import { inDateOrder } from '../units';
import type { Unit } from '../units';
import { runs } from '../properties/support';

const kpis = [kpi('blenders'), kpi('sales', { unit: 'money' }), kpi('twice', { formula: '2 * blenders' })];
const fact = { kind: 'measure', kpi: 'blenders', take: 'fact' };
const plan = { ...fact, take: 'plan' };
const rate = (from: string, text: string) => ({ from, pay: { by: 'rate', rate: text } });
const bands = (over: object = {}) => ({ kind: 'bands', of: fact, mode: 'marginal', bands: [rate('0', '0.03')], units: { above: plan }, ...over });
const docOf = (amount: object) => ({ format: 1, components: [{ key: 'x', name: 'X', part: 'other', effect: 'paid', amount } as unknown as Component] });
const sold = (date: string, quantity: string, price: string, ref = date): Unit => ({ date: `2026-05-${date}`, quantity, price, ref });

function seller(units: Unit[] | undefined, count: string, planned = '5'): PersonInput {
  const person = personOf({ pay: '0', rows: [['blenders', planned, count]] });
  const cards = person.cards.map((card) => ({
    ...card,
    values: card.values.map((value) => ({ ...value, fact: value.fact && { ...value.fact, ...(units ? { units } : {}) } })),
  }));
  return { ...person, cards };
}
const result = (amount: object, units: Unit[] | undefined, count: string, planned?: string) =>
  calculatePerson(seller(units, count, planned), new Map([['v1', compileScheme(docOf(amount), kpis)]]));
const paid = (amount: object, units: Unit[], count: string, planned?: string) => amounts(result(amount, units, count, planned))['x'];

describe('units above the plan', () => {
  const cheapThenDear = [sold('03', '4', '3000'), sold('20', '5', '4000')];

  it('plan 5: 4 at 3 000, then 5 at 4 000: the over-plan ones are the last 4', () => {
    // 3 % × 4 × 4 000 = 480
    expect(paid(bands(), cheapThenDear, '9')).toBe('480.00');
  });

  it('the other way round in time, the last 4 are the cheap ones', () => {
    // 3 % × 4 × 3 000 = 360
    expect(paid(bands(), [sold('03', '5', '4000'), sold('20', '4', '3000')], '9')).toBe('360.00');
    // the list may come in any order: the dates decide
    expect(paid(bands(), [sold('20', '4', '3000'), sold('03', '5', '4000')], '9')).toBe('360.00');
  });

  it('a delivery may lie on both sides of the plan', () => {
    // the 5th at 3 000 is within plan; above it 1 at 3 000 and 3 at 4 000: 3 % × (3 000 + 12 000) = 450
    expect(paid(bands(), [sold('03', '6', '3000'), sold('20', '3', '4000')], '9')).toBe('450.00');
  });

  it('at plan and below nothing is paid', () => {
    expect(paid(bands(), [sold('03', '5', '3000')], '5')).toBe('0.00');
    expect(paid(bands(), [sold('03', '2', '3000')], '2')).toBe('0.00');
    expect(paid(bands(), [], '0')).toBe('0.00');
  });

  it('each stretch above the plan has its own units', () => {
    const ladder = bands({ bands: [rate('0', '0.03'), rate('2', '0.05')] });
    // above plan: 4 at 4 000; 2 at 3 % = 240, 2 at 5 % = 400
    expect(paid(ladder, cheapThenDear, '9')).toBe('640.00');
    // whole: all 4 at the rate reached: 5 % × 16 000 = 800
    expect(paid({ ...ladder, mode: 'whole' }, cheapThenDear, '9')).toBe('800.00');
  });

  it('offset, blocks and a price per unit count units as ever', () => {
    // the first above plan does not count: 3 % × 3 × 4 000 = 360
    expect(paid(bands({ offset: '1' }), cheapThenDear, '9')).toBe('360.00');
    // only full threes: 3 of the 4
    expect(paid(bands({ block: '3' }), cheapThenDear, '9')).toBe('360.00');
    expect(paid(bands({ bands: [{ from: '0', pay: { by: 'price', price: '100' } }] }), cheapThenDear, '9')).toBe('400.00');
  });

  it('without a threshold all units count', () => {
    // 3 % × (12 000 + 20 000) = 960
    expect(paid(bands({ units: {} }), cheapThenDear, '9')).toBe('960.00');
  });
});

describe('order within a day', () => {
  it('is by reference, whatever order the list came in', () => {
    const day = [sold('20', '1', '100', 'b'), sold('20', '1', '200', 'a'), sold('19', '5', '10', 'z')];
    expect(inDateOrder(day).map(({ ref }) => ref)).toEqual(['z', 'a', 'b']);
    // plan 6: the 6th is a at 200, the 7th is b at 100: 3 % × 100 = 3
    for (const list of [day, [...day].reverse()]) expect(paid(bands(), list, '7', '6')).toBe('3.00');
  });

  it('the same bytes for any order of the list', () => {
    const unit = fc.record({
      date: fc.constantFrom('2026-05-01', '2026-05-02'),
      quantity: fc.nat(3).map(String),
      price: fc.nat(3).map(String),
      ref: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), fc.nat(), (units, seed) => {
        const shuffled = units
          .map((each, i) => ({ each, at: (i * 7919 + seed) % 101 }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(inDateOrder(shuffled)).toEqual(inDateOrder(units));
      }),
      runs,
    );
  });
});

describe('what cannot be had is a problem', () => {
  it.each([
    ['no list at all', undefined, '9'],
    ['a list that makes less', [sold('03', '4', '3000')], '0'],
  ])('%s', (_, units, made) => {
    const { problems, totals } = result(bands(), units, '9');
    expect([problems.map(({ code, kpi: of }) => [code, of]), totals]).toEqual([[['units-differ', 'blenders']], null]);
    expect(problems[0]?.params['units']).toBe(made === '9' ? '0' : '4');
  });

  it.each([
    ['a derived KPI', { ...fact, kpi: 'twice' }, ['units-unfit']],
    ['a quarter', { ...fact, over: { window: 'quarter' } }, ['units-unfit']],
    ['a sum', { kind: 'combine', op: 'sum', parts: [fact, fact] }, ['units-unfit']],
    ['money', { ...fact, kpi: 'sales' }, ['unit-mismatch']],
  ])('%s has no units', (_, of, codes) => {
    expect(compileScheme(docOf(bands({ of, units: {} })), kpis).problems.map(({ code }) => code)).toEqual(codes);
  });

  it('a threshold in money is not a number of units', () => {
    const { problems } = compileScheme(docOf(bands({ units: { above: { ...plan, kpi: 'sales' } } })), kpis);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['unit-mismatch', '$.components[0].amount']]);
  });
});

describe('told and proved', () => {
  it('names each unit that pays', () => {
    const units = [sold('03', '6', '3000', 'N1'), sold('20', '3', '4000', 'N2')];
    const workings = result(bands(), units, '9').cards[0]?.lines[0]?.workings;
    const text = renderWorkings(workings as never, 'en').map(({ title, formula, value }) => `${title}: ${formula} = ${value}`);
    expect(text[0]).toBe('X: 90.00 + 360.00 = 450.00');
    expect(text).toContain('Sold: 2026-05-03, N1: 3% × 1 × 3,000.00 = 90.00');
    expect(text).toContain('Sold: 2026-05-20, N2: 3% × 3 × 4,000.00 = 360.00');
  });

  it('is said in the scheme', () => {
    expect(JSON.stringify(describeScheme(docOf(bands()), kpis, 'en'))).toContain(
      'each unit at the price it was sold for, in date order (of one day by reference), those above the plan of',
    );
    expect(JSON.stringify(describeScheme(docOf(bands()), kpis, 'ru'))).toContain('по порядку дат');
  });

  const basis = { basePayMinor: '0', currency: { code: 'RUB', digits: 2 }, fixedShare: null };
  const verdict = (amount: object) => prove(docOf(amount), kpis, basis).proofs.find(({ property }) => property === 'monotone')?.verdict;

  it('rates that never fall are proved, others are only searched', () => {
    expect(verdict(bands({ bands: [rate('0', '0.03'), rate('2', '0.05')] }))).toBe('proved');
    // at 5 % then 1 %, one more cheap unit can push a dear one into the lower band
    expect(verdict(bands({ bands: [rate('0', '0.05'), rate('2', '0.01')] }))).toBe('searched');
    expect(verdict(bands({ block: '3' }))).toBe('searched');
  });

  it('and says that nothing could be tried, because prices come only with the facts', () => {
    const report = prove(docOf(bands({ block: '3' })), kpis, basis);
    expect(report.proofs.find(({ property }) => property === 'monotone')).toMatchObject({ verdict: 'searched', searched: 0 });
    const said = (lang: 'en' | 'ru') => describeProofs(report, basis.currency, lang).proofs.find(({ property }) => property === 'monotone')?.sentences;
    expect(said('en')).toEqual(['It could not be decided, and nothing could be tried: prices or values come only with the facts.']);
    expect(said('ru')?.[0]).toContain('испытать нечего');
  });

  it('one more unit never pays less where proved, and can where it is not', () => {
    const units = fc.array(
      fc.record({
        date: fc.constantFrom('2026-05-01', '2026-05-02', '2026-05-03'),
        quantity: fc.constantFrom('1', '2'),
        price: fc.nat(9).map(String),
        ref: fc.constantFrom('a', 'b', 'c'),
      }),
      { minLength: 1, maxLength: 7 },
    );
    const scheme = bands({ bands: [rate('0', '0.03'), rate('2', '0.05')] });
    const count = (list: Unit[]) => String(list.reduce((sum, { quantity }) => sum + Number(quantity), 0));
    fc.assert(
      fc.property(units, (list) => Number(paid(scheme, list, count(list), '2')) >= Number(paid(scheme, list.slice(1), count(list.slice(1)), '2'))),
      { ...runs, numRuns: 1000 },
    );
    const falling = bands({ bands: [rate('0', '0.05'), rate('1', '0')], units: {} });
    // first the dear one at 5 % = 50; with a cheap one before it, 5 % × 10 = 0.50
    expect([paid(falling, [sold('20', '1', '1000')], '1'), paid(falling, [sold('20', '1', '1000'), sold('03', '1', '10')], '2')]).toEqual(['50.00', '0.50']);
  });
});
