// Every place where one more unit changes the pay by a jump, with its price for a given pay (100 000 at 70/30).
import { describe, expect, it } from 'vitest';
import { describeProofs } from '../index';
import type { Gate } from '../index';
import { item, line } from '../golden/support';
import { amountLine, attain, basis, combine, currency, fact, fixed, judged, kpis, money, number, paidAt, scorecard, variable } from './support';
import { prove } from './prove';

/** [line, of what, at, pays just below, pays there, price] in major units. */
const cliffs = (doc: object): string[][] =>
  judged(doc).cliffs.map(({ lineKey, variable: of, at, paysBelow, pays, price }) => [lineKey, of, at, ...[paysBelow, pays, price].map(major)]);
const major = (minor: string): string => String(Number(minor) / 100);
const knockOut = (below: string) => ({ below, on: { by: 'index' } });
const gate = (effect: Gate['effect']): Gate =>
  ({ key: 'g', name: 'Gate', if: { is: 'compare', left: { kind: 'index' }, op: '<', right: number('0.5') }, effect, components: ['x'] }) as Gate;

describe('cliffs', () => {
  it.each<[string, object, string[][]]>([
    [
      // at 69.99 % nothing, at 70 % 30 000 × 70 % = 21 000
      'the step at 70 %',
      { scorecard, components: [fixed, variable({ knockOut: knockOut('0.7'), fullFrom: null })] },
      [['variable-by-index', 'index', '0.7', '0', '21000', '21000']],
    ],
    [
      // at 98.99… % 29 700, at 99 % 30 000
      'the tolerance at 99 %',
      { scorecard, components: [fixed, variable()] },
      [['variable-by-index', 'index', '0.99', '29700', '30000', '300']],
    ],
    ['a ramp has none', { scorecard, components: [fixed, variable({ rampFrom: '0.7' })] }, []],
    ['proportion has none', { scorecard, components: [fixed, variable({ fullFrom: null })] }, []],
    [
      'a sum for a plan: all of it at 100 %',
      { components: [line({ form: 'lump-for-plan', amount: { of: 'money', amount: '2000' }, kpis: [{ kpi: 'a', scope: 'person' }] })] },
      [['lump-for-plan', 'person/a', '1', '0', '2000', '2000']],
    ],
    [
      'a sum for a plan of a cost: all of it at 100 % too',
      { components: [line({ form: 'lump-for-plan', amount: { of: 'pay', share: '0.05' }, kpis: [{ kpi: 'cost', scope: 'person' }] })] },
      [['lump-for-plan', 'person/cost', '1', '0', '5000', '5000']],
    ],
    [
      // 30 000 × 10 % is taken below 80 %
      'a reduction, where it ends',
      {
        scorecard,
        components: [
          variable({ fullFrom: null }),
          line({ form: 'reduction-only', kpi: 'b', scope: 'person', rule: { kind: 'higher-ratio' }, below: '0.8', amount: { of: 'variable', share: '0.1' } }),
        ],
      },
      [['reduction-only', 'person/b', '0.8', '-3000', '0', '3000']],
    ],
    [
      'whole-amount ladder: the rate of everything changes at the bound',
      {
        components: [
          amountLine({
            kind: 'bands',
            of: fact('money'),
            mode: 'whole',
            bands: [
              { from: '0', pay: { by: 'rate', rate: '0.01' } },
              { from: '150', pay: { by: 'rate', rate: '0.02' } },
            ],
          }),
        ],
      },
      // at 150 % of a plan of 100: 1.50 becomes 3.00
      [['x', 'person/money', '1.5', '1.5', '3', '1.5']],
    ],
    [
      'a marginal ladder has none',
      {
        components: [
          amountLine({
            kind: 'bands',
            of: fact('money'),
            mode: 'marginal',
            bands: [
              { from: '0', pay: { by: 'rate', rate: '0.01' } },
              { from: '150', pay: { by: 'rate', rate: '0.02' } },
            ],
          }),
        ],
      },
      [],
    ],
    [
      // The line itself is a plain 5 000; the gate over it makes the cliff.
      'a gate over a line',
      { scorecard, components: [amountLine(money('5000'))], gates: [gate({ then: 'zero' })] },
      [['x', 'index', '0.5', '0', '5000', '5000']],
    ],
    [
      'a gate that multiplies',
      { scorecard, components: [amountLine(money('5000'))], gates: [gate({ then: 'multiply', by: number('0.4') })] },
      [['x', 'index', '0.5', '2000', '5000', '3000']],
    ],
    [
      'a gate that caps',
      { scorecard, components: [amountLine(money('5000'))], gates: [gate({ then: 'cap', at: money('1500') })] },
      [['x', 'index', '0.5', '1500', '5000', '3500']],
    ],
    [
      'a condition inside a rule',
      {
        components: [
          amountLine({
            kind: 'when',
            if: { is: 'compare', left: attain('a'), op: '>', right: number('1.1') },
            then: combine('product', money('1000'), attain('a')),
            else: money('100'),
          }),
        ],
      },
      [['x', 'person/a', '1.1', '100', '1100', '1000']],
    ],
  ])('%s', (_, doc, expected) => expect(cliffs(doc)).toEqual(expected));

  it('are told with line, place and price in both languages', () => {
    const doc = { scorecard, components: [fixed, variable({ knockOut: knockOut('0.7'), fullFrom: null })] };
    const names = new Map([['variable-by-index', 'Variable part']]);
    const told = (lang: 'en' | 'ru'): string | undefined => describeProofs(judged(doc), currency, lang, names).cliffs[0]?.replaceAll('\u00a0', ' ');
    expect(told('en')).toBe('“Variable part”: at the index of 70% the pay jumps from 0.00 to 21,000.00, by 21,000.00.');
    expect(told('ru')).toBe('«Variable part»: индекс — 70 %, выплата скачком меняется с 0,00 до 21 000,00, на 21 000,00.');
  });

  it('are what the month really pays', () => {
    // One KPI is the whole index: 70 000 at 69.9999 %, 91 000 at 70 %.
    const doc = { scorecard: [item('a', '1')], components: [fixed, variable({ knockOut: knockOut('0.7'), fullFrom: null })] };
    expect(paidAt(doc, 'person/a', '0.699999', '1')).toBe('7000000');
    expect(paidAt(doc, 'person/a', '0.7', '1')).toBe('9100000');
  });

  it('cost what the pay they are priced for makes of them', () => {
    const doc = { format: 1, scorecard, components: [variable({ knockOut: knockOut('0.7'), fullFrom: null })] };
    const priceAt = (basePayMinor: string, fixedShare: string): string | undefined => prove(doc, kpis, { ...basis, basePayMinor, fixedShare }).cliffs[0]?.price;
    expect(priceAt('10000000', '0.7')).toBe('2100000');
    expect(priceAt('5000000', '0.7')).toBe('1050000'); // half the pay, half the cliff
    expect(priceAt('10000000', '0.9')).toBe('700000'); // 90/10: a third of it
  });
});
