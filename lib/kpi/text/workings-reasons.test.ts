// Why an amount is not what one would expect: every reason there is, in both languages, where the reader looks first.
import { describe, expect, it } from 'vitest';
import type { CardInput, Gate, Node } from '../index';
import { item, line } from '../golden/support';
import { renderWorkings } from './render-workings';
import { attain, combine, measure, money, number, resultOf, soft, told } from './support';
import type { Month } from './support';

const stage = (over: object): Partial<CardInput> => ({ stage: { id: 's', fixedShare: '0.9', isShadow: false, ...over } });
const callsBelow: Gate['if'] = { is: 'compare', left: attain('calls'), op: '<', right: number('1') };
const gate = (effect: Gate['effect']): Gate[] => [{ key: 'g', name: 'Calls first', if: callsBelow, effect, components: ['x'] }];
const gated = (effect: Gate['effect'], calls = '9'): Month => ({ amount: money('100'), rows: [['calls', '10', calls]], gates: gate(effect) });

describe('reasons on the line itself', () => {
  it.each<[string, Month, string, string]>([
    ['a gate that zeroes', gated({ then: 'zero' }), 'Line: 0.00 [“Calls first”: zero instead of 100.00]', 'Line: 0,00 [«Calls first»: ноль вместо 100,00]'],
    [
      'a gate that pays only while it holds',
      gated({ then: 'only' }, '10'),
      'Line: 0.00 [“Calls first”: zero instead of 100.00, because the condition does not hold]',
      'Line: 0,00 [«Calls first»: ноль вместо 100,00: условие не выполнено]',
    ],
    [
      'a gate that caps',
      gated({ then: 'cap', at: money('60') }),
      'Line: 60.00 [“Calls first”: 100.00 limited to 60.00]',
      'Line: 60,00 [«Calls first»: 100,00, но не больше 60,00]',
    ],
    [
      'a gate that multiplies',
      gated({ then: 'multiply', by: number('0.5') }),
      'Line: 50.00 [“Calls first”: 100.00 × 50%]',
      'Line: 50,00 [«Calls first»: 100,00 × 50 %]',
    ],
    ['a gate that does not apply says nothing', gated({ then: 'zero' }, '10'), 'Line: 100.00', 'Line: 100,00'],
    [
      // 100 × 2 ÷ 3
      'the rounding of the line',
      { amount: combine('product', [money('100'), attain('calls')]), rows: [['calls', '3', '2']] },
      'Line: 100.00 × ≈ 66.666667% = 66.67 [≈ 66.666667 rounded half up in steps of 0.01 (pay line)]',
      'Line: 100,00 × ≈ 66,666667 % = 66,67 [≈ 66,666667 округлено до ближайшего с шагом 0,01 (строка выплаты)]',
    ],
    [
      'a line that rounds its own way, to whole hundreds',
      { amount: money('149.99'), rows: [], line: { rounding: { mode: 'down', digits: -2 } } },
      'Line: 100.00 [149.99 rounded down in steps of 100 (pay line)]',
      'Line: 100,00 [149,99 округлено вниз с шагом 100 (строка выплаты)]',
    ],
    [
      'a shadow month',
      { amount: money('100'), rows: [], card: stage({ isShadow: true }) },
      'Line: 100.00 [shadow month: computed and shown, not paid]',
      'Line: 100,00 [пробный месяц: рассчитано и показано, но не выплачивается]',
    ],
    [
      'a claw-back without a legal ground',
      { amount: combine('product', [number('-1'), measure('sales')]), rows: [['sales', null, '100']], line: { clawBack: { ground: null } } },
      'Line: −1 × 100.00 = −100.00 [no legal ground to deduct: shown, not deducted]',
      'Line: −1 × 100,00 = −100,00 [нет законного основания для удержания: показано, но не удержано]',
    ],
    [
      'a claw-back with a ground is an ordinary line',
      { amount: money('-100'), rows: [], line: { clawBack: { ground: 'consent' } } },
      'Line: −100.00',
      'Line: −100,00',
    ],
  ])('%s', (_, month, en, ru) => {
    expect(told(month, 'en')[0]).toBe(en);
    expect(told(month, 'ru')[0]).toBe(ru);
  });

  it('the condition behind a gate is opened under its name', () => {
    expect(told(gated({ then: 'zero' }), 'en').slice(1)).toEqual([
      '  Calls first: 90% < 100% = yes',
      '    Attainment: Calls: 9 ÷ 10 = 90%',
      '      Fact: Calls: 9',
      '      Plan: Calls: 10',
    ]);
  });
});

describe('lines that no scheme writes', () => {
  const month = (card: Partial<CardInput>, doc: object = {}): Month => ({ amount: money('55.55'), rows: [], card, doc });

  it.each<[string, Month, string, string]>([
    [
      'the pay as before, in a shadow month',
      month(stage({ isShadow: true })),
      'Pay as before: 1,000.00 [shadow month: the whole pay goes on as before]',
      'Оплата как прежде: 1 000,00 [пробный месяц: вся оплата сохраняется как прежде]',
    ],
    [
      // 1 000.00 − 55.55
      'what is made up so that nobody gets less than before',
      month(stage({ holdHarmlessMinor: '100000' })),
      'Made up to the pay before: 1,000.00 − 55.55 = 944.45 [not less than before while this stage lasts]',
      'Доплата до прежней оплаты: 1 000,00 − 55,55 = 944,45 [не меньше прежнего, пока действует этап]',
    ],
    [
      // 55.55 → 56
      'the rounding of the total',
      month({}, { settings: { rounding: { total: { mode: 'half-up', digits: 0 } } } }),
      'Rounding of the total: 0.45 [55.55 rounded half up in steps of 1 (total)]',
      'Округление итога: 0,45 [55,55 округлено до ближайшего с шагом 1 (итог)]',
    ],
  ])('%s', (_, given, en, ru) => {
    expect(told(given, 'en', 1)[0]).toBe(en);
    expect(told(given, 'ru', 1)[0]).toBe(ru);
  });
});

describe('reasons on the index', () => {
  const variable = line({ form: 'variable-by-index', name: 'V', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null });
  const scored = (calls: string | null, sales: string | null, settings: object): Month => ({
    amount: variable.amount,
    rows: [
      ['calls', '100', calls],
      ['sales', '100', sales],
    ],
    doc: { scorecard: [item('calls', '0.6'), item('sales', '0.4')], settings: { fixedShare: '0.7', ...settings } },
  });
  const indexLine = (month: Month, lang: 'en' | 'ru'): string => {
    const card = resultOf(month).cards[0];
    const [root] = card?.workings ? renderWorkings(card.workings, lang) : [];
    return root ? soft(`${root.formula === '' ? '' : `${root.formula} = `}${root.value} [${root.reasons.join('; ')}]`) : '';
  };

  it.each<[string, Month, string, string]>([
    [
      'a fact that counts as zero, because the scheme says so',
      scored('100', null, { missingFact: 'zero' }),
      '60% [“Sales” has no fact: counts as zero]',
      '60 % [«Sales»: факта нет, засчитан ноль]',
    ],
    [
      // 0.6 × 90 % = 54 %; 54 % ÷ 0.6 = 90 %
      'a row that is left out, and the weights that grow',
      scored('90', null, { missingFact: 'leave-out' }),
      '54% ÷ 0.6 = 90% [“Sales” has no fact: left out, the other weights grow in proportion]',
      '54 % ÷ 0,6 = 90 % [«Sales»: факта нет, строка исключена, веса остальных выросли пропорционально]',
    ],
    [
      'the cap of the index',
      scored('200', '200', { indexCap: '1.5' }),
      '120% + 80% = 150% [200% counts only as far as 150%]',
      '120 % + 80 % = 150 % [200 % засчитывается только до 150 %]',
    ],
    ['the floor of the index', scored('10', '10', { indexFloor: '0.5' }), '6% + 4% = 50% [10% is raised to 50%]', '6 % + 4 % = 50 % [10 % поднято до 50 %]'],
    [
      // 0.6 × 33.3 % + 0.4 × 100 % = 59.98 %
      'the rounding of the index',
      scored('33.3', '100', { rounding: { index: { mode: 'up', digits: 2 } } }),
      '19.98% + 40% = 60% [59.98% rounded up in steps of 1% (index)]',
      '19,98 % + 40 % = 60 % [59,98 % округлено вверх с шагом 1 % (индекс)]',
    ],
  ])('%s', (_, month, en, ru) => {
    expect(indexLine(month, 'en')).toBe(en);
    expect(indexLine(month, 'ru')).toBe(ru);
  });

  it('parts of a rule that have no name are counted', () => {
    const mean = (missing: string): Month => ({
      amount: combine('product', [money('100'), combine('mean', [attain('calls'), attain('sales')], { missing })]),
      rows: [
        ['calls', '10', null],
        ['sales', '100', '110'],
      ],
    });
    // left out: 110 ÷ 1; as zero: (110 + 0) ÷ 2
    expect(told(mean('leave-out'), 'en')[1]).toBe('  Calculation: the mean of 110% = 110% [parts without a fact that are left out: 1]');
    expect(told(mean('zero'), 'en')[1]).toBe('  Calculation: the mean of 110% = 55% [parts without a fact that count as zero: 1]');
    expect(told(mean('zero'), 'ru')[1]).toBe('  Расчёт: среднее из 110 % = 55 % [частей без факта засчитано нулём: 1]');
  });
});

describe('points', () => {
  it.each([
    ['1', '1 point', '1 балл'],
    ['2', '2 points', '2 балла'],
    ['5', '5 points', '5 баллов'],
    ['11', '11 points', '11 баллов'],
    ['12', '12 points', '12 баллов'],
    ['21', '21 points', '21 балл'],
    ['104', '104 points', '104 балла'],
    ['111', '111 points', '111 баллов'],
    ['0', '0 points', '0 баллов'],
  ])('%s', (value, en, ru) => {
    const month: Month = { amount: number(value), rows: [], line: { unit: 'points' } };
    expect(told(month, 'en')[0]).toBe(`Line: ${en}`);
    expect(told(month, 'ru')[0]).toBe(`Line: ${ru}`);
  });

  it('a part of a point takes the form of two', () => {
    const half: Node = combine('quotient', [number('5'), number('2')]);
    const month: Month = { amount: half, rows: [], line: { unit: 'points', rounding: { mode: 'half-up', digits: 1 } } };
    expect(told(month, 'ru')[0]).toBe('Line: 5 ÷ 2 = 2,5 балла');
  });
});
