// The ready schemes S10 to S15 as their people read them, every word of them.
import { expect, it } from 'vitest';
import { wholeScheme } from './support';

it('Community health with quality gates (s10-community)', () => {
  expect(wholeScheme('s10-community', 'en')).toEqual([
    '# Index',
    '50% of the index: attainment of “Участники”: fact ÷ plan (more is better).',
    '50% of the index: attainment of “Вовлечённость за день”: fact ÷ plan (more is better).',
    '# What is paid',
    '“Постоянная часть” (already in the salary): the fixed part of the pay.',
    '“Переменная часть” (paid here): the variable part by the index: in full from 99%, below that in proportion, above 100% it grows.',
    '# Conditions over several lines',
    '“Качество сообщества”: for “Переменная часть”, (the fact of “Доля ботов” is above 10% or the fact of “Отписки от новых” is at least 10%): zero ' +
      'while it holds.',
    '# KPIs that are calculated',
    '“Вовлечённость за день” is calculated by the formula 100 * reactions / members, where reactions = “Реакции за день”; members = “Участники”.',
    '“Отписки от новых” is calculated by the formula 100 * unsubscribed / [new-members], where unsubscribed = “Отписались”; new-members = “Новые ' +
      'участники”.',
    '# Settings',
    'Without a rollout stage the fixed part is 70% of the pay.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A row of the index without a fact is a problem: the person is not paid until it is entered.',
    'A pay line that lacks a plan or a fact is a problem, unless the line says otherwise: the person is not paid until it is entered.',
    'A KPI above its plan may make up for one below it, unless a condition or a cap says otherwise.',
    'Not rounded: attainment, weighted part, index.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s10-community', 'ru')).toEqual([
    '# Индекс',
    '50 % индекса: выполнение «Участники»: факт ÷ план (чем больше, тем лучше).',
    '50 % индекса: выполнение «Вовлечённость за день»: факт ÷ план (чем больше, тем лучше).',
    '# Что выплачивается',
    '«Постоянная часть» (уже в зарплате): постоянная часть оплаты.',
    '«Переменная часть» (к выплате): переменная часть по индексу: полностью начиная с 99 %, ниже — пропорционально, выше 100 % растёт.',
    '# Условия для нескольких строк',
    '«Качество сообщества»: для строки «Переменная часть», (факт «Доля ботов» выше 10 % или факт «Отписки от новых» не ниже 10 %): ноль, пока это так.',
    '# Вычисляемые показатели',
    '«Вовлечённость за день» вычисляется по формуле 100 * reactions / members, где reactions = «Реакции за день»; members = «Участники».',
    '«Отписки от новых» вычисляется по формуле 100 * unsubscribed / [new-members], где unsubscribed = «Отписались»; new-members = «Новые участники».',
    '# Настройки',
    'Без этапа внедрения постоянная часть составляет 70 % оплаты.',
    'Планы и факты берутся за месяц, если в строке не назван другой период.',
    'Без факта, нужного строке индекса, выплата этому человеку не рассчитывается.',
    'Без плана или факта, нужного строке выплаты, выплата этому человеку не рассчитывается, если в строке не сказано иное.',
    'Показатель выше плана может перекрыть показатель ниже плана, если условие или предел не говорит иного.',
    'Не округляется: выполнение, взвешенная часть, индекс.',
    'Округляется строка выплаты: половина — от нуля, до наименьшей денежной единицы.',
    'Итог равен сумме строк.',
    'На следующий месяц ничего не переносится: ни излишек, ни долг.',
  ]);
});

it('Sales: volume, number, average check, conversion (s11-sales-kpis)', () => {
  expect(wholeScheme('s11-sales-kpis', 'en')).toEqual([
    '# Index',
    '50% of the index: attainment of “Объём продаж”: fact ÷ plan (more is better).',
    '25% of the index: attainment of “Конверсия”: fact ÷ plan (more is better).',
    '25% of the index: attainment of “Средний чек”: fact ÷ plan (more is better).',
    '# What is paid',
    '“Постоянная часть” (already in the salary): the fixed part of the pay.',
    '“Переменная часть” (paid here): the variable part by the index: in full from 99%, below that in proportion, above 100% it grows.',
    '# KPIs that are calculated',
    '“Конверсия” is calculated by the formula 100 * buyers / visitors, where buyers = “Покупатели за день”; visitors = “Посетители за день”.',
    '“Средний чек” is calculated by the formula volume / deals, where volume = “Объём продаж”; deals = “Число продаж”.',
    '# Settings',
    'Without a rollout stage the fixed part is 80% of the pay.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A row of the index without a fact is a problem: the person is not paid until it is entered.',
    'A KPI above its plan may make up for one below it, unless a condition or a cap says otherwise.',
    'Not rounded: attainment, weighted part, index.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s11-sales-kpis', 'ru')).toEqual([
    '# Индекс',
    '50 % индекса: выполнение «Объём продаж»: факт ÷ план (чем больше, тем лучше).',
    '25 % индекса: выполнение «Конверсия»: факт ÷ план (чем больше, тем лучше).',
    '25 % индекса: выполнение «Средний чек»: факт ÷ план (чем больше, тем лучше).',
    '# Что выплачивается',
    '«Постоянная часть» (уже в зарплате): постоянная часть оплаты.',
    '«Переменная часть» (к выплате): переменная часть по индексу: полностью начиная с 99 %, ниже — пропорционально, выше 100 % растёт.',
    '# Вычисляемые показатели',
    '«Конверсия» вычисляется по формуле 100 * buyers / visitors, где buyers = «Покупатели за день»; visitors = «Посетители за день».',
    '«Средний чек» вычисляется по формуле volume / deals, где volume = «Объём продаж»; deals = «Число продаж».',
    '# Настройки',
    'Без этапа внедрения постоянная часть составляет 80 % оплаты.',
    'Планы и факты берутся за месяц, если в строке не назван другой период.',
    'Без факта, нужного строке индекса, выплата этому человеку не рассчитывается.',
    'Показатель выше плана может перекрыть показатель ниже плана, если условие или предел не говорит иного.',
    'Не округляется: выполнение, взвешенная часть, индекс.',
    'Округляется строка выплаты: половина — от нуля, до наименьшей денежной единицы.',
    'Итог равен сумме строк.',
    'На следующий месяц ничего не переносится: ни излишек, ни долг.',
  ]);
});

it('Growth of a month (s12-growth)', () => {
  expect(wholeScheme('s12-growth', 'en')).toEqual([
    '# Index',
    '60% of the index: attainment of “Продажи”: (fact − baseline) ÷ (plan − baseline).',
    '40% of the index: attainment of “Новые покупатели”: fact ÷ plan (more is better).',
    '# What is paid',
    '“Постоянная часть” (already in the salary): the fixed part of the pay.',
    '“Переменная часть” (paid here): the variable part by the index: in full from 99%, below that in proportion, above 100% it grows.',
    '# Settings',
    'Without a rollout stage the fixed part is 70% of the pay.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A row of the index without a fact is a problem: the person is not paid until it is entered.',
    'A KPI above its plan may make up for one below it, unless a condition or a cap says otherwise.',
    'Not rounded: attainment, weighted part, index.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s12-growth', 'ru')).toEqual([
    '# Индекс',
    '60 % индекса: выполнение «Продажи»: (факт − база) ÷ (план − база).',
    '40 % индекса: выполнение «Новые покупатели»: факт ÷ план (чем больше, тем лучше).',
    '# Что выплачивается',
    '«Постоянная часть» (уже в зарплате): постоянная часть оплаты.',
    '«Переменная часть» (к выплате): переменная часть по индексу: полностью начиная с 99 %, ниже — пропорционально, выше 100 % растёт.',
    '# Настройки',
    'Без этапа внедрения постоянная часть составляет 70 % оплаты.',
    'Планы и факты берутся за месяц, если в строке не назван другой период.',
    'Без факта, нужного строке индекса, выплата этому человеку не рассчитывается.',
    'Показатель выше плана может перекрыть показатель ниже плана, если условие или предел не говорит иного.',
    'Не округляется: выполнение, взвешенная часть, индекс.',
    'Округляется строка выплаты: половина — от нуля, до наименьшей денежной единицы.',
    'Итог равен сумме строк.',
    'На следующий месяц ничего не переносится: ни излишек, ни долг.',
  ]);
});

it('Reduction of the bonus for a priority KPI (s15-reduction)', () => {
  expect(wholeScheme('s15-reduction', 'en')).toEqual([
    '# Index',
    '100% of the index: attainment of “Продажи”: fact ÷ plan (more is better).',
    '# What is paid',
    '“Постоянная часть” (already in the salary): the fixed part of the pay.',
    '“Переменная часть” (paid here): the variable part by the index: in full from 99%, below that in proportion, above 100% it grows.',
    '“Уменьшение премии” (paid here): less 20% of the variable part while attainment of “Доля достигнутых целей”: fact ÷ plan (more is better) is below 80%, never ' +
      'more than the variable lines so far.',
    '# KPIs that are calculated',
    '“Доля достигнутых целей” is calculated by the formula 100 * [goals-met] / [goals-set], where goals-met = “Целей достигнуто”; goals-set = “Целей ' +
      'поставлено”.',
    '# Settings',
    'Without a rollout stage the fixed part is 70% of the pay.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A row of the index without a fact is a problem: the person is not paid until it is entered.',
    'A pay line that lacks a plan or a fact is a problem, unless the line says otherwise: the person is not paid until it is entered.',
    'Not rounded: attainment, weighted part, index.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s15-reduction', 'ru')).toEqual([
    '# Индекс',
    '100 % индекса: выполнение «Продажи»: факт ÷ план (чем больше, тем лучше).',
    '# Что выплачивается',
    '«Постоянная часть» (уже в зарплате): постоянная часть оплаты.',
    '«Переменная часть» (к выплате): переменная часть по индексу: полностью начиная с 99 %, ниже — пропорционально, выше 100 % растёт.',
    '«Уменьшение премии» (к выплате): минус 20 % переменной части, пока выполнение «Доля достигнутых целей»: факт ÷ план (чем больше, тем лучше) ниже 80 %, но не ' +
      'больше переменных строк до этой.',
    '# Вычисляемые показатели',
    '«Доля достигнутых целей» вычисляется по формуле 100 * [goals-met] / [goals-set], где goals-met = «Целей достигнуто»; goals-set = «Целей поставлено».',
    '# Настройки',
    'Без этапа внедрения постоянная часть составляет 70 % оплаты.',
    'Планы и факты берутся за месяц, если в строке не назван другой период.',
    'Без факта, нужного строке индекса, выплата этому человеку не рассчитывается.',
    'Без плана или факта, нужного строке выплаты, выплата этому человеку не рассчитывается, если в строке не сказано иное.',
    'Не округляется: выполнение, взвешенная часть, индекс.',
    'Округляется строка выплаты: половина — от нуля, до наименьшей денежной единицы.',
    'Итог равен сумме строк.',
    'На следующий месяц ничего не переносится: ни излишек, ни долг.',
  ]);
});
