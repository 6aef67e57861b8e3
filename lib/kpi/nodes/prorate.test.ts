// A part of the month: each way of counting it, what it is applied to, and how the factor is told.
import { describe, expect, it } from 'vitest';
import { readPersonInput } from '../index';
import { timeInputSchema } from '../time/time-input';
import { combine, fact, higher, inputOf, number, refused, told, worth } from './support';

const prorate = (by: string, over: object = {}) => ({ kind: 'prorate', of: { kind: 'base', of: 'pay' }, by, ...over });
const time = (spans: object[], over: object = {}) => ({ time: timeInputSchema.parse({ spans, ...over }) });
const from = (day: string, to = '31', over: object = {}) => ({ from: `2026-05-${day}`, to: `2026-05-${to}`, ...over });
const half = { fte: '0.5' };
/** Of 31 000 in May 2026: 31 days, of them 19 working days beside 1 and 11 May. */
const paid = (by: string, card: object, over: object = {}) => worth(prorate(by, over), { pay: '31000', card });
const holidays = { calendar: { holidays: ['2026-05-01', '2026-05-11'] } };

describe('counts', () => {
  it.each([
    // count, when the person was there, paid
    ['calendar-days', [from('01')], {}, '31000'],
    ['calendar-days', [from('11')], {}, '21000'], // 21 of 31
    ['calendar-days', [from('01', '10')], {}, '10000'],
    ['calendar-days', [from('01', '05'), from('20', '24')], {}, '10000'], // left and came back
    ['working-days', [from('11')], holidays, '434000/19'], // 14 of 19
    ['working-days', [from('01', '03')], holidays, '0'], // a holiday and a week-end
    ['working-days', [from('16', '17')], { calendar: { workDays: ['2026-05-16'] } }, '15500/11'], // a Saturday worked instead: 1 of 22
    ['working-days', [from('01')], { calendar: { weekend: [5, 6] } }, '31000'],
    ['hours', [from('01')], { hours: { norm: '160', worked: '120' } }, '23250'],
    ['hours', [from('01')], { hours: { norm: '160', worked: '176' } }, '34100'], // more than the norm is more
    ['fte', [from('01', '31', half)], {}, '15500'],
    ['fte', [from('01', '15'), from('16', '31', half)], {}, '23000'], // (15 + 16 × 0.5) ÷ 31
    ['30/360', [from('16')], {}, '15500'], // the 16th to the end is 15 of 30
    ['30/360', [from('31')], {}, '3100/3'], // the 31st is the 30th: 1 of 30
    ['first-day', [from('01', '01')], {}, '31000'],
    ['first-day', [from('02')], {}, '0'],
    ['last-day', [from('31')], {}, '31000'],
    ['last-day', [from('01', '30')], {}, '0'],
  ])('%s of %j with %j pays %s', (by, spans, over, expected) => {
    expect(paid(by, time(spans, over))).toBe(expected);
  });

  it('unpaid leave is taken off, on working days only where they are counted', () => {
    const leave = { unpaid: [{ from: '2026-05-16', to: '2026-05-19' }] }; // Saturday to Tuesday
    expect(paid('calendar-days', time([from('01')], leave))).toBe('27000');
    expect(paid('working-days', time([from('01')], { ...leave, ...holidays }))).toBe('527000/19'); // 17 of 19
  });

  it('two leaves over the same days take them off once', () => {
    const leave = {
      unpaid: [
        { from: '2026-05-10', to: '2026-05-12' },
        { from: '2026-05-11', to: '2026-05-13' },
      ],
    };
    expect(paid('calendar-days', time([from('01')], leave))).toBe('27000');
  });

  it('a span beyond the month counts only inside it', () => {
    expect(paid('calendar-days', time([{ from: '2024-02-01', to: '2026-05-10' }]))).toBe('10000');
    expect(paid('calendar-days', time([{ from: '2026-06-01', to: '2026-07-01' }]))).toBe('0');
  });

  it('without time in the input it is the whole month', () => expect(paid('working-days', {})).toBe('31000'));

  it.each([
    ['hours', [from('01')], {}],
    ['hours', [from('01')], { hours: { norm: '0', worked: '8' } }],
    ['working-days', [from('01')], { calendar: { weekend: [1, 2, 3, 4, 5, 6, 7] } }],
  ])('%s of a month with nothing to divide by is a problem, not infinity', (by, spans, over) => {
    expect(told(prorate(by), { card: time(spans, over) }).problems.map(({ code, params }) => [code, params])).toEqual([['no-presence', { by }]]);
  });
});

describe('a change of pay', () => {
  const raise = [from('01', '10', { basePayMinor: '3100000' }), from('11', '31', { basePayMinor: '6200000' })];
  it('each span is computed at its own pay', () => expect(paid('calendar-days', time(raise))).toBe('52000')); // 10 000 + 42 000

  it('hours of each span at its pay; one figure of hours for two pays is a problem, because nobody knows at which they were worked', () => {
    const hours = { hours: { norm: '160', worked: '160' } };
    const split = raise.map((span, i) => ({ ...span, hours: i === 0 ? '40' : '120' }));
    expect(paid('hours', time(split, hours))).toBe('54250'); // 31 000 × 40/160 + 62 000 × 120/160
    expect(paid('hours', time(raise, hours))).toBe('no-presence');
  });

  it('moves the parts of the pay with it', () => {
    const node = { ...prorate('calendar-days'), of: { kind: 'base', of: 'variable' } };
    expect(worth(node, { pay: '31000', settings: { fixedShare: '0.7' }, card: time(raise) })).toBe('15600'); // 52 000 × 0.3
  });

  it('leaves what does not depend on the pay as it is, however the month is cut', () => {
    const node = { ...prorate('calendar-days'), of: { kind: 'money', amount: '310' } };
    expect(worth(node, { pay: '31000', card: time(raise) })).toBe('310');
  });

  it('tells each span with its date and factor', () => {
    const { step } = told(prorate('calendar-days'), { pay: '31000', card: time(raise) });
    expect(step.params).toEqual({ by: 'calendar-days', factor: '1', part: '31', whole: '31' });
    expect(step.inputs?.map(({ rule, value, params }) => [rule, value, params])).toEqual([
      ['prorate-span', '10000', { from: '2026-05-01', factor: '10/31' }],
      ['prorate-span', '42000', { from: '2026-05-11', factor: '21/31' }],
    ]);
  });
});

describe('what it applies to', () => {
  const joined = time([from('11')]); // 21 of 31 days
  const rows = [['sales', '310000', '210000']] as [string, string, string][];
  const attain = (over: object = {}) => ({ kind: 'attain', kpi: 'sales', rule: higher, ...over });
  const byDays = { by: 'calendar-days' };
  const value = (node: object, card: object = joined) => worth(node, { pay: '31000', rows, card });

  it('the plan: 210 000 of 310 000 is full in 21 of 31 days', () => expect(value(attain({ proratePlan: byDays }))).toBe('1'));

  it('a threshold: the bonus starts at 105 000 instead of 155 000', () => {
    const bound = { kind: 'prorate', of: { kind: 'money', amount: '155000' }, ...byDays };
    const gate = {
      kind: 'when',
      if: { is: 'compare', left: fact('sales'), op: '>=', right: bound },
      then: { kind: 'money', amount: '500' },
      else: number('0'),
    };
    const at = (sales: string, card: object) => worth(gate, { rows: [['sales', null, sales]], card });
    expect([at('104999', joined), at('105000', joined), at('105000', {}), at('155000', {})]).toEqual(['0', '500', '0', '500']);
  });

  it('the base: 21 000 × 67.74 %', () => {
    expect(value(combine('product', prorate('calendar-days'), attain()))).toBe('441000/31'); // 21 000 × 21/31
  });

  it('the result: the same sum where the rule is a product, another where it is a curve', () => {
    const result = (of: object) => value({ kind: 'prorate', of, ...byDays });
    expect(result(combine('product', { kind: 'base', of: 'pay' }, attain()))).toBe('441000/31');
    // a lump above 60 % is paid in full of the base, or for the days
    const lump = combine('product', { kind: 'base', of: 'pay' }, { kind: 'curve', of: attain(), knots: [{ at: '0.6', next: 'step', value: '1' }] });
    expect([value(lump), result(lump)]).toEqual(['31000', '21000']);
  });

  it('a plan and a base together, with and without a raise in the month', () => {
    const both = { ...prorate('calendar-days'), of: combine('product', { kind: 'base', of: 'pay' }, attain({ proratePlan: byDays })) };
    // plan for 21 days reached in full: 31 000 × 21/31
    expect(value(both)).toBe('21000');
    // joined on the 11th at 31 000, raised to 62 000 from the 22nd: 11 000 + 20 000, the plan is still that of 21 days
    const raised = time([from('11', '21', { basePayMinor: '3100000' }), from('22', '31', { basePayMinor: '6200000' })]);
    expect(value(both, raised)).toBe('31000');
  });
});

describe('the factor', () => {
  it('is exact unless the scheme says where it is cut, and then says so', () => {
    const cut = { rounding: { mode: 'half-up', digits: 2 } };
    expect(paid('calendar-days', time([from('11')]), cut)).toBe('21080'); // 0.677… → 0.68
    const { step } = told(prorate('calendar-days', cut), { pay: '31000', card: time([from('11')]) });
    expect(step.params).toEqual({ by: 'calendar-days', factor: '0.68', part: '21', whole: '31' });
    expect(step.reasons).toEqual([{ code: 'rounded', params: { exact: '21/31', mode: 'half-up', digits: '2' } }]);
  });

  it('a way of counting that does not exist is refused', () => {
    expect(refused(prorate('moon-days'))).toEqual(['scheme-malformed $.components[0].amount.by']);
  });
});

describe('days of one card belong to it once', () => {
  const read = (spans: object[]) => {
    const input = inputOf({});
    const got = readPersonInput({ ...input, cards: input.cards.map((card) => ({ ...card, time: { spans } })) });
    return 'problems' in got ? got.problems.map(({ code, path, params }) => `${code} ${path} ${params['why']}`) : [];
  };
  it.each([
    ['two spans over one day', [from('01', '15'), from('15')], ['input-malformed $.cards[0].time.spans spans-overlap']],
    ['the same written the other way round', [from('15'), from('01', '15')], ['input-malformed $.cards[0].time.spans spans-overlap']],
    ['one day after the other', [from('01', '15'), from('16')], []],
    [
      'a day that does not exist',
      [{ from: '2026-05-32', to: '2026-05-33' }],
      [
        'input-malformed $.cards[0].time.spans[0].from Invalid string: must match pattern',
        'input-malformed $.cards[0].time.spans[0].to Invalid string: must match pattern',
      ],
    ],
  ])('%s', (_, spans, expected) => expect(read(spans).map((each) => each.split(' /')[0])).toEqual(expected));
});
