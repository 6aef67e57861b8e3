// The ready schemes S5 to S9 as their people read them, every word of them.
import { expect, it } from 'vitest';
import { wholeScheme } from './support';

it('Shop manager: conversion, average check, volume with a floor (s05-shop-managers)', () => {
  expect(wholeScheme('s05-shop-managers', 'en')).toEqual([
    '# Index',
    '50% of the index: attainment of “Доля купивших”: fact ÷ plan (more is better).',
    '50% of the index: attainment of “Средний чек”: fact ÷ plan (more is better).',
    '# What is paid',
    '“Постоянная часть” (already in the salary): the fixed part of the pay.',
    '“Переменная часть” (paid here): the variable part by the index: in full from 99%, below that in proportion, above 100% it grows.',
    '“За объём сверх плана” (paid here): if the fact of “Объём продаж” is below the plan of “Объём продаж”: 0; otherwise (50,000 × (attainment of “Объём продаж”: ' +
      'fact ÷ plan (more is better) − 1)).',
    '# KPIs that are calculated',
    '“Доля купивших” is calculated by the formula 100 * bought / served, where bought = “Из них купили”; served = “Обслужено клиентов”.',
    '“Средний чек” is calculated by the formula sales / bought, where sales = “Объём продаж”; bought = “Из них купили”.',
    '# Settings',
    'Without a rollout stage the fixed part is 80% of the pay.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A row of the index without a fact is a problem: the person is not paid until it is entered.',
    'A pay line that lacks a plan or a fact is a problem, unless the line says otherwise: the person is not paid until it is entered.',
    'A KPI above its plan may make up for one below it, unless a condition or a cap says otherwise.',
    'Not rounded: attainment, weighted part, index.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s05-shop-managers', 'ru')).toEqual([
    '# Индекс',
    '50 % индекса: выполнение «Доля купивших»: факт ÷ план (чем больше, тем лучше).',
    '50 % индекса: выполнение «Средний чек»: факт ÷ план (чем больше, тем лучше).',
    '# Что выплачивается',
    '«Постоянная часть» (уже в зарплате): постоянная часть оплаты.',
    '«Переменная часть» (к выплате): переменная часть по индексу: полностью начиная с 99 %, ниже — пропорционально, выше 100 % растёт.',
    '«За объём сверх плана» (к выплате): если факт «Объём продаж» ниже, чем план «Объём продаж»: 0; иначе (50 000 × (выполнение «Объём продаж»: факт ÷ план (чем ' +
      'больше, тем лучше) − 1)).',
    '# Вычисляемые показатели',
    '«Доля купивших» вычисляется по формуле 100 * bought / served, где bought = «Из них купили»; served = «Обслужено клиентов».',
    '«Средний чек» вычисляется по формуле sales / bought, где sales = «Объём продаж»; bought = «Из них купили».',
    '# Настройки',
    'Без этапа внедрения постоянная часть составляет 80 % оплаты.',
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

it('Minimum, norm, maximum (s06-minimum-norm-maximum)', () => {
  expect(wholeScheme('s06-minimum-norm-maximum', 'en')).toEqual([
    '# What is paid',
    '“Премия по трём уровням” (paid here): the variable part × a curve over attainment of “Договоры”: fact ÷ plan (more is better): below 80% nothing; from 80% to ' +
      '100% rises in a straight line from 0% to 100%; from 100% to 120% rises in a straight line from 100% to 150%; from 120% stays at 150%.',
    '# Settings',
    'Without a rollout stage the fixed part is 70% of the pay.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A pay line that lacks a plan or a fact is a problem, unless the line says otherwise: the person is not paid until it is entered.',
    'Not rounded: attainment.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s06-minimum-norm-maximum', 'ru')).toEqual([
    '# Что выплачивается',
    '«Премия по трём уровням» (к выплате): переменная часть × кривая (выполнение «Договоры»: факт ÷ план (чем больше, тем лучше)): ниже 80 % ничего; с 80 % до 100 ' +
      '% растёт по прямой от 0 % до 100 %; с 100 % до 120 % растёт по прямой от 100 % до 150 %; с 120 % остаётся 150 %.',
    '# Настройки',
    'Без этапа внедрения постоянная часть составляет 70 % оплаты.',
    'Планы и факты берутся за месяц, если в строке не назван другой период.',
    'Без плана или факта, нужного строке выплаты, выплата этому человеку не рассчитывается, если в строке не сказано иное.',
    'Не округляется: выполнение.',
    'Округляется строка выплаты: половина — от нуля, до наименьшей денежной единицы.',
    'Итог равен сумме строк.',
    'На следующий месяц ничего не переносится: ни излишек, ни долг.',
  ]);
});

it('Well-workover department (s07-well-workover)', () => {
  expect(wholeScheme('s07-well-workover', 'en')).toEqual([
    '# Index',
    '30% of the index: attainment of “Простой” (department): plan ÷ fact (less is better), counted only as far as 150%.',
    '20% of the index: attainment of “Среднее время ремонта” (department): plan ÷ fact (less is better).',
    '20% of the index: attainment of “Себестоимость тонны” (department): plan ÷ fact (less is better).',
    '15% of the index: attainment of “Число ремонтов” (department): fact ÷ plan (more is better).',
    '15% of the index: attainment of “Стоимость ремонта” (department): plan ÷ fact (less is better).',
    '# What is paid',
    '“Постоянная часть” (already in the salary): the fixed part of the pay.',
    '“Переменная часть” (paid here): the variable part by the index: in full from 99%, below that in proportion, above 100% it grows.',
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
  expect(wholeScheme('s07-well-workover', 'ru')).toEqual([
    '# Индекс',
    '30 % индекса: выполнение «Простой» (подразделение): план ÷ факт (чем меньше, тем лучше), засчитывается не больше 150 %.',
    '20 % индекса: выполнение «Среднее время ремонта» (подразделение): план ÷ факт (чем меньше, тем лучше).',
    '20 % индекса: выполнение «Себестоимость тонны» (подразделение): план ÷ факт (чем меньше, тем лучше).',
    '15 % индекса: выполнение «Число ремонтов» (подразделение): факт ÷ план (чем больше, тем лучше).',
    '15 % индекса: выполнение «Стоимость ремонта» (подразделение): план ÷ факт (чем меньше, тем лучше).',
    '# Что выплачивается',
    '«Постоянная часть» (уже в зарплате): постоянная часть оплаты.',
    '«Переменная часть» (к выплате): переменная часть по индексу: полностью начиная с 99 %, ниже — пропорционально, выше 100 % растёт.',
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

it('Social media: leads and cost per lead, all or nothing (s08-cost-per-lead)', () => {
  expect(wholeScheme('s08-cost-per-lead', 'en')).toEqual([
    '# What is paid',
    '“Вознаграждение” (paid here): the pay at plan when the plans of “Заявки” and “Цена заявки” are all reached, otherwise nothing.',
    '# KPIs that are calculated',
    '“Цена заявки” is calculated by the formula spend / leads, where spend = “Расход”; leads = “Заявки”.',
    '# Settings',
    'The pay is split into a fixed and a variable part only by a rollout stage.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A pay line that lacks a plan or a fact is a problem, unless the line says otherwise: the person is not paid until it is entered.',
    'Not rounded: attainment.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s08-cost-per-lead', 'ru')).toEqual([
    '# Что выплачивается',
    '«Вознаграждение» (к выплате): оплата при выполнении плана, когда выполнены планы «Заявки» и «Цена заявки», иначе ничего.',
    '# Вычисляемые показатели',
    '«Цена заявки» вычисляется по формуле spend / leads, где spend = «Расход»; leads = «Заявки».',
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

it('Social media: cost per subscriber and monthly reach (s09-reach)', () => {
  expect(wholeScheme('s09-reach', 'en')).toEqual([
    '# Index',
    '50% of the index: attainment of “Цена подписчика”: plan ÷ fact (less is better), counted only as far as 150%.',
    '50% of the index: attainment of “Охват, уникальные люди”: fact ÷ plan (more is better).',
    '# What is paid',
    '“Постоянная часть” (already in the salary): the fixed part of the pay.',
    '“Переменная часть” (paid here): the variable part by the index: in full from 99%, below that in proportion, above 100% it grows.',
    '# KPIs that are calculated',
    '“Цена подписчика” is calculated by the formula spend / subscribers, where spend = “Расход”; subscribers = “Подписчики”.',
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
  expect(wholeScheme('s09-reach', 'ru')).toEqual([
    '# Индекс',
    '50 % индекса: выполнение «Цена подписчика»: план ÷ факт (чем меньше, тем лучше), засчитывается не больше 150 %.',
    '50 % индекса: выполнение «Охват, уникальные люди»: факт ÷ план (чем больше, тем лучше).',
    '# Что выплачивается',
    '«Постоянная часть» (уже в зарплате): постоянная часть оплаты.',
    '«Переменная часть» (к выплате): переменная часть по индексу: полностью начиная с 99 %, ниже — пропорционально, выше 100 % растёт.',
    '# Вычисляемые показатели',
    '«Цена подписчика» вычисляется по формуле spend / subscribers, где spend = «Расход»; subscribers = «Подписчики».',
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
