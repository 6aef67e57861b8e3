// Every rule of attainment on paper: the formula with its values, in both languages, as somebody would check it by hand.
import { describe, expect, it } from 'vitest';
import type { Row } from '../golden/support';
import { attain, combine, money, told } from './support';
import type { Month } from './support';

/** 100 × attainment, so that the line shows the share and the step below it says where it comes from. */
const hundredTimes = (rule: object | undefined, row: Row, over: object = {}, doc: object = {}): Month => ({
  amount: combine('product', [money('100'), attain(row[0], rule, over)]),
  rows: [row],
  doc,
});
const kind = (name: string) => ({ kind: name });
const calls = (plan: string, fact: string): Row => ['calls', plan, fact];
const sales = (plan: string, fact: string, baseline?: string): Row => (baseline === undefined ? ['sales', plan, fact] : ['sales', plan, fact, 'person', baseline]);
const cost = (plan: string, fact: string): Row => ['cost', plan, fact];
const stock = (fact: string): Row => ['stock', null, fact];
const care = (fact: string): Row => ['care', null, fact];
const band = { kind: 'band', lo: '10', hi: '12.5' };
const scale = {
  kind: 'rated',
  steps: [
    { at: '4', value: '0.8' },
    { at: '5', value: '1' },
  ],
};

describe('attainment, step by step', () => {
  it.each<[string, Month, string, string]>([
    ['more is better: fact ÷ plan', hundredTimes(kind('higher-ratio'), calls('40', '50')), 'Calls: 50 ÷ 40 = 125%', 'Calls: 50 ÷ 40 = 125 %'],
    [
      // From a loss of 100 to a loss of 50: the way made is 50 of 100, so 150 %.
      'more is better, by distance, with a plan below zero',
      hundredTimes(kind('higher-distance'), sales('-100', '-50')),
      'Sales: 100% + (−50.00 − (−100.00)) ÷ |−100.00| = 150%',
      'Sales: 100 % + (−50,00 − (−100,00)) ÷ |−100,00| = 150 %',
    ],
    ['less is better: plan ÷ fact', hundredTimes(kind('lower-ratio'), cost('100', '125')), 'Cost: 100.00 ÷ 125.00 = 80%', 'Cost: 100,00 ÷ 125,00 = 80 %'],
    [
      'less is better, by distance',
      hundredTimes(kind('lower-distance'), cost('100', '120')),
      'Cost: 100% − (120.00 − 100.00) ÷ 100.00 = 80%',
      'Cost: 100 % − (120,00 − 100,00) ÷ 100,00 = 80 %',
    ],
    [
      'growth: the part of the way from the baseline to the plan',
      hundredTimes(kind('growth'), sales('120', '110', '100')),
      'Sales: (110.00 − 100.00) ÷ (120.00 − 100.00) = 50%',
      'Sales: (110,00 − 100,00) ÷ (120,00 − 100,00) = 50 %',
    ],
    ['a band: inside it is full', hundredTimes(band, stock('11')), 'Stock: within 10…12.5 = 100%', 'Stock: в пределах 10…12,5 = 100 %'],
    ['a band: full on its very edge', hundredTimes(band, stock('12.5')), 'Stock: within 10…12.5 = 100%', 'Stock: в пределах 10…12,5 = 100 %'],
    [
      'a band: above it, less by the distance',
      hundredTimes(band, stock('15')),
      'Stock: 100% − (15 − 12.5) ÷ 12.5 = 80%',
      'Stock: 100 % − (15 − 12,5) ÷ 12,5 = 80 %',
    ],
    ['a band: below it, less by the distance', hundredTimes(band, stock('8')), 'Stock: 100% − (10 − 8) ÷ 10 = 80%', 'Stock: 100 % − (10 − 8) ÷ 10 = 80 %'],
    [
      'reached or not, more is better',
      hundredTimes(kind('reached'), calls('100', '99')),
      'Calls: 99 < 100: plan not reached = 0%',
      'Calls: 99 < 100: план не выполнен = 0 %',
    ],
    [
      'reached or not: exactly at plan is reached',
      hundredTimes(kind('reached'), calls('100', '100')),
      'Calls: 100 ≥ 100: plan reached = 100%',
      'Calls: 100 ≥ 100: план выполнен = 100 %',
    ],
    [
      'reached or not, less is better',
      hundredTimes(kind('reached'), cost('100', '101')),
      'Cost: 101.00 > 100.00: plan not reached = 0%',
      'Cost: 101,00 > 100,00: план не выполнен = 0 %',
    ],
    ['rated: the step of the scale', hundredTimes(scale, care('4')), 'Care: 4 stars = 80%', 'Care: 4 stars = 80 %'],
    [
      // 13 ÷ 10 = 130 %, of which 120 % counts
      'the cap of a KPI says what it cut',
      hundredTimes(undefined, calls('10', '13'), { cap: '1.2' }),
      'Calls: 13 ÷ 10 = 120% [130% counts only as far as 120%]',
      'Calls: 13 ÷ 10 = 120 % [130 % засчитывается только до 120 %]',
    ],
    [
      'the floor of a KPI says what it raised',
      hundredTimes(undefined, calls('10', '3'), { floor: '0.5' }),
      'Calls: 3 ÷ 10 = 50% [30% is raised to 50%]',
      'Calls: 3 ÷ 10 = 50 % [30 % поднято до 50 %]',
    ],
    [
      'a plan of zero is compared, never divided by',
      hundredTimes(undefined, calls('0', '3'), { planZero: 'met' }),
      'Calls: 3 ≥ 0: plan reached = 100% [the plan is zero: met counts as 100%, missed as 0%]',
      'Calls: 3 ≥ 0: план выполнен = 100 % [план равен нулю: выполнен — 100 %, не выполнен — 0 %]',
    ],
    [
      'a plan of zero that was not kept, where less is better',
      hundredTimes(kind('lower-ratio'), cost('0', '5'), { planZero: 'met' }),
      'Cost: 5.00 > 0.00: plan not reached = 0% [the plan is zero: met counts as 100%, missed as 0%]',
      'Cost: 5,00 > 0,00: план не выполнен = 0 % [план равен нулю: выполнен — 100 %, не выполнен — 0 %]',
    ],
    [
      'a fact of zero where less is better: no division either',
      hundredTimes(kind('lower-ratio'), cost('100', '0'), { cap: '2' }),
      'Cost: 200% [the fact is zero: the declared cap applies]',
      'Cost: 200 % [факт равен нулю: действует объявленный предел]',
    ],
    [
      // 2 ÷ 3 = 66.666… %; three digits of 0.667 are one of 66.7 %
      'rounding at the attainment names place, mode and step',
      hundredTimes(undefined, calls('3', '2'), {}, { settings: { rounding: { attainment: { mode: 'half-even', digits: 3 } } } }),
      'Calls: 2 ÷ 3 = 66.7% [≈ 66.666667% rounded half to even in steps of 0.1% (attainment)]',
      'Calls: 2 ÷ 3 = 66,7 % [≈ 66,666667 % округлено до ближайшего чётного с шагом 0,1 % (выполнение)]',
    ],
  ])('%s', (_, month, en, ru) => {
    expect(told(month, 'en')[1]).toBe(`  Attainment: ${en}`);
    expect(told(month, 'ru')[1]).toBe(`  Выполнение: ${ru}`);
  });

  it('plan, fact and baseline stand below, each with its own name', () => {
    expect(told(hundredTimes(kind('growth'), sales('120', '110', '100')), 'en')).toEqual([
      'Line: 100.00 × 50% = 50.00',
      '  Attainment: Sales: (110.00 − 100.00) ÷ (120.00 − 100.00) = 50%',
      '    Fact: Sales: 110.00',
      '    Plan: Sales: 120.00',
      '    Baseline: Sales: 100.00',
    ]);
    expect(told(hundredTimes(kind('growth'), sales('120', '110', '100')), 'ru').slice(2)).toEqual([
      '    Факт: Sales: 110,00',
      '    План: Sales: 120,00',
      '    База сравнения: Sales: 100,00',
    ]);
  });

  it('says whose result it is where it is not the person’s own', () => {
    const scoped = (scope: 'department' | 'company'): Month => ({
      amount: combine('product', [money('100'), attain('calls', undefined, { scope })]),
      rows: [['calls', '10', '9', scope]],
    });
    expect(told(scoped('department'), 'en').slice(2)).toEqual(['    Fact: Calls (department): 9', '    Plan: Calls (department): 10']);
    expect(told(scoped('company'), 'ru').slice(2)).toEqual(['    Факт: Calls (компания): 9', '    План: Calls (компания): 10']);
  });

  it('a missing fact leaves question marks, never a zero', () => {
    expect(told({ ...hundredTimes(undefined, calls('10', '0')), rows: [['calls', '10', null]] }, 'en')).toEqual([
      'Line: 100.00 × ? = ?',
      '  Attainment: Calls: ? ÷ 10 = ?',
      '    Fact: Calls: ?',
      '    Plan: Calls: 10',
    ]);
  });

  it('a derived KPI opens down to what it is made of', () => {
    // 10 of 300 visitors = 3.33 %; 3.33 % ÷ 5 % = 66.67 %
    const month: Month = {
      amount: combine('product', [money('100'), attain('conversion')]),
      rows: [
        ['conversion', '5', null],
        ['calls', null, '10'],
        ['visits', null, '300'],
      ],
    };
    expect(told(month, 'en').slice(1)).toEqual([
      '  Attainment: Conversion: ≈ 3.333333% ÷ 5% = ≈ 66.666667%',
      '    Fact: Conversion: 100 * calls / visits = ≈ 3.333333%',
      '      Calculation: 1,000 ÷ 300 = ≈ 3.333333',
      '        Calculation: 100 × 10 = 1,000',
      '          Fact: Calls: 10',
      '        Fact: Visits: 300',
      '    Plan: Conversion: 5%',
    ]);
  });
});
