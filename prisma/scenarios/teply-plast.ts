import { series, type Scenario } from './scenario';
import { fixedPart, schemeDoc, scored, variablePart } from './scheme-parts';

const lower = { kind: 'lower-ratio' } as const;

/** The six results of a workover department, one list for everybody in it: all but the number of repairs are better when lower. */
const departmentCard = [
  scored('downtime', '0.2', lower, 'department', '1.2'),
  scored('lost_output', '0.15', lower, 'department', '1.2'),
  scored('repair_time', '0.2', lower, 'department', '1.2'),
  scored('cost_per_tonne', '0.15', lower, 'department', '1.2'),
  scored('repairs', '0.2', { kind: 'higher-ratio' }, 'department', '1.2'),
  scored('repair_cost', '0.1', lower, 'department', '1.2'),
];

const person = (key: string, number: string, name: string, position: string, basePay: string) =>
  ({ key, number, name, department: 'workover', position, basePay, scheme: 'workover', rollout: 'main' }) as const;

/**
 * S7: the workover department of an oil company. Downtime (also as lost output: downtime × flow rate × price), mean repair
 * time, cost per tonne, number of repairs and their cost, measured for the department.
 */
export const teplyPlast: Scenario = {
  slug: 'teply-plast',
  name: 'Тёплый Пласт',
  currency: 'RUB',
  timeZone: 'Asia/Yekaterinburg',
  language: 'ru',
  departments: [
    { key: 'production', name: 'Добыча' },
    { key: 'workover', name: 'Отдел ремонта скважин', parent: 'production' },
    { key: 'geology', name: 'Геология', parent: 'production' },
  ],
  kpis: [
    { code: 'downtime', name: 'Простои скважин', description: 'Часы простоя в ожидании и во время ремонта', unit: 'hours', decimals: 1, direction: 'lower', kind: 'process', timing: 'lagging', scope: 'department' },
    { code: 'lost_output', name: 'Потери добычи', description: 'Простой × дебит × цена тонны', unit: 'money', decimals: 2, direction: 'lower', kind: 'cost', timing: 'lagging', scope: 'department' },
    { code: 'repair_time', name: 'Средняя длительность ремонта', description: 'Среднее время одного ремонта', unit: 'hours', decimals: 1, direction: 'lower', kind: 'productivity', timing: 'leading', scope: 'department' },
    { code: 'cost_per_tonne', name: 'Затраты на тонну', description: 'Затраты отдела на тонну добычи', unit: 'money', decimals: 2, direction: 'lower', kind: 'efficiency', timing: 'lagging', scope: 'department' },
    { code: 'repairs', name: 'Число ремонтов', description: 'Законченные ремонты за месяц', unit: 'count', decimals: 0, direction: 'higher', kind: 'result', timing: 'lagging', scope: 'department' },
    { code: 'repair_cost', name: 'Стоимость ремонтов', description: 'Факт против сметы', unit: 'money', decimals: 2, direction: 'lower', kind: 'cost', timing: 'lagging', scope: 'department' },
  ],
  schemes: [
    {
      key: 'workover',
      name: 'Ремонт скважин',
      versions: [{ fromOffset: -6, doc: schemeDoc({ scorecard: departmentCard, components: [fixedPart('Постоянная часть'), variablePart('Переменная часть', '1.2')] }) }],
    },
  ],
  rollouts: [{ key: 'main', name: 'Соотношение 80/20', stages: [{ fromOffset: -6, fixedShare: '0.8' }] }],
  employees: [
    person('head', '201', 'Глеб Ярцев', 'Начальник отдела', '150000'),
    person('engineer', '202', 'Дарья Лугова', 'Ведущий инженер', '120000'),
    person('foreman', '203', 'Назар Белых', 'Мастер бригады', '105000'),
    person('operator', '204', 'Тимур Сафин', 'Оператор', '84500'),
    { key: 'geologist', number: '205', name: 'Ольга Кречет', department: 'geology', position: 'Геолог', basePay: '110000' },
  ],
  logins: [
    { email: 'owner@plast.example', name: 'Вера Ключевская', roles: ['owner'] },
    { email: 'admin@plast.example', name: 'Инга Соловей', roles: ['admin'] },
    { email: 'manager@plast.example', name: 'Глеб Ярцев', roles: ['manager', 'employee'], employee: 'head', manages: [{ department: 'workover', seesPay: true }] },
    { email: 'finance@plast.example', name: 'Роза Миляева', roles: ['finance'] },
    { email: 'employee@plast.example', name: 'Назар Белых', roles: ['employee'], employee: 'foreman' },
    { email: 'auditor@premia.example', name: 'Nora Field', roles: ['auditor'] },
  ],
  values: [
    ...series('downtime', 'workover', '120', ['141.5', '133', '128.5', '126', '118', '115', '119.5'], 'Суточные рапорты'),
    ...series('lost_output', 'workover', '4200000', ['4952500', '4655000', '4497500', '4410000', '4130000', '4025000', '4182500'], 'Суточные рапорты'),
    ...series('repair_time', 'workover', '48', ['52', '50.5', '49', '47.5', '46', '45', '47'], 'Наряды'),
    ...series('cost_per_tonne', 'workover', '650', ['702.4', '688', '671.5', '655', '648', '640.5', '652'], 'Бухгалтерия'),
    ...series('repairs', 'workover', '24', ['21', '22', '23', '24', '25', '26', '24'], 'Наряды'),
    ...series('repair_cost', 'workover', '9600000', ['10150000', '9980000', '9720000', '9610000', '9480000', '9350000', null], 'Бухгалтерия'),
  ],
};
