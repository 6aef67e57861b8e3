// What a share is of: the pay, its two parts by the stage in force, an earlier line as it was rounded, the variable lines so far.
import { describe, expect, it } from 'vitest';
import { amounts, kpi, pay } from '../golden/support';
import { catalogue, combine, fact, lineOf, money, number, refused, told, worth } from './support';

const base = (of: string, over: object = {}) => ({ kind: 'base', of, ...over });
const stage = (fixedShare: string) => ({ stage: { id: 'stage-2', fixedShare, isShadow: false } });

describe('the pay and its parts', () => {
  it.each([
    // pay 1 000: fixed share, fixed, variable
    ['0.9', '900', '100'],
    ['0.7', '700', '300'],
    ['1', '1000', '0'],
    ['0', '0', '1000'],
    ['1/3', '1000/3', '2000/3'],
  ])('at %s: %s and %s', (share, fixed, variable) => {
    expect(worth(base('fixed'), { card: stage(share) })).toBe(fixed);
    expect(worth(base('variable'), { card: stage(share) })).toBe(variable);
    expect(worth(combine('sum', base('fixed'), base('variable')), { card: stage(share) })).toBe('1000');
    expect(worth(base('pay'), { card: stage(share) })).toBe('1000');
  });

  it('the stage in force comes before the scheme’s own share', () => {
    const settings = { fixedShare: '0.6' };
    expect(worth(base('fixed'), { settings })).toBe('600');
    expect(worth(base('fixed'), { settings, card: stage('0.8') })).toBe('800');
  });

  it('without either there is nothing to split by; the whole pay needs none', () => {
    expect(worth(base('fixed'))).toBe('no-fixed-share');
    expect(worth(base('pay'))).toBe('1000');
  });

  it.each(['1.0001', '-0.1', '2'])('a stage of %s is a problem of the person’s card', (share) => {
    expect(told(base('pay'), { card: stage(share) }).problems.map(({ code, params }) => [code, params])).toEqual([['fixed-share-out-of-range', { share }]]);
  });

  it('is counted in minor units of any currency', () => {
    expect(worth(base('pay'), { pay: '1000', digits: 0 })).toBe('1000'); // yen
    expect(worth(base('pay'), { card: { basePayMinor: '1000001' }, digits: 3 })).toBe('1000.001'); // dinars
  });

  it('tells the share and the stage it comes from', () => {
    const { step } = told(base('variable'), { card: stage('0.7') });
    expect(step).toMatchObject({ rule: 'base-variable', value: '300', params: { share: '0.3', stage: 'stage-2' } });
    expect(step.inputs?.map(({ rule, value }) => `${rule} ${value}`)).toEqual(['base-pay 1000']);
    expect(told(base('variable'), { settings: { fixedShare: '0.7' } }).step.params).toEqual({ share: '0.3' });
  });
});

describe('another line', () => {
  it('as it was paid: rounded', () => {
    const third = lineOf(combine('quotient', money('100'), number('3')), { key: 'third' });
    expect(worth(base('line', { line: 'third' }), { before: [third] })).toBe('33.33');
  });

  it('must be an earlier one', () => {
    expect(refused(base('line', { line: 'asked' }))).toEqual(['cycle $.components[0].amount']);
    expect(refused(base('line', { line: 'nobody' }))).toEqual(['unknown-line $.components[0].amount']);
  });

  it('that could not be worked out stops this one, without a second problem', () => {
    const lacking = lineOf(fact('sales'), { key: 'lacking' });
    expect(told(base('line', { line: 'lacking' }), { before: [lacking] }).problems.map(({ code }) => code)).toEqual(['missing-fact']);
  });

  it('only what is above 100 % may be the base', () => {
    // 5 % of the excess of sales over plan: (1 200 − 1 000) × 5 %
    const excess = { kind: 'clamp', of: combine('difference', fact('sales'), { ...fact('sales'), take: 'plan' }), min: money('0') };
    const paid = (done: string) => worth(combine('product', number('0.05'), excess), { rows: [['sales', '1000', done]] });
    expect([paid('1200'), paid('1000'), paid('900')]).toEqual(['10', '0', '0']);
  });
});

describe('the variable part so far', () => {
  const lines = [
    lineOf(money('700'), { key: 'salary', part: 'fixed' }),
    lineOf(money('100'), { key: 'bonus', part: 'variable' }),
    lineOf(money('20'), { key: 'commission', part: 'commission' }),
    lineOf(number('50'), { key: 'points', unit: 'points' }),
  ];

  it('is every earlier line of money but the fixed part', () => {
    expect(worth(base('variable-so-far'), { before: lines })).toBe('120');
    expect(worth(base('variable-so-far'), { before: lines.slice(0, 1) })).toBe('0');
  });

  it('a reduction stops at nothing: −min(penalty, what is there)', () => {
    const taken = (penalty: string) => worth(combine('product', number('-1'), combine('min', money(penalty), base('variable-so-far'))), { before: lines });
    expect([taken('50'), taken('120'), taken('5000')]).toEqual(['-50', '-120', '-120']);
  });

  it('two reductions together take no more than there was', () => {
    const reduce = (key: string) => lineOf(combine('product', number('-1'), combine('min', money('80'), base('variable-so-far'))), { key });
    const doc = { format: 1, components: [...lines, reduce('first'), reduce('second')] };
    // 120 − 80 = 40, so the second takes 40
    expect(amounts(pay({ doc, kpis: [...catalogue, kpi('x')], pay: '0', rows: [] }))).toMatchObject({ first: '-80.00', second: '-40.00' });
  });

  it('that is already below zero leaves a reduction nothing to take, and gives nothing back', () => {
    const clawed = [...lines, lineOf(money('-300'), { key: 'claw-back', part: 'variable', clawBack: { ground: 'law' } })];
    expect(worth(base('variable-so-far'), { before: clawed })).toBe('0'); // 120 − 300
  });
});
