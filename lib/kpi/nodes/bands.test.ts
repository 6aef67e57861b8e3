// Ladders: marginal or whole is always chosen, each bound has one owner, sums and blocks and offsets as written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from '../index';
import { personOf } from '../golden/support';
import { runs } from '../properties/support';
import { catalogue, combine, fact, lineOf, money, refused, told, worth } from './support';

const rate = (from: string, text: string, over: object = {}) => ({ from, pay: { by: 'rate', rate: text }, ...over });
const lump = (from: string, amount: string) => ({ from, pay: { by: 'lump', amount } });
const price = (from: string, text: string) => ({ from, pay: { by: 'price', price: text } });
const bands = (mode: string, list: object[], over: object = {}) => ({ kind: 'bands', of: fact('sales'), mode, bands: list, ...over });
const units = (mode: string, list: object[], over: object = {}) => bands(mode, list, { of: fact('calls'), ...over });
const at = (node: object, done: string) =>
  worth(node, {
    rows: [
      ['sales', null, done],
      ['calls', null, done],
    ],
  });

describe('marginal and whole', () => {
  const ladder = [rate('0', '0.01'), rate('100000', '0.02'), rate('200000', '0.03')];
  it.each([
    // sales: each stretch at its own rate; everything at the rate reached
    ['0', '0', '0'],
    ['50000', '500', '500'],
    ['99999.99', '999.9999', '999.9999'],
    ['100000', '1000', '2000'], // exactly at the bound: already the upper band
    ['150000', '2000', '3000'], // 1 000 + 50 000 × 2 %; 150 000 × 2 %
    ['250000', '4500', '7500'], // 1 000 + 2 000 + 50 000 × 3 %
    ['-5', '0', '0'],
  ])('%s: marginal %s, whole %s', (sales, marginal, whole) => {
    expect([at(bands('marginal', ladder), sales), at(bands('whole', ladder), sales)]).toEqual([marginal, whole]);
  });

  it('is never implicit: a ladder without the choice is refused', () => {
    expect(refused({ kind: 'bands', of: fact('sales'), bands: ladder })).toEqual(['scheme-malformed $.components[0].amount.mode']);
  });

  it('a bound may be said to belong to the band below', () => {
    const exclusive = ladder.map((band) => ({ ...band, inclusive: false }));
    expect(['100000', '100000.01'].map((sales) => at(bands('whole', exclusive), sales))).toEqual(['1000', '2000.0002']);
  });

  it('each bound is written once, where its band starts, so that no value lies between two or in both', () => {
    for (const step of ['99999.99999999', '100000', '100000.00000001']) expect(at(bands('whole', ladder), step)).not.toBe('0');
    expect(refused(bands('whole', [rate('5', '1'), rate('5', '2')]))).toEqual(['curve-malformed $.components[0].amount.bands']);
    expect(refused(bands('whole', [rate('6', '1'), rate('5', '2')]))).toEqual(['curve-malformed $.components[0].amount.bands']);
  });

  it('a first band that starts above zero pays nothing for what lies below it, unless the whole is paid', () => {
    // over 350 000: 5 % of the excess, or 5 % of everything
    expect(at(bands('marginal', [rate('350000', '0.05')]), '420000')).toBe('3500');
    expect(at(bands('whole', [rate('350000', '0.05')]), '420000')).toBe('21000');
    expect(at(bands('whole', [rate('350000', '0.05')]), '349999')).toBe('0');
  });
});

describe('sums and prices', () => {
  const sums = [lump('100', '1000'), lump('200', '2000'), lump('300', '4000')];
  it.each([
    // sales, the last one reached only, each one reached
    ['99', '0', '0'],
    ['100', '1000', '1000'],
    ['250', '2000', '3000'],
    ['300', '4000', '7000'],
  ])('at %s the last pays %s, each %s', (sales, last, each) => {
    expect([at(bands('whole', sums, { lumps: 'last' }), sales), at(bands('whole', sums, { lumps: 'each' }), sales)]).toEqual([last, each]);
  });

  it('a price is money for each unit', () => {
    const list = [price('0', '5'), price('10', '8')];
    // 12 units: 10 × 5 + 2 × 8 = 66; all at 8 = 96
    expect([at(units('marginal', list), '12'), at(units('whole', list), '12')]).toEqual(['66', '96']);
  });

  it('a share of money and a sum may stand on one ladder', () => {
    const mixed = [rate('0', '0.01'), lump('1000', '500'), rate('2000', '0.02')];
    // 10 of the first 1 000, the sum of 500, then 2 % of 1 000
    expect(at(bands('marginal', mixed, { lumps: 'each' }), '3000')).toBe('530');
  });
});

describe('whole blocks and an offset', () => {
  const forTen = { block: '10', offset: '20' };
  it.each([
    // 50 for each full 10 above 20
    ['20', '0'],
    ['29.99', '0'],
    ['30', '50'],
    ['49', '100'],
    ['50', '150'],
  ])('%s units pay %s', (done, expected) => expect(at(units('marginal', [price('0', '5')], forTen), done)).toBe(expected));

  it('pro rata unless whole blocks are chosen: "for each 1 %" of 20.5 % is 20.5', () => {
    const each = (over: object) =>
      worth({ kind: 'bands', of: fact('growth'), mode: 'whole', bands: [price('0', '100')], ...over }, { rows: [['growth', null, '20.5']] });
    expect([each({}), each({ block: '1' })]).toEqual(['2050', '2000']);
  });

  it('tells what was counted, and which bands were reached', () => {
    const { step } = told(units('marginal', [price('0', '5'), price('100', '6')], forTen), { rows: [['calls', null, '57']] });
    expect(step.params).toEqual({ mode: 'marginal', counted: '30', bands: '0' });
    expect(step.reasons).toEqual([{ code: 'counted', params: { exact: '57', counted: '30', unit: 'count' } }]);
  });

  it('tells why nothing is paid below the ladder', () => {
    expect(told(bands('whole', [rate('100', '0.1')]), { rows: [['sales', null, '99']] }).step.reasons).toEqual([
      { code: 'below-bands', params: { from: '100', unit: 'money' } },
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    ['a price for each unit of money', bands('whole', [price('0', '5')]), ['unit-mismatch $.components[0].amount']],
    ['a block of nothing', bands('whole', [rate('0', '1')], { block: '0' }), ['curve-malformed $.components[0].amount.block']],
    ['a share of a count beside a sum of money', units('whole', [rate('0', '1'), lump('5', '10')]), ['unit-mismatch $.components[0].amount']],
    ['no bands', bands('whole', []), ['scheme-malformed $.components[0].amount.bands']],
  ])('%s', (_, node, expected) => expect(refused(node)).toEqual(expected));

  it('a share of a count is a count, and may weigh money', () => {
    expect(worth(combine('product', money('2'), units('whole', [rate('0', '0.5')])), { rows: [['calls', null, '9']] })).toBe('9');
  });
});

describe('for every ladder', () => {
  const schemeOf = (node: object) => new Map([['v1', compileScheme({ format: 1, components: [lineOf(node)] }, catalogue)]]);
  const paid = (scheme: ReturnType<typeof schemeOf>, sales: number): bigint =>
    BigInt(calculatePerson(personOf({ pay: '0', rows: [['sales', null, String(sales)]] }), scheme).totals?.paidMinor ?? -1);

  it('with one band from zero, marginal and whole are the same', () => {
    const [marginal, whole] = ['marginal', 'whole'].map((mode) => schemeOf(bands(mode, [rate('0', '0.0123')]))) as [
      ReturnType<typeof schemeOf>,
      ReturnType<typeof schemeOf>,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (sales) => paid(marginal, sales) === paid(whole, sales)),
      runs,
    );
  });

  it('a marginal ladder never falls, and never pays more than its highest rate would for everything', () => {
    const ladder = [rate('0', '0.01'), rate('100000', '0.02'), rate('200000', '0.03')];
    const [scheme, highest] = [schemeOf(bands('marginal', ladder)), schemeOf(bands('whole', [rate('0', '0.03')]))];
    fc.assert(
      fc.property(fc.nat(400_000), fc.nat(1000), (sales, more) => {
        expect(paid(scheme, sales + more) >= paid(scheme, sales)).toBe(true);
        expect(paid(scheme, sales) <= paid(highest, sales)).toBe(true);
      }),
      runs,
    );
  });
});
