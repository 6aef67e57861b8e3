// A month with a row that nobody entered: what the index then is, as an equation that can be checked, by each of the scheme's three answers.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../index';
import { item, line } from '../golden/support';
import { resultOf, told } from './support';
import type { Month } from './support';

const variable = line({ form: 'variable-by-index', key: 'x', name: 'Line', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null });
/** Calls 0.5, sales 0.3, growth 0.2; pay 1 000, of which 300 vary. */
const month = (missingFact: string, facts: (string | null)[]): Month => ({
  amount: variable.amount,
  line: { part: 'variable' },
  rows: ['calls', 'sales', 'growth'].map((code, i) => [code, '100', facts[i] ?? null]),
  doc: { scorecard: [item('calls', '0.5'), item('sales', '0.3'), item('growth', '0.2')], settings: { fixedShare: '0.7', missingFact } },
});
const indexOf = (found: Month, lang: Lang): string | undefined => told(found, lang).find((text) => /^ +(Index|Индекс): /.test(text))?.trim();
const paid = (found: Month): string | undefined => resultOf(found).cards[0]?.lines[0]?.amountMinor;

describe('left out: the rows that are there stand for all', () => {
  it.each<[string, (string | null)[], string, string, string]>([
    ['nothing is missing', ['100', '100', '100'], 'Index: 50% + 30% + 20% = 100%', 'Индекс: 50 % + 30 % + 20 % = 100 %', '30000'],
    // 0.5 × 110 % + 0.3 × 90 % = 82 %; 82 % ÷ 0.8 = 102.5 %; 300 × 102.5 % = 307.50
    [
      'the third row',
      ['110', '90', null],
      'Index: (55% + 27%) ÷ 0.8 = 102.5% [“Growth” has no fact: left out, the other weights grow in proportion]',
      'Индекс: (55 % + 27 %) ÷ 0,8 = 102,5 % [«Growth»: факта нет, строка исключена, веса остальных выросли пропорционально]',
      '30750',
    ],
    // 0.5 × 80 % = 40 %; 40 % ÷ 0.5 = 80 %; 300 × 80 % = 240
    [
      'two of three',
      ['80', null, null],
      'Index: 40% ÷ 0.5 = 80% [“Sales” has no fact: left out, the other weights grow in proportion]' +
        ' [“Growth” has no fact: left out, the other weights grow in proportion]',
      'Индекс: 40 % ÷ 0,5 = 80 % [«Sales»: факта нет, строка исключена, веса остальных выросли пропорционально]' +
        ' [«Growth»: факта нет, строка исключена, веса остальных выросли пропорционально]',
      '24000',
    ],
  ])('%s', (_, facts, en, ru, minor) => {
    expect(indexOf(month('leave-out', facts), 'en')).toBe(en);
    expect(indexOf(month('leave-out', facts), 'ru')).toBe(ru);
    expect(paid(month('leave-out', facts))).toBe(minor);
  });

  it('when every row is missing there is nothing to stand for them: a problem, not a zero', () => {
    const none = resultOf(month('leave-out', [null, null, null]));
    expect(none.problems.map(({ code }) => code)).toEqual(['nothing-to-combine']);
    expect(none.totals).toBeNull();
  });
});

describe('counted as zero: the others keep their weights', () => {
  it.each<[string, (string | null)[], string, string, string]>([
    // 0.5 × 110 % + 0.3 × 90 % = 82 %; 300 × 82 % = 246
    [
      'the third row',
      ['110', '90', null],
      'Index: 55% + 27% = 82% [“Growth” has no fact: counts as zero]',
      'Индекс: 55 % + 27 % = 82 % [«Growth»: факта нет, засчитан ноль]',
      '24600',
    ],
    // one row left: nothing to add, so no equation
    [
      'two of three',
      ['80', null, null],
      'Index: 40% [“Sales” has no fact: counts as zero] [“Growth” has no fact: counts as zero]',
      'Индекс: 40 % [«Sales»: факта нет, засчитан ноль] [«Growth»: факта нет, засчитан ноль]',
      '12000',
    ],
  ])('%s', (_, facts, en, ru, minor) => {
    expect(indexOf(month('zero', facts), 'en')).toBe(en);
    expect(indexOf(month('zero', facts), 'ru')).toBe(ru);
    expect(paid(month('zero', facts))).toBe(minor);
  });
});

describe('a problem: nobody is paid by half an index', () => {
  it('each missing fact is named at once', () => {
    const stopped = resultOf(month('problem', ['110', null, null]));
    expect(stopped.problems.map(({ code, kpi }) => [code, kpi])).toEqual([
      ['missing-fact', 'sales'],
      ['missing-fact', 'growth'],
    ]);
    expect(stopped.totals).toBeNull();
  });
  it('what was reached until then is told', () => {
    const lines = told(month('problem', ['110', null, null]), 'en').map((text) => text.trim());
    expect(lines[0]).toBe('Line: ? × 300.00 = ?');
    expect(lines).toContain('Attainment: Calls: 110 ÷ 100 = 110%');
  });
});
