// The scheme's own text: no setting and no decision may stay silent. Changing one must change its sentence.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../index';
import { item } from '../golden/support';
import { attain, bonus, measure, money, number, sections } from './support';

function settings(over: object, lang: Lang, rows = 2): string[] {
  const scorecard = rows === 2 ? [item('calls', '0.5'), item('sales', '0.5')] : rows === 1 ? [item('calls', '1')] : [];
  return (sections({ scorecard, components: [bonus(money('1'))], settings: over }, lang).at(-1) ?? []).slice(1);
}

describe('settings, each a sentence', () => {
  it('the defaults are said too', () => {
    expect(settings({}, 'en')).toEqual([
      'The pay is split into a fixed and a variable part only by a rollout stage.',
      'Plans and facts are those of the month, unless a line names another window.',
      'A row of the index without a fact is a problem: the person is not paid until it is entered.',
      'A KPI above its plan may make up for one below it, unless a condition or a cap says otherwise.',
      'Not rounded: attainment, weighted part, index.',
      'Rounded at the pay line: half away from zero, to the smallest coin.',
      'The total is the sum of its lines.',
      'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
    ]);
    expect(settings({}, 'ru')).toEqual([
      'Оплата делится на постоянную и переменную часть только этапом внедрения.',
      'Планы и факты берутся за месяц, если в строке не назван другой период.',
      'Без факта, нужного строке индекса, выплата этому человеку не рассчитывается.',
      'Показатель выше плана может перекрыть показатель ниже плана, если условие или предел не говорит иного.',
      'Не округляется: выполнение, взвешенная часть, индекс.',
      'Округляется строка выплаты: половина — от нуля, до наименьшей денежной единицы.',
      'Итог равен сумме строк.',
      'На следующий месяц ничего не переносится: ни излишек, ни долг.',
    ]);
  });

  it.each<[string, object, string, string]>([
    [
      'fixed share',
      { fixedShare: '0.7' },
      'Without a rollout stage the fixed part is 70% of the pay.',
      'Без этапа внедрения постоянная часть составляет 70 % оплаты.',
    ],
    ['missing fact as zero', { missingFact: 'zero' }, 'A row of the index without a fact counts as zero.', 'Строка индекса без факта считается нулём.'],
    [
      'missing fact left out',
      { missingFact: 'leave-out' },
      'A row of the index without a fact is left out and the other weights grow in proportion.',
      'Строка индекса без факта исключается, веса остальных растут пропорционально.',
    ],
    ['floor of the index', { indexFloor: '0.5' }, 'The index is not below 50%.', 'Индекс не ниже 50 %.'],
    ['cap of the index', { indexCap: '1.5' }, 'The index is not above 150%.', 'Индекс не выше 150 %.'],
    ['both', { indexFloor: '0.5', indexCap: '1.5' }, 'The index is not below 50% and not above 150%.', 'Индекс не ниже 50 % и не выше 150 %.'],
    [
      // "cut to 3 decimals": steps of 0.001, which is 0.1 %
      'rounding at the weighted part',
      { rounding: { weightedPart: { mode: 'down', digits: 3 } } },
      'Rounded at the weighted part: towards zero (cut), in steps of 0.1%.',
      'Округляется взвешенная часть: лишнее отбрасывается, с шагом 0,1 %.',
    ],
    [
      'rounding at the attainment',
      { rounding: { attainment: { mode: 'half-even', digits: 2 } } },
      'Rounded at the attainment: half to the even digit, in steps of 1%.',
      'Округляется выполнение: половина — к чётной цифре, с шагом 1 %.',
    ],
    [
      'rounding at the index',
      { rounding: { index: { mode: 'up', digits: 4 } } },
      'Rounded at the index: away from zero, in steps of 0.01%.',
      'Округляется индекс: от нуля, с шагом 0,01 %.',
    ],
    [
      'rounding at the line, to tens',
      { rounding: { line: { mode: 'half-up', digits: -1 } } },
      'Rounded at the pay line: half away from zero, in steps of 10.',
      'Округляется строка выплаты: половина — от нуля, с шагом 10.',
    ],
    [
      'rounding at the total',
      { rounding: { total: { mode: 'up', digits: 0 } } },
      'Rounded at the total: away from zero, in steps of 1.',
      'Округляется итог: от нуля, с шагом 1.',
    ],
  ])('%s', (_, over, en, ru) => {
    expect(settings(over, 'en')).toContain(en);
    expect(settings(over, 'ru')).toContain(ru);
    expect(settings({}, 'en')).not.toContain(en);
  });

  it('speaks of rows only where there are any, of making up only where there are two', () => {
    expect(settings({}, 'en', 0).join(' ')).not.toContain('row');
    expect(settings({}, 'en', 1).join(' ')).toContain('row of the index without a fact');
    expect(settings({}, 'en', 1).join(' ')).not.toContain('make up');
  });

  it('says nothing is carried over only when nothing is', () => {
    const doc = { components: [bonus({ kind: 'ledger', of: measure('sales'), account: 'a', rule: 'draw', amount: money('500') })] };
    expect(sections(doc, 'en').flat().join(' ')).not.toContain('Nothing is carried');
  });
});

describe('lines and gates', () => {
  it.each<[string, object, string, string]>([
    ['paid', {}, '“Bonus” (paid here): 100.', '«Bonus» (к выплате): 100.'],
    [
      'reference',
      { effect: 'reference' },
      '“Bonus” (already in the salary): 100.',
      '«Bonus» (уже в зарплате): 100.',
    ],
    ['shown', { effect: 'shown' }, '“Bonus” (shown, not paid): 100.', '«Bonus» (только показывается): 100.'],
    [
      'its own rounding',
      { rounding: { mode: 'down', digits: 0 } },
      '“Bonus” (paid here): 100, towards zero (cut), in steps of 1.',
      '«Bonus» (к выплате): 100, лишнее отбрасывается, с шагом 1.',
    ],
    [
      'a claw-back with a ground',
      { clawBack: { ground: 'law' } },
      '“Bonus” (paid here): 100, taken back as the law allows.',
      '«Bonus» (к выплате): 100, удерживается по закону.',
    ],
    [
      'a claw-back without',
      { clawBack: { ground: null } },
      '“Bonus” (paid here): 100, nothing is deducted: there is no legal ground.',
      '«Bonus» (к выплате): 100, не удерживается: нет законного основания.',
    ],
  ])('%s', (_, over, en, ru) => {
    expect(sections({ components: [bonus(money('100'), over)] }, 'en')[0]?.[1]).toBe(en);
    expect(sections({ components: [bonus(money('100'), over)] }, 'ru')[0]?.[1]).toBe(ru);
  });

  it.each<[object, string, string]>([
    [{ then: 'zero' }, 'zero while it holds', 'ноль, пока это так'],
    [{ then: 'only' }, 'paid only while it holds', 'платится, только пока это так'],
    [{ then: 'cap', at: money('60') }, 'not more than 60', 'не больше 60'],
    [{ then: 'multiply', by: number('0.5') }, 'multiplied by 0.5', 'умножается на 0,5'],
  ])('gate %j', (effect, en, ru) => {
    const doc = {
      components: [bonus(money('100'))],
      gates: [{ key: 'g', name: 'Calls first', if: { is: 'any', of: [{ is: 'compare', left: attain('calls'), op: '<', right: number('0.9') }] }, effect, components: ['x'] }],
    };
    expect(sections(doc, 'en')[1]?.[1]).toBe(`“Calls first”: for “Bonus”, (attainment of “Calls”: fact ÷ plan (more is better) is below 90%): ${en}.`);
    expect(sections(doc, 'ru')[1]?.[1]).toBe(`«Calls first»: для строки «Bonus», (выполнение «Calls»: факт ÷ план (чем больше, тем лучше) ниже 90 %): ${ru}.`);
  });
});
