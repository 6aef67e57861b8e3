// The ready schemes S1 to S4 as their people read them, every word of them. Who disputes a sentence disputes it here.
import { expect, it } from 'vitest';
import { wholeScheme } from './support';

it('Online-shop marketer (s01-shop-marketer)', () => {
  expect(wholeScheme('s01-shop-marketer', 'en')).toEqual([
    '# Index',
    '50% of the index: attainment of “Рост числа новых покупателей”: fact ÷ plan (more is better).',
    '25% of the index: attainment of “Рост повторных покупок”: fact ÷ plan (more is better).',
    '25% of the index: attainment of “Рост числа отзывов”: fact ÷ plan (more is better).',
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
  expect(wholeScheme('s01-shop-marketer', 'ru')).toEqual([
    '# Индекс',
    '50 % индекса: выполнение «Рост числа новых покупателей»: факт ÷ план (чем больше, тем лучше).',
    '25 % индекса: выполнение «Рост повторных покупок»: факт ÷ план (чем больше, тем лучше).',
    '25 % индекса: выполнение «Рост числа отзывов»: факт ÷ план (чем больше, тем лучше).',
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

it('Online-shop marketer, weighted parts cut to 3 decimals (s01-shop-marketer-cut)', () => {
  expect(wholeScheme('s01-shop-marketer-cut', 'en')).toEqual([
    '# Index',
    '50% of the index: attainment of “Рост числа новых покупателей”: fact ÷ plan (more is better).',
    '25% of the index: attainment of “Рост повторных покупок”: fact ÷ plan (more is better).',
    '25% of the index: attainment of “Рост числа отзывов”: fact ÷ plan (more is better).',
    '# What is paid',
    '“Постоянная часть” (already in the salary): the fixed part of the pay.',
    '“Переменная часть” (paid here): the variable part by the index: in full from 99%, below that in proportion, above 100% it grows.',
    '# Settings',
    'Without a rollout stage the fixed part is 70% of the pay.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A row of the index without a fact is a problem: the person is not paid until it is entered.',
    'A KPI above its plan may make up for one below it, unless a condition or a cap says otherwise.',
    'Not rounded: attainment, index.',
    'Rounded at the weighted part: towards zero (cut), in steps of 0.1%.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s01-shop-marketer-cut', 'ru')).toEqual([
    '# Индекс',
    '50 % индекса: выполнение «Рост числа новых покупателей»: факт ÷ план (чем больше, тем лучше).',
    '25 % индекса: выполнение «Рост повторных покупок»: факт ÷ план (чем больше, тем лучше).',
    '25 % индекса: выполнение «Рост числа отзывов»: факт ÷ план (чем больше, тем лучше).',
    '# Что выплачивается',
    '«Постоянная часть» (уже в зарплате): постоянная часть оплаты.',
    '«Переменная часть» (к выплате): переменная часть по индексу: полностью начиная с 99 %, ниже — пропорционально, выше 100 % растёт.',
    '# Настройки',
    'Без этапа внедрения постоянная часть составляет 70 % оплаты.',
    'Планы и факты берутся за месяц, если в строке не назван другой период.',
    'Без факта, нужного строке индекса, выплата этому человеку не рассчитывается.',
    'Показатель выше плана может перекрыть показатель ниже плана, если условие или предел не говорит иного.',
    'Не округляется: выполнение, индекс.',
    'Округляется взвешенная часть: лишнее отбрасывается, с шагом 0,1 %.',
    'Округляется строка выплаты: половина — от нуля, до наименьшей денежной единицы.',
    'Итог равен сумме строк.',
    'На следующий месяц ничего не переносится: ни излишек, ни долг.',
  ]);
});

it('Variable part with a ramp instead of a cliff (s02-ramp)', () => {
  expect(wholeScheme('s02-ramp', 'en')).toEqual([
    '# Index',
    '100% of the index: attainment of “Продажи”: fact ÷ plan (more is better).',
    '# What is paid',
    '“Постоянная часть” (already in the salary): the fixed part of the pay.',
    '“Переменная часть” (paid here): the variable part by the index: in full at 100%, below that on a slope that starts from nothing at 70%, above 100% it grows.',
    '# Settings',
    'Without a rollout stage the fixed part is 70% of the pay.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A row of the index without a fact is a problem: the person is not paid until it is entered.',
    'Not rounded: attainment, weighted part, index.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s02-ramp', 'ru')).toEqual([
    '# Индекс',
    '100 % индекса: выполнение «Продажи»: факт ÷ план (чем больше, тем лучше).',
    '# Что выплачивается',
    '«Постоянная часть» (уже в зарплате): постоянная часть оплаты.',
    '«Переменная часть» (к выплате): переменная часть по индексу: полностью при 100 %, ниже — по наклонной, которая начинается с нуля при 70 %, выше 100 % растёт.',
    '# Настройки',
    'Без этапа внедрения постоянная часть составляет 70 % оплаты.',
    'Планы и факты берутся за месяц, если в строке не назван другой период.',
    'Без факта, нужного строке индекса, выплата этому человеку не рассчитывается.',
    'Не округляется: выполнение, взвешенная часть, индекс.',
    'Округляется строка выплаты: половина — от нуля, до наименьшей денежной единицы.',
    'Итог равен сумме строк.',
    'На следующий месяц ничего не переносится: ни излишек, ни долг.',
  ]);
});

it('Sales manager (s03-kotelok)', () => {
  expect(wholeScheme('s03-kotelok', 'en')).toEqual([
    '# What is paid',
    '“Оклад” (already in the salary): the whole pay at plan.',
    '“2 % от продаж” (paid here): 2% of the fact of “Личные продажи”.',
    '“За план по новым клиентам” (paid here): 2,000 when the plan of “Новые клиенты” is reached, otherwise nothing.',
    '“За план компании” (paid here): 5,000 × attainment of “План компании” (company): fact ÷ plan (more is better).',
    '# Settings',
    'The pay is split into a fixed and a variable part only by a rollout stage.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A pay line that lacks a plan or a fact is a problem, unless the line says otherwise: the person is not paid until it is entered.',
    'Not rounded: attainment.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s03-kotelok', 'ru')).toEqual([
    '# Что выплачивается',
    '«Оклад» (уже в зарплате): вся оплата при выполнении плана.',
    '«2 % от продаж» (к выплате): 2 % от факта «Личные продажи».',
    '«За план по новым клиентам» (к выплате): 2 000, когда выполнен план «Новые клиенты», иначе ничего.',
    '«За план компании» (к выплате): 5 000 × выполнение «План компании» (компания): факт ÷ план (чем больше, тем лучше).',
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

it('Units above plan (s04-over-plan-units)', () => {
  expect(wholeScheme('s04-over-plan-units', 'en')).toEqual([
    '# What is paid',
    '“Блендеры сверх плана” (paid here): 3% of the price 4,000 for each unit of “Блендеры” above plan.',
    '# Settings',
    'The pay is split into a fixed and a variable part only by a rollout stage.',
    'Plans and facts are those of the month, unless a line names another window.',
    'A pay line that lacks a plan or a fact is a problem, unless the line says otherwise: the person is not paid until it is entered.',
    'Not rounded: attainment.',
    'Rounded at the pay line: half away from zero, to the smallest coin.',
    'The total is the sum of its lines.',
    'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
  ]);
  expect(wholeScheme('s04-over-plan-units', 'ru')).toEqual([
    '# Что выплачивается',
    '«Блендеры сверх плана» (к выплате): 3 % от цены 4 000 за каждую единицу «Блендеры» сверх плана.',
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
