// A ready scheme in the reader's language: the names it is written with, and what each is called in English.
import type { Lang } from '../contract';
import type { SchemeTemplate } from './template';

/** English by the Russian that the templates are written with; one word for one thing, as in the glossary. */
export const englishNames: Readonly<Record<string, string>> = {
  'Постоянная часть': 'Fixed part',
  'Переменная часть': 'Variable part',
  'Оклад': 'Salary',
  // lines
  '2 % от продаж': '2% of sales',
  'Баллы за цели': 'Points for goals',
  'Блендеры сверх плана': 'Blenders above plan',
  'Вознаграждение': 'Fee',
  'За объём сверх плана': 'For volume above plan',
  'За план компании': 'For the company’s plan',
  'За план по новым клиентам': 'For the plan of new clients',
  'Качество сообщества': 'Quality of the community',
  'Премия по трём уровням': 'Bonus by three levels',
  'Процент по ступеням': 'Per cent by steps',
  'Уменьшение премии': 'Reduction of the bonus',
  // KPIs
  'Блендеры': 'Blenders',
  'Вовлечённость за день': 'Engagement rate per day',
  'Договоры': 'Contracts',
  'Доля ботов': 'Share of bots',
  'Доля достигнутых целей': 'Share of goals met',
  'Доля купивших': 'Share of those who bought',
  'Достигнутые цели': 'Goals met',
  'Заявки': 'Leads',
  'Из них купили': 'Of them bought',
  'Конверсия': 'Conversion',
  'Личные продажи': 'Personal sales',
  'Новые клиенты': 'New clients',
  'Новые покупатели': 'New customers',
  'Новые участники': 'New members',
  'Обслужено клиентов': 'Clients served',
  'Объём продаж': 'Sales volume',
  'Отписались': 'Unsubscribed',
  'Отписки от новых': 'Unsubscribed, share of new members',
  'Охват, уникальные люди': 'Reach, unique people',
  'План компании': 'Company plan',
  'Подписчики': 'Subscribers',
  'Покупатели за день': 'Buyers per day',
  'Посетители за день': 'Visitors per day',
  'Приведённое время': 'Reduced time',
  'Продажи': 'Sales',
  'Простой': 'Downtime',
  'Расход': 'Spend',
  'Реакции за день': 'Reactions per day',
  'Рост повторных покупок': 'Growth of repeat purchases',
  'Рост числа новых покупателей': 'Growth of new customers',
  'Рост числа отзывов': 'Growth of reviews',
  'Себестоимость тонны': 'Cost per tonne',
  'Среднее время ремонта': 'Mean repair time',
  'Средний чек': 'Average check',
  'Стоимость ремонта': 'Repair cost',
  'Участники': 'Members',
  'Целей достигнуто': 'Goals met',
  'Целей поставлено': 'Goals set',
  'Цена заявки': 'Cost per lead',
  'Цена подписчика': 'Cost per subscriber',
  'Ценность затрат': 'Value of inputs',
  'Ценность результатов': 'Value of outputs',
  'Число продаж': 'Number of sales',
  'Число ремонтов': 'Number of repairs',
  'Эффективность': 'Efficiency',
  // units
  'шт.': 'pcs',
};

/** The template as somebody of this language would have written it: other names, not one other rule or number. */
export function templateIn(template: SchemeTemplate, lang: Lang): SchemeTemplate {
  if (lang === 'ru') return template;
  const { kpis, doc } = template;
  const renamed = <T extends { name: string }>(rows: readonly T[]): T[] => rows.map((row) => ({ ...row, name: english(row.name) }));
  return {
    ...template,
    kpis: renamed(kpis).map((kpi) => (kpi.unitLabel === undefined ? kpi : { ...kpi, unitLabel: english(kpi.unitLabel) })),
    doc: { ...doc, scorecard: renamed(doc.scorecard), components: renamed(doc.components), gates: renamed(doc.gates) },
  };
}

const english = (name: string): string => englishNames[name] ?? name;
