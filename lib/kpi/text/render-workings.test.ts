// Workings must read as a person would write them on paper, in both languages, without a database.
import { describe, expect, it } from 'vitest';
import { explainLine, renderWorkings } from '../index';
import type { Lang } from '../index';
import { item, kpi, line, pay } from '../golden/support';
import type { Row } from '../golden/support';

const kpis = [
  kpi('new', { unit: 'percent', name: 'New customers' }),
  kpi('repeat', { unit: 'percent', name: 'Repeat orders' }),
  kpi('reviews', { unit: 'percent', name: 'Reviews' }),
];
const scorecard = [item('new', '0.5'), item('repeat', '0.25', { cap: '0.8' }), item('reviews', '0.25')];
const rows: Row[] = [
  ['new', '20', '22'],
  ['repeat', '20', '17'],
  ['reviews', '20', '30'],
];
const variable = line({
  form: 'variable-by-index',
  name: 'Variable part',
  fullFrom: '0.99',
  growsAbove: true,
  cap: null,
  knockOut: { below: '0.7', on: { by: 'index' } },
  rampFrom: null,
});

function told(doc: object, lang: Lang, month = rows): string[] {
  const result = pay({ doc: { format: 1, settings: { fixedShare: '0.7' }, ...doc }, kpis, pay: '800', rows: month });
  const card = result.cards[0];
  const first = card?.lines[0] ?? card?.unfinished[0];
  if (!card || !first) throw new Error('no line');
  return renderWorkings(explainLine(card, first), lang).map(({ depth, title, formula, value, reasons }) =>
    `${'  '.repeat(depth)}${title}: ${formula === '' ? '' : `${formula} = `}${value}${reasons.map((why) => ` [${why}]`).join('')}`
      .replaceAll('\u00a0', ' ')
      ,
  );
}

describe('renderWorkings', () => {
  it('tells a variable part down to its facts, in English', () => {
    expect(told({ scorecard, components: [variable] }, 'en')).toEqual([
      'Variable part: 112.5% × 240.00 = 270.00',
      '  By condition: 112.5% × 240.00 = 270.00 [the condition does not hold]',
      '    Condition: 112.5% < 70% = no',
      '      Index: 112.5%',
      '    Payout by the curve: 112.5%',
      '      Index: 55% + 20% + 37.5% = 112.5%',
      '        New customers: 0.5 × 110% = 55%',
      '          Attainment: New customers: 22% ÷ 20% = 110%',
      '            Fact: New customers: 22%',
      '            Plan: New customers: 20%',
      '        Repeat orders: 0.25 × 80% = 20%',
      '          Attainment: Repeat orders: 17% ÷ 20% = 80% [85% counts only as far as 80%]',
      '            Fact: Repeat orders: 17%',
      '            Plan: Repeat orders: 20%',
      '        Reviews: 0.25 × 150% = 37.5%',
      '          Attainment: Reviews: 30% ÷ 20% = 150%',
      '            Fact: Reviews: 30%',
      '            Plan: Reviews: 20%',
      '    Variable part of the pay: 800.00 × 30% = 240.00',
      '      Pay at plan: 800.00',
    ]);
  });

  it('and in Russian, with its own marks', () => {
    const lines = told({ scorecard, components: [{ ...variable, name: 'Переменная часть' }] }, 'ru');
    expect(lines[0]).toBe('Переменная часть: 112,5 % × 240,00 = 270,00');
    expect(lines[2]).toBe('    Условие: 112,5 % < 70 % = нет');
    expect(lines[11]).toBe('          Выполнение: Repeat orders: 17 % ÷ 20 % = 80 % [85 % засчитывается только до 80 %]');
  });

  it('says why a number was cut, tolerated or zeroed', () => {
    const cut = told({ scorecard, components: [variable], settings: { fixedShare: '0.7', rounding: { weightedPart: { mode: 'down', digits: 2 } } } }, 'en');
    expect(cut.find((text) => text.includes('Reviews: 0.25'))).toBe('        Reviews: 0.25 × 150% = 37% [37.5% rounded down in steps of 1% (weighted part)]');
    const full = told({ scorecard: [item('new', '1')], components: [variable] }, 'en', [['new', '200', '199']]);
    expect(full).toContain('    Payout by the curve: 99.5% = 100% [from 99% up to 100% it counts as 100%]');
    const knockedOut = told({ scorecard: [item('new', '1')], components: [variable] }, 'en', [['new', '200', '100']]);
    expect(knockedOut[1]).toBe('  By condition: 0.00 [the condition holds]');
  });

  it('keeps what was reached before a missing fact, with a question mark where it stopped', () => {
    const lines = told({ scorecard: [item('new', '0.5'), item('repeat', '0.5')], components: [variable] }, 'en', [
      ['new', '20', '22'],
      ['repeat', '20', null],
    ]);
    expect(lines[0]).toBe('Variable part: ?');
    expect(lines).toContain('      Index: ?');
  });

  it('shows a repeating fraction as such instead of pretending', () => {
    const third = [item('new', '1/3'), item('repeat', '1/3'), item('reviews', '1/3')];
    const lines = told(
      {
        scorecard: third,
        components: [line({ form: 'variable-by-index', name: 'V', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null })],
      },
      'en',
    );
    expect(lines[0]).toBe('V: 115% × 240.00 = 276.00');
    expect(lines.find((text) => text.includes('New customers: ≈'))).toBe('      New customers: ≈ 0.333333 × 110% = ≈ 36.666667%');
  });
});
