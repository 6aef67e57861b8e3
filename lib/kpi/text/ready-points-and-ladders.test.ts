// The ready schemes S16 to S21 as their people read them, every word of them.
import { expect, it } from 'vitest';
import { wholeScheme } from './support';

it('Points for goals, salary fixed (s16-points)', () => {
  expect(wholeScheme('s16-points', 'en')).toEqual([
    '# What is paid',
    '“Оклад” (already in the salary): the whole pay at plan.',
    '“Баллы за цели” (shown, not paid): 50 × the fact of “Достигнутые цели”, in points.',
    '# Settings',
    'The pay is split into a fixed and a variable part only by a rollout stage.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A pay line that lacks a plan or a fact is a problem, unless the line says otherwise: the person is not paid until it is entered.',
    'Not rounded: attainment.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s16-points', 'ru')).toEqual([
    '# Что выплачивается',
    '«Оклад» (уже в зарплате): вся оплата при выполнении плана.',
    '«Баллы за цели» (только показывается): 50 × факт «Достигнутые цели», в баллах.',
    '# Настройки',
    'Оплата делится на постоянную и переменную часть только этапом внедрения.',
    'Планы и факты берутся за месяц, если в строке не назван другой период.',
    'Без плана или факта, нужного строке выплаты, выплата этому человеку не рассчитывается, если в строке не сказано иное.',
    'Не округляется: выполнение.',
    'Округляется строка выплаты: половина — от нуля, до наименьшей денежной единицы.',
    'Итог равен сумме строк.',
    'На следующий месяц ничего не переносится: ни излишек, ни долг.',
  ]);
});

it('A stage of a rollout: 90/10 (s17-rollout)', () => {
  expect(wholeScheme('s17-rollout', 'en')).toEqual([
    '# Index',
    '100% of the index: attainment of “Продажи”: fact ÷ plan (more is better).',
    '# What is paid',
    '“Постоянная часть” (already in the salary): the fixed part of the pay.',
    '“Переменная часть” (paid here): the variable part by the index: in full from 99%, below that in proportion, above 100% it grows.',
    '# Settings',
    'The pay is split into a fixed and a variable part only by a rollout stage.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A row of the index without a fact is a problem: the person is not paid until it is entered.',
    'Not rounded: attainment, weighted part, index.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s17-rollout', 'ru')).toEqual([
    '# Индекс',
    '100 % индекса: выполнение «Продажи»: факт ÷ план (чем больше, тем лучше).',
    '# Что выплачивается',
    '«Постоянная часть» (уже в зарплате): постоянная часть оплаты.',
    '«Переменная часть» (к выплате): переменная часть по индексу: полностью начиная с 99 %, ниже — пропорционально, выше 100 % растёт.',
    '# Настройки',
    'Оплата делится на постоянную и переменную часть только этапом внедрения.',
    'Планы и факты берутся за месяц, если в строке не назван другой период.',
    'Без факта, нужного строке индекса, выплата этому человеку не рассчитывается.',
    'Не округляется: выполнение, взвешенная часть, индекс.',
    'Округляется строка выплаты: половина — от нуля, до наименьшей денежной единицы.',
    'Итог равен сумме строк.',
    'На следующий месяц ничего не переносится: ни излишек, ни долг.',
  ]);
});

it('Efficiency of an operation (s21-efficiency)', () => {
  expect(wholeScheme('s21-efficiency', 'en')).toEqual([
    '# Index',
    '100% of the index: attainment of “Эффективность”: fact ÷ plan (more is better), also below zero.',
    '# What is paid',
    '“Постоянная часть” (already in the salary): the fixed part of the pay.',
    '“Переменная часть” (paid here): the variable part by the index: in full from 99%, below that in proportion, above 100% it grows.',
    '# KPIs that are calculated',
    '“Эффективность” is calculated by the formula if(outputs < inputs, -1, 1) * (outputs - inputs)^2 * 1^2 / (outputs * inputs * duration^2), where ' +
      'outputs = “Ценность результатов”; inputs = “Ценность затрат”; duration = “Приведённое время”.',
    '# Settings',
    'Without a rollout stage the fixed part is 80% of the pay.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A row of the index without a fact is a problem: the person is not paid until it is entered.',
    'Not rounded: attainment, weighted part, index.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s21-efficiency', 'ru')).toEqual([
    '# Индекс',
    '100 % индекса: выполнение «Эффективность»: факт ÷ план (чем больше, тем лучше), в том числе ниже нуля.',
    '# Что выплачивается',
    '«Постоянная часть» (уже в зарплате): постоянная часть оплаты.',
    '«Переменная часть» (к выплате): переменная часть по индексу: полностью начиная с 99 %, ниже — пропорционально, выше 100 % растёт.',
    '# Вычисляемые показатели',
    '«Эффективность» вычисляется по формуле if(outputs < inputs, -1, 1) * (outputs - inputs)^2 * 1^2 / (outputs * inputs * duration^2), где outputs = ' +
      '«Ценность результатов»; inputs = «Ценность затрат»; duration = «Приведённое время».',
    '# Настройки',
    'Без этапа внедрения постоянная часть составляет 80 % оплаты.',
    'Планы и факты берутся за месяц, если в строке не назван другой период.',
    'Без факта, нужного строке индекса, выплата этому человеку не рассчитывается.',
    'Не округляется: выполнение, взвешенная часть, индекс.',
    'Округляется строка выплаты: половина — от нуля, до наименьшей денежной единицы.',
    'Итог равен сумме строк.',
    'На следующий месяц ничего не переносится: ни излишек, ни долг.',
  ]);
});

it('Ladder of a sales plan (an example of ours) (s21a-ladder)', () => {
  expect(wholeScheme('s21a-ladder', 'en')).toEqual([
    '# What is paid',
    '“Процент по ступеням” (paid here): the fact of “Продажи” by a ladder, each stretch at its own rate: from 0: 1%; from 500,000: 2%; from 1,000,000: 3%.',
    '# Settings',
    'The pay is split into a fixed and a variable part only by a rollout stage.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A pay line that lacks a plan or a fact is a problem, unless the line says otherwise: the person is not paid until it is entered.',
    'Not rounded: attainment.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s21a-ladder', 'ru')).toEqual([
    '# Что выплачивается',
    '«Процент по ступеням» (к выплате): факт «Продажи» по лестнице, каждый отрезок по своей ставке: с 0: 1 %; с 500 000: 2 %; с 1 000 000: 3 %.',
    '# Настройки',
    'Оплата делится на постоянную и переменную часть только этапом внедрения.',
    'Планы и факты берутся за месяц, если в строке не назван другой период.',
    'Без плана или факта, нужного строке выплаты, выплата этому человеку не рассчитывается, если в строке не сказано иное.',
    'Не округляется: выполнение.',
    'Округляется строка выплаты: половина — от нуля, до наименьшей денежной единицы.',
    'Итог равен сумме строк.',
    'На следующий месяц ничего не переносится: ни излишек, ни долг.',
  ]);
});
