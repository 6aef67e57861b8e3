// Nothing is worked on for ever: numbers that would grow without end are a problem by name, quickly.
import { describe, expect, it } from 'vitest';
import { kpi, personOf } from '../golden/support';
import { calculateAmounts, calculateMonth, calculatePerson, compileScheme, prove } from '../index';
import { multiply, rational } from './rational';
import { toText } from './text';
import { NumberTooLong, withinLength } from './too-long';

const kpis = [kpi('a')];
const fact = { kind: 'measure', kpi: 'a', take: 'fact' };
const docOf = (text: string, names: object = { a: fact }) => ({
  format: 1,
  components: [{ key: 'x', name: 'X', part: 'other', effect: 'paid', unit: 'points', amount: { kind: 'formula', text, names, unit: 'number' } }],
});
const long = '1234567890123456789012345678901234567891/98765432109876543211';
const person = (value: string, employeeId = 'e1') => ({ ...personOf({ pay: '0', rows: [['a', null, value]] }), employeeId });
const calculated = (doc: object, value: string) => calculatePerson(person(value), new Map([['v1', compileScheme(doc, kpis)]]));

describe('a power of a power of a power', () => {
  const tower = docOf('((a ^ 10) ^ 10) ^ 10');

  it('of 40 figures is a problem of the person, at once', () => {
    const before = performance.now();
    const { problems, totals } = calculated(tower, long);
    expect([problems.map(({ code, cardId }) => [code, cardId]), totals]).toEqual([[['number-too-long', 'a1']], null]);
    // 7 seconds without a bound on this machine, and hours with one power more
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('of 1 is 1, and of 2 is still exact', () => {
    expect(calculated(tower, '1').cards[0]?.lines[0]?.amountMinor).toBe('1');
    // 2^1000
    expect(calculated(tower, '2').cards[0]?.lines[0]?.amountMinor).toBe((2n ** 1000n).toString());
  });

  it('stops nobody else', () => {
    const { employees } = calculateMonth([person(long, 'bad'), person('1', 'good')], new Map([['v1', compileScheme(tower, kpis)]]));
    expect(employees.map(({ employeeId, totals }) => [employeeId, totals !== null])).toEqual([
      ['bad', false],
      ['good', true],
    ]);
    expect(calculateAmounts(person(long), new Map([['v1', compileScheme(tower, kpis)]])).totals).toBeNull();
  });

  it('nor does a tower written in the scheme itself hang a proof', () => {
    const nines = { kind: 'number', value: '9'.repeat(60) };
    const amount = { kind: 'formula', text: 'm * ((n ^ 10) ^ 10) ^ 10', names: { n: nines, m: { kind: 'money', amount: '1' } }, unit: 'money' };
    const doc = { format: 1, components: [{ key: 'x', name: 'X', part: 'other', effect: 'paid', amount }] };
    const basis = { basePayMinor: '0', currency: { code: 'RUB', digits: 2 }, fixedShare: null };
    const before = performance.now();
    expect(prove(doc, kpis, basis).proofs[0]?.examples[0]?.problem?.code).toBe('number-too-long');
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

it('9 ^ 9 ^ 9 ^ 9 is refused before it is worked out', () => {
  expect(compileScheme(docOf('9 ^ 9 ^ 9 ^ 9'), kpis).problems.map(({ code, params }) => [code, params['at']])).toEqual([['formula-malformed', '6']]);
  expect(compileScheme(docOf('9 ^ (9 ^ 9)'), kpis).problems.map(({ code }) => code)).toEqual(['formula-malformed']);
  // ((9^9)^9)^9 is 9^729, 696 figures: long, and still exact
  expect(calculated(docOf('((9 ^ 9) ^ 9) ^ 9'), '0').cards[0]?.lines[0]?.amountMinor).toBe((9n ** 729n).toString());
  expect(compileScheme(docOf('(((9 ^ 9) ^ 9) ^ 9) ^ 9'), kpis).problems.map(({ code, params }) => [code, params['why']])).toEqual([
    ['formula-malformed', 'too long'],
  ]);
});

describe('the bound', () => {
  const power = (n: bigint, times: number) => Array.from({ length: times }, () => rational(n)).reduce((all, next) => multiply(all, next));

  it('is far above what pay needs, and lower terms do not count against it', () => {
    expect(toText(power(10n ** 18n, 200))).toBe(`1${'0'.repeat(3600)}`);
    // 3/2 × 2/3 × 3/2 × … stays short however long it goes on
    const turns = Array.from({ length: 20_001 }, (_, i) => (i % 2 === 0 ? rational(10n ** 40n, 3n) : rational(3n, 10n ** 40n)));
    expect(toText(turns.reduce((all, next) => multiply(all, next)))).toBe(`${'1' + '0'.repeat(40)}/3`);
  });

  it('is an error of the arithmetic only, caught by name', () => {
    expect(() => power(10n ** 30n, 400)).toThrow(NumberTooLong);
    expect(
      withinLength(
        () => toText(power(10n ** 30n, 400)),
        () => 'too long',
      ),
    ).toBe('too long');
    expect(() =>
      withinLength(
        () => {
          throw new TypeError('another');
        },
        () => 'caught',
      ),
    ).toThrow(TypeError);
  });
});
