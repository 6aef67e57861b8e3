// Sellers: S3, S4, S6, S11 and a ladder of our own.
import { product } from '../forms/node-parts';
import { attained, byIndex, factOf, item, kpi, line, money, own, ownLine, percent, template, value } from './template';
import type { SchemeTemplate } from './template';


export const sellerTemplates: SchemeTemplate[] = [
  template({
    key: 's03-kotelok',
    name: { en: 'Sales manager', ru: 'Менеджер по продажам' },
    kpis: [kpi('sales', 'Личные продажи', money), kpi('new-clients', 'Новые клиенты'), kpi('company-plan', 'План компании', money)],
    doc: {
      format: 1,
      components: [
        line({ form: 'fixed-part', key: 'salary', name: 'Оклад', of: 'pay', effect: 'reference' }),
        line({ form: 'share-of-fact', key: 'sales', name: '2 % от продаж', kpi: 'sales', ...own, rate: '0.02' }),
        line({
          form: 'lump-for-plan',
          key: 'clients',
          name: 'За план по новым клиентам',
          amount: { of: 'money', amount: '2000' },
          kpis: [{ kpi: 'new-clients', ...own }],
        }),
        line({
          form: 'amount-by-attainment',
          key: 'company',
          name: 'За план компании',
          amount: { of: 'money', amount: '5000' },
          kpi: 'company-plan',
          scope: 'company',
          rule: { kind: 'higher-ratio' },
          floor: '0',
          cap: null,
        }),
      ],
    },
    payMinor: '700000',
    values: [
      value('sales', { fact: '800000' }),
      value('new-clients', { plan: '10', fact: '12' }),
      value('company-plan', { plan: '1000000', fact: '800000', scope: 'company' }),
    ],
    answer: { salary: '700000', sales: '1600000', clients: '200000', company: '400000' },
  }),
  template({
    key: 's04-over-plan-units',
    name: { en: 'Units above plan', ru: 'Штуки сверх плана' },
    kpis: [kpi('blenders', 'Блендеры', { unitLabel: 'шт.' })],
    doc: {
      format: 1,
      components: [line({ form: 'per-unit-above-plan', key: 'blenders', name: 'Блендеры сверх плана', kpi: 'blenders', ...own, rate: '0.03', price: '4000' })],
    },
    payMinor: '0',
    values: [value('blenders', { plan: '5', fact: '9' })],
    answer: { blenders: '48000' },
  }),
  template({
    key: 's06-minimum-norm-maximum',
    name: { en: 'Minimum, norm, maximum', ru: 'Минимум, норма, максимум' },
    kpis: [kpi('contracts', 'Договоры')],
    doc: {
      format: 1,
      components: [
        ownLine(
          'bonus',
          'Премия по трём уровням',
          'variable',
          product(
            { kind: 'base', of: 'variable' },
            {
              kind: 'curve',
              of: attained('contracts'),
              left: 'zero',
              right: 'hold',
              tolerance: null,
              knots: [
                { at: '0.8', inclusive: true, next: 'linear', value: '0' },
                { at: '1', inclusive: true, next: 'linear', value: '1' },
                { at: '1.2', inclusive: true, next: 'step', value: '1.5' },
              ],
            },
          ),
        ),
      ],
      settings: { fixedShare: '0.7' },
    },
    payMinor: '10000000',
    values: [value('contracts', { plan: '10', fact: '11' })],
    answer: { bonus: '3750000' },
  }),
  template({
    key: 's11-sales-kpis',
    name: { en: 'Sales: volume, number, average check, conversion', ru: 'Продажи: объём, число, средний чек, конверсия' },
    kpis: [
      kpi('volume', 'Объём продаж', money),
      kpi('deals', 'Число продаж'),
      kpi('visitors', 'Посетители за день'),
      kpi('buyers', 'Покупатели за день'),
      kpi('conversion', 'Конверсия', { ...percent, formula: '100 * buyers / visitors' }),
      kpi('average-check', 'Средний чек', { ...money, formula: 'volume / deals' }),
    ],
    doc: byIndex([item('volume', '0.5'), item('conversion', '0.25'), item('average-check', '0.25')], '0.8'),
    payMinor: '5000000',
    values: [
      value('volume', { plan: '1300000', fact: '1300000' }),
      value('deals', { fact: '260' }),
      value('visitors', { fact: '300' }),
      value('buyers', { fact: '10' }),
      value('conversion', { plan: '4' }),
      value('average-check', { plan: '5000' }),
    ],
    // 0.5 + 0.25 × (10/3 ÷ 4) + 0.25 = 0.958333…; 10 000 × that
    answer: { fixed: '4000000', variable: '958333' },
  }),
  template({
    key: 's21a-ladder',
    name: { en: 'Ladder of a sales plan (an example of ours)', ru: 'Лестница плана продаж (наш пример)' },
    kpis: [kpi('sales', 'Продажи', money)],
    doc: {
      format: 1,
      components: [
        ownLine('ladder', 'Процент по ступеням', 'commission', {
          kind: 'bands',
          of: factOf('sales'),
          mode: 'marginal',
          bands: [
            { from: '0', pay: { by: 'rate', rate: '0.01' } },
            { from: '500000', pay: { by: 'rate', rate: '0.02' } },
            { from: '1000000', pay: { by: 'rate', rate: '0.03' } },
          ],
        }),
      ],
    },
    payMinor: '0',
    values: [value('sales', { fact: '1200000' })],
    // 5 000 + 10 000 + 6 000
    answer: { ladder: '2100000' },
  }),
];
