// Faults that people really plant into pay schemes. Each must be found, named, priced — and be true when the month is calculated.
import { describe, expect, it } from 'vitest';
import type { Gate, Node, ProofLimits, Property } from '../index';
import { item, line } from '../golden/support';
import { amountLine, attain, combine, exampleOf, fact, fixed, judged, money, number, paidAt, refused, scorecard, sentencesOf, variable } from './support';

const ladder = (mode: 'whole' | 'marginal', ...steps: [from: string, rate: string][]): Node =>
  ({ kind: 'bands', of: fact('money'), mode, bands: steps.map(([from, rate]) => ({ from, pay: { by: 'rate', rate } })) }) as Node;
const gate = (op: string, bound: string, effect: Gate['effect']): Gate =>
  ({ key: 'g', name: 'Gate', if: { is: 'compare', left: attain('a'), op, right: number(bound) }, effect, components: ['x'] }) as Gate;
const byA = combine('product', money('1000'), attain('a'));

describe('doing better pays less', () => {
  it.each<[string, object, string]>([
    [
      // 3 % of 99.99 is 2.9997, 1 % of 100 is 1
      'a whole-amount ladder whose rate falls',
      { components: [amountLine(ladder('whole', ['0', '0.03'], ['100', '0.01']))] },
      '“Turnover” from 99.99% up to 100%: the pay falls from 3.00 to 1.00 (other results at 100%).',
    ],
    [
      // the stretch above 100 takes 1 % away from each further rouble: 3 − 0.25 at 125, 3 − 0.5 at 150
      'a marginal ladder with a rate below zero',
      { components: [amountLine(ladder('marginal', ['0', '0.03'], ['100', '-0.01']))] },
      '“Turnover” from 150% up to 200%: the pay falls from 2.50 to 2.00 (other results at 100%).',
    ],
    [
      'a bonus for doing badly',
      {
        components: [
          amountLine({ kind: 'when', if: { is: 'compare', left: attain('a'), op: '<', right: number('0.5') }, then: money('100'), else: money('0') }),
        ],
      },
      '“Sales” from 49.99% up to 50%: the pay falls from 100.00 to 0.00 (other results at 100%).',
    ],
    [
      // paid to 120 %, nothing from there
      'a gate that punishes success',
      { components: [amountLine(byA)], gates: [gate('>=', '1.2', { then: 'zero' })] },
      '“Sales” from 119.99% up to 120%: the pay falls from 1,199.90 to 0.00 (other results at 100%).',
    ],
    [
      'a gate that halves from 100% on',
      { components: [amountLine(byA)], gates: [gate('>=', '1', { then: 'multiply', by: number('0.5') })] },
      '“Sales” from 99.99% up to 100%: the pay falls from 999.90 to 500.00 (other results at 100%).',
    ],
    [
      'a gate that caps below what is already earned',
      { components: [amountLine(byA)], gates: [gate('>', '1', { then: 'cap', at: money('800') })] },
      '“Sales” from 100% up to 100.01%: the pay falls from 1,000.00 to 800.00 (other results at 100%).',
    ],
    [
      'lines that exist only while the plan is missed',
      { components: [amountLine(byA)], gates: [gate('<', '1', { then: 'only' })] },
      '“Sales” from 99.99% up to 100%: the pay falls from 999.90 to 0.00 (other results at 100%).',
    ],
    [
      // At 25 % the cost is 400 of a plan of 100: to a rule for more that is 400 %.
      'a rule for more over a KPI of which less is better',
      { components: [amountLine(combine('product', money('1000'), attain('cost')))] },
      '“Cost” from 25% up to 50%: the pay falls from 4,000.00 to 2,000.00 (other results at 100%).',
    ],
    [
      'twenty for each unit of cost',
      { components: [amountLine(combine('product', money('20'), fact('cost')))] },
      '“Cost” from 25% up to 50%: the pay falls from 8,000.00 to 4,000.00 (other results at 100%).',
    ],
  ])('%s', (_, doc, sentence) => {
    const report = judged(doc);
    expect(refused(report)).toContain('monotone');
    expect(sentencesOf(report, 'monotone')[0]).toBe(sentence);
    const { variable: moving = '', from = '', to = '', others = '1', paysFrom, paysTo } = exampleOf(report, 'monotone') ?? {};
    expect(paidAt(doc, moving, from, others)).toBe(paysFrom);
    expect(paidAt(doc, moving, to, others)).toBe(paysTo);
  });
});

describe('less than nothing is paid', () => {
  it.each<[string, object, string]>([
    [
      // 1 000 × attainment − 500
      'a sum taken off whatever happens',
      { components: [amountLine(combine('difference', byA, money('500')))] },
      '“Sales” at 0%: the pay comes to −500.00 (other results at 100%).',
    ],
    ['a sum below zero that no result moves', { components: [amountLine(money('-500'))] }, 'Whatever the results, the pay comes to −500.00.'],
    [
      // Payroll pays 70 000 elsewhere; from here it would be told to take 500 off, without a ground.
      'a deduction hidden behind a salary that is paid elsewhere',
      { components: [{ ...fixed, effect: 'reference' }, amountLine(money('-500'))] },
      'Whatever the results, the pay comes to −500.00.',
    ],
    [
      // The reduction stands on a line that is only shown: 300 are taken from nothing.
      'a reduction of what is not paid',
      {
        components: [
          { ...amountLine(money('1000')), key: 'shown', effect: 'shown' },
          line({ form: 'reduction-only', kpi: 'a', scope: 'person', rule: { kind: 'higher-ratio' }, below: '0.8', amount: { of: 'money', amount: '300' } }),
        ],
      },
      '“Sales” at 0%: the pay comes to −300.00 (other results at 100%).',
    ],
  ])('%s', (_, doc, sentence) => {
    const report = judged(doc);
    expect(refused(report)).toContain('never-negative');
    expect(sentencesOf(report, 'never-negative')[0]).toBe(sentence);
  });

  it('the month really comes out below zero', () => {
    const doc = { components: [amountLine(combine('difference', byA, money('500')))] };
    expect(paidAt(doc, 'person/a', '0', '1')).toBe('-50000');
    expect(exampleOf(judged(doc), 'never-negative')?.paysTo).toBe('-50000');
  });

  it('a claw-back is no part of the promise: it is judged by its ground, not here', () => {
    expect(refused(judged({ components: [amountLine(money('-500'), { clawBack: { ground: 'arithmetic-error' } })] }))).not.toContain('never-negative');
  });
});

describe('what does not fit together', () => {
  it.each<[string, object, Property, string, ProofLimits?]>([
    ['weights of 0.97', { scorecard: [item('a', '0.6'), item('b', '0.37')], components: [variable()] }, 'weights-one', 'The weights make 0.97, not 1.'],
    ['weights of 1.03', { scorecard: [item('a', '0.6'), item('b', '0.43')], components: [variable()] }, 'weights-one', 'The weights make 1.03, not 1.'],
    [
      'bands that overlap',
      { components: [amountLine(ladder('whole', ['0', '0.01'], ['100', '0.02'], ['50', '0.03']))] },
      'well-formed',
      'The curve or limit at $.components[0].amount.bands contradicts itself.',
    ],
    ['two bands from one bound', { components: [amountLine(ladder('whole', ['0', '0.01'], ['0', '0.02']))] }, 'well-formed', '$.components[0].amount.bands'],
    ['a missing first band', { components: [amountLine(ladder('whole', ['100000', '0.01']))] }, 'covers-everything', '“Bonus” says nothing below 100,000.'],
    [
      'an external KPI in the index',
      { scorecard: [item('rain', '1')], components: [variable()] },
      'no-external-pay',
      '“Rain” is an external KPI: nobody here controls it, and line “Variable” pays for it.',
    ],
    [
      'an external KPI that only opens a gate',
      { components: [amountLine({ kind: 'when', if: { is: 'compare', left: fact('rain'), op: '>', right: number('5') }, then: money('9'), else: money('0') })] },
      'no-external-pay',
      '“Rain” is an external KPI',
    ],
    ['a KPI that is not in the catalogue', { scorecard: [item('ghost', '1')], components: [variable()] }, 'well-formed', 'The catalogue has no KPI ghost'],
    ['a line that is not there', { components: [amountLine({ kind: 'base', of: 'line', line: 'ghost' })] }, 'well-formed', 'There is no pay line ghost'],
    [
      'a line that comes later',
      { components: [amountLine({ kind: 'base', of: 'line', line: 'fixed-part' }), fixed] },
      'well-formed',
      'fixed-part depends on itself or on something',
    ],
    ['a gate over a line that is not there', { components: [fixed], gates: [gate('<', '1', { then: 'zero' })] }, 'well-formed', 'There is no pay line x'],
    ['money added to a share', { components: [amountLine(combine('sum', money('1'), attain('a')))] }, 'well-formed', 'Amounts of different kinds are mixed'],
    [
      // 0.6 × 120 % + 0.4 × 120 % = 120 % at most
      'a curve that ends where no index comes',
      { scorecard: [item('a', '0.6', { cap: '1.2' }), item('b', '0.4', { cap: '1.2' })], components: [variable({ cap: '1.5' })] },
      'caps-reachable',
      'ends at 150%, which no result reaches.',
    ],
    [
      'a cap on what is reached or not',
      { scorecard: [item('a', '1', { rule: { kind: 'reached' }, cap: '1.2' })], components: [variable({ growsAbove: false })] },
      'caps-reachable',
      '“Sales” ends at 120%, which no result reaches.',
    ],
    [
      'a cap on the index above all its rows',
      { scorecard: [item('a', '0.6', { cap: '1.2' }), item('b', '0.4', { cap: '1.2' })], components: [variable()], settings: { indexCap: '2' } },
      'caps-reachable',
      'The index is cut at 200%, which no results reach.',
    ],
    [
      'a variable share above the company’s',
      { scorecard, components: [variable()] },
      'within-limits',
      'The variable share is 30%; 20% is allowed.',
      { variableShareMax: '0.2' },
    ],
    [
      // 50 % of 100 000 may be taken, 20 % is allowed
      'reductions above the company’s',
      {
        scorecard,
        components: [
          fixed,
          variable(),
          line({ form: 'reduction-only', kpi: 'a', scope: 'person', rule: { kind: 'higher-ratio' }, below: '0.8', amount: { of: 'pay', share: '0.5' } }),
        ],
      },
      'within-limits',
      'Reductions can take 50,000.00; 20,000.00 is allowed.',
      { reductionShareMax: '0.2' },
    ],
  ])('%s', (_, doc, property, sentence, limits) => {
    const report = judged(doc, limits);
    expect(refused(report)).toContain(property);
    expect(sentencesOf(report, property).join(' ')).toContain(sentence);
    expect(sentencesOf(report, property, 'ru').join(' ')).toMatch(/[а-яё]/i);
  });
});
