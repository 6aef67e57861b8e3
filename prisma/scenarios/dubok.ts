import { buildComponent } from '@/lib/kpi';
import { series, type Scenario } from './scenario';
import { fixedPart, schemeDoc, scored, variablePart } from './scheme-parts';

const employee = (key: string, number: string, name: string, department: string, position: string, basePay: string, scheme: string) =>
  ({ key, number, name, department, position, basePay, scheme, rollout: 'main' }) as const;

const cut = (values: string) => values.split(' ').map((value) => (value === '–' ? null : value));

/**
 * S17: a furniture factory half-way through its rollout: two shadow months, then 90/10, next 80/20, later 70/30.
 * Everybody is in, selling and making alike (S20).
 */
export const dubok: Scenario = {
  slug: 'dubok',
  name: 'Мебельная фабрика «Дубок»',
  currency: 'RUB',
  timeZone: 'Europe/Samara',
  language: 'ru',
  departments: [
    { key: 'factory', name: 'Фабрика' },
    { key: 'sales', name: 'Продажи', parent: 'factory' },
    { key: 'workshop', name: 'Производство', parent: 'factory' },
    { key: 'marketing', name: 'Маркетинг', parent: 'factory' },
  ],
  kpis: [
    { code: 'sales', name: 'Личные продажи', description: 'Оплаченные заказы менеджера', unit: 'money', decimals: 2, direction: 'higher', kind: 'result', timing: 'lagging', scope: 'person' },
    { code: 'average_check', name: 'Средний чек', description: 'Сумма заказов ÷ число заказов', unit: 'money', decimals: 2, direction: 'higher', kind: 'efficiency', timing: 'leading', scope: 'person' },
    { code: 'output', name: 'Выпуск', description: 'Изделия, принятые контролем', unit: 'count', decimals: 0, direction: 'higher', kind: 'productivity', timing: 'lagging', scope: 'department' },
    { code: 'defects', name: 'Доля брака', description: 'Брак ÷ выпуск', unit: 'percent', decimals: 2, direction: 'lower', kind: 'process', timing: 'leading', scope: 'department' },
    { code: 'on_time', name: 'Задания в срок', description: 'Доля заданий, законченных в срок', unit: 'percent', decimals: 1, direction: 'higher', kind: 'process', timing: 'leading', scope: 'person' },
    { code: 'requests', name: 'Заявки с сайта', description: 'Заявки, принятые отделом продаж', unit: 'count', decimals: 0, direction: 'higher', kind: 'result', timing: 'leading', scope: 'department' },
    { code: 'company_sales', name: 'Продажи компании', description: 'Оплаченные заказы всей фабрики', unit: 'money', decimals: 2, direction: 'higher', kind: 'result', timing: 'lagging', scope: 'company' },
  ],
  schemes: [
    { key: 'sales', name: 'Менеджер по продажам', versions: [{ fromOffset: -6, doc: schemeDoc({
      scorecard: [scored('sales', '0.6', undefined, 'person', '1.5'), scored('average_check', '0.2'), scored('company_sales', '0.2', undefined, 'company')],
      components: [fixedPart('Постоянная часть'), variablePart('Переменная часть', '1.5')],
    }) }] },
    { key: 'workshop', name: 'Мастер цеха', versions: [{ fromOffset: -6, doc: schemeDoc({
      scorecard: [scored('output', '0.5', undefined, 'department', '1.2'), scored('defects', '0.2', { kind: 'lower-ratio' }, 'department', '1.2'), scored('on_time', '0.3')],
      components: [
        fixedPart('Постоянная часть'),
        variablePart('Переменная часть', '1.2'),
        buildComponent({ form: 'reduction-only', key: 'defects', name: 'Снижение за брак', effect: 'paid', kpi: 'defects', scope: 'department', rule: { kind: 'lower-ratio' }, below: '0.8', amount: { of: 'variable', share: '0.2' } }),
      ],
    }) }] },
    { key: 'marketing', name: 'Маркетолог', versions: [{ fromOffset: -6, doc: schemeDoc({
      scorecard: [scored('requests', '0.5', undefined, 'department', '1.3'), scored('on_time', '0.2'), scored('company_sales', '0.3', undefined, 'company')],
      components: [fixedPart('Постоянная часть'), variablePart('Переменная часть', '1.3')],
    }) }] },
  ],
  rollouts: [{
    key: 'main',
    name: 'Переход на оплату по результату',
    stages: [
      { fromOffset: -6, fixedShare: '0.9', isShadow: true },
      { fromOffset: -4, fixedShare: '0.9' },
      { fromOffset: 1, fixedShare: '0.8' },
      { fromOffset: 4, fixedShare: '0.7' },
    ],
  }],
  employees: [
    employee('ilya', '401', 'Илья Громов', 'sales', 'Менеджер по продажам', '90000', 'sales'),
    employee('polina', '402', 'Полина Щеглова', 'sales', 'Менеджер по продажам', '85000', 'sales'),
    employee('artur', '403', 'Артур Мелин', 'sales', 'Менеджер по продажам', '85000', 'sales'),
    employee('fedor', '404', 'Фёдор Кольцов', 'workshop', 'Мастер цеха', '95000', 'workshop'),
    employee('zoya', '405', 'Зоя Липина', 'workshop', 'Мастер смены', '78000', 'workshop'),
    employee('rita', '406', 'Рита Яхонтова', 'marketing', 'Маркетолог', '82000', 'marketing'),
    { key: 'director', number: '400', name: 'Савва Орлик', department: 'factory', position: 'Директор', basePay: '200000' },
  ],
  logins: [
    { email: 'owner@dubok.example', name: 'Савва Орлик', roles: ['owner', 'employee'], employee: 'director' },
    { email: 'admin@dubok.example', name: 'Алла Рябина', roles: ['admin'] },
    { email: 'manager@dubok.example', name: 'Егор Тихий', roles: ['manager'], manages: [{ department: 'sales', seesPay: false }] },
    { email: 'finance@dubok.example', name: 'Нина Зимина', roles: ['finance'] },
    { email: 'employee@dubok.example', name: 'Полина Щеглова', roles: ['employee'], employee: 'polina' },
    { email: 'auditor@premia.example', name: 'Nora Field', roles: ['auditor'] },
  ],
  values: [
    ...series('sales', 'ilya', '1200000', cut('1010000 1150000 1180000 1240000 1310000 1265000 1190000'), 'CRM'),
    ...series('sales', 'polina', '1100000', cut('1065000 1040000 1122000 1098000 1175000 1210000 1130000'), 'CRM'),
    ...series('sales', 'artur', '1100000', cut('820000 905000 870000 990000 1015000 1088000 –'), 'CRM'),
    ...series('average_check', 'ilya', '42000', cut('39500 41200 43800 42500 44100 43000 41800'), 'CRM'),
    ...series('average_check', 'polina', '42000', cut('45200 44700 43100 46000 45500 44900 46100'), 'CRM'),
    ...series('average_check', 'artur', '42000', cut('38000 37500 39900 40400 41000 42300 40900'), 'CRM'),
    ...series('output', 'workshop', '640', cut('598 612 655 660 671 648 652'), 'Склад'),
    ...series('defects', 'workshop', '2.5', cut('3.4 2.9 2.6 2.4 2.2 2.5 2.3'), 'Контроль качества'),
    ...series('on_time', 'fedor', '95', cut('88 91.5 94 96 97.5 95 96'), 'Журнал заданий'),
    ...series('on_time', 'zoya', '95', cut('92 93.5 95 94 98 97 95.5'), 'Журнал заданий'),
    ...series('on_time', 'rita', '95', cut('90 96 97 93 95 98 –'), 'Журнал заданий'),
    ...series('requests', 'marketing', '320', cut('271 298 305 333 340 352 328'), 'Сайт'),
    ...series('company_sales', 'company', '3400000', cut('2895000 3095000 3172000 3328000 3500000 3563000 3310000'), 'Бухгалтерия'),
  ],
};
