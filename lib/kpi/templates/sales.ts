// Shops and sellers: S1–S6, S11, S12 and a ladder of our own.
import { fixedPart, item, kpi, line, template, value, variablePart } from './template'
import type { SchemeTemplate } from './template'

const percent = { unit: 'percent', decimals: 2 } as const
const money = { unit: 'money', decimals: 2 } as const
const own = { scope: 'person' } as const

const marketerKpis = [kpi('new-customers', 'Рост числа новых покупателей', percent), kpi('repeat-purchases', 'Рост повторных покупок', percent), kpi('reviews', 'Рост числа отзывов', percent)]
const marketerRows = [item('new-customers', '0.5'), item('repeat-purchases', '0.25'), item('reviews', '0.25')]
const marketerValues = [value('new-customers', { plan: '20', fact: '22' }), value('repeat-purchases', { plan: '20', fact: '17' }), value('reviews', { plan: '20', fact: '30' })]

export const salesTemplates: SchemeTemplate[] = [
  template({
    key: 's01-shop-marketer',
    name: { en: 'Online-shop marketer', ru: 'Маркетолог интернет-магазина' },
    kpis: marketerKpis,
    doc: { format: 1, scorecard: marketerRows, components: [fixedPart, variablePart], settings: { fixedShare: '0.7' } },
    payMinor: '80000',
    values: marketerValues,
    answer: { fixed: '56000', variable: '27300' },
  }),
  template({
    key: 's01-shop-marketer-cut',
    name: { en: 'Online-shop marketer, weighted parts cut to 3 decimals', ru: 'Маркетолог, взвешенные части до 3 знаков' },
    kpis: marketerKpis,
    doc: { format: 1, scorecard: marketerRows, components: [fixedPart, variablePart], settings: { fixedShare: '0.7', rounding: { weightedPart: { mode: 'down', digits: 3 } } } },
    payMinor: '80000',
    values: marketerValues,
    answer: { fixed: '56000', variable: '27288' },
  }),
  template({
    key: 's02-ramp',
    name: { en: 'Variable part with a ramp instead of a cliff', ru: 'Переменная часть: наклон вместо обрыва' },
    kpis: [kpi('sales', 'Продажи', money)],
    doc: {
      format: 1,
      scorecard: [item('sales', '1')],
      components: [fixedPart, line({ form: 'variable-by-index', key: 'variable', name: 'Переменная часть', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: '0.7' })],
      settings: { fixedShare: '0.7' },
    },
    payMinor: '10000000',
    values: [value('sales', { plan: '1000000', fact: '850000' })],
    answer: { fixed: '7000000', variable: '1500000' },
  }),
  template({
    key: 's03-kotelok',
    name: { en: 'Sales manager', ru: 'Менеджер по продажам' },
    kpis: [kpi('sales', 'Личные продажи', money), kpi('new-clients', 'Новые клиенты'), kpi('company-plan', 'План компании', money)],
    doc: {
      format: 1,
      components: [
        line({ form: 'fixed-part', key: 'salary', name: 'Оклад', of: 'pay', effect: 'reference' }),
        line({ form: 'share-of-fact', key: 'sales', name: '2 % от продаж', kpi: 'sales', ...own, rate: '0.02' }),
        line({ form: 'lump-for-plan', key: 'clients', name: 'За план по новым клиентам', amount: { of: 'money', amount: '2000' }, kpis: [{ kpi: 'new-clients', ...own }] }),
        line({ form: 'amount-by-attainment', key: 'company', name: 'За план компании', amount: { of: 'money', amount: '5000' }, kpi: 'company-plan', scope: 'company', rule: { kind: 'higher-ratio' }, floor: '0', cap: null }),
      ],
    },
    payMinor: '700000',
    values: [value('sales', { fact: '800000' }), value('new-clients', { plan: '10', fact: '12' }), value('company-plan', { plan: '1000000', fact: '800000', scope: 'company' })],
    answer: { salary: '700000', sales: '1600000', clients: '200000', company: '400000' },
  }),
  template({
    key: 's04-over-plan-units',
    name: { en: 'Units above plan', ru: 'Штуки сверх плана' },
    kpis: [kpi('blenders', 'Блендеры', { unitLabel: 'шт.' })],
    doc: { format: 1, components: [line({ form: 'per-unit-above-plan', key: 'blenders', name: 'Блендеры сверх плана', kpi: 'blenders', ...own, rate: '0.03', price: '4000' })] },
    payMinor: '0',
    values: [value('blenders', { plan: '5', fact: '9' })],
    answer: { blenders: '48000' },
  }),
  template({
    key: 's05-shop-managers',
    name: { en: 'Shop manager: conversion, average check, volume with a floor', ru: 'Менеджер магазина: доля купивших, средний чек, объём с порогом' },
    kpis: [
      kpi('served', 'Обслужено клиентов'),
      kpi('bought', 'Из них купили'),
      kpi('sales', 'Объём продаж', money),
      kpi('conversion', 'Доля купивших', { ...percent, formula: '100 * bought / served' }),
      kpi('average-check', 'Средний чек', { ...money, formula: 'sales / bought' }),
    ],
    doc: {
      format: 1,
      scorecard: [item('conversion', '0.5'), item('average-check', '0.5')],
      components: [
        fixedPart,
        variablePart,
        {
          key: 'volume',
          name: 'За объём сверх плана',
          part: 'commission',
          effect: 'paid',
          amount: {
            kind: 'when',
            if: { is: 'compare', left: { kind: 'measure', kpi: 'sales', scope: 'person', take: 'fact' }, op: '<', right: { kind: 'measure', kpi: 'sales', scope: 'person', take: 'plan' } },
            then: { kind: 'money', amount: '0' },
            // 500 for each per cent above plan
            else: {
              kind: 'combine',
              op: 'product',
              missing: 'problem',
              parts: [
                { kind: 'money', amount: '50000' },
                { kind: 'combine', op: 'difference', missing: 'problem', parts: [{ kind: 'attain', kpi: 'sales', scope: 'person', rule: { kind: 'higher-ratio' }, floor: '0', cap: null, planZero: 'problem' }, { kind: 'number', value: '1' }] },
              ],
            },
          },
        },
      ],
      settings: { fixedShare: '0.8' },
    },
    payMinor: '4000000',
    values: [value('served', { fact: '300' }), value('bought', { fact: '60' }), value('sales', { plan: '350000', fact: '420000' }), value('conversion', { plan: '20' }), value('average-check', { plan: '7000' })],
    answer: { fixed: '3200000', variable: '800000', volume: '1000000' },
  }),
  template({
    key: 's06-minimum-norm-maximum',
    name: { en: 'Minimum, norm, maximum', ru: 'Минимум, норма, максимум' },
    kpis: [kpi('contracts', 'Договоры')],
    doc: {
      format: 1,
      components: [
        {
          key: 'bonus',
          name: 'Премия по трём уровням',
          part: 'variable',
          effect: 'paid',
          amount: {
            kind: 'combine',
            op: 'product',
            missing: 'problem',
            parts: [
              { kind: 'base', of: 'variable' },
              {
                kind: 'curve',
                of: { kind: 'attain', kpi: 'contracts', scope: 'person', rule: { kind: 'higher-ratio' }, floor: '0', cap: null, planZero: 'problem' },
                left: 'zero',
                right: 'hold',
                tolerance: null,
                knots: [
                  { at: '0.8', inclusive: true, next: 'linear', value: '0' },
                  { at: '1', inclusive: true, next: 'linear', value: '1' },
                  { at: '1.2', inclusive: true, next: 'step', value: '1.5' },
                ],
              },
            ],
          },
        },
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
    doc: { format: 1, scorecard: [item('volume', '0.5'), item('conversion', '0.25'), item('average-check', '0.25')], components: [fixedPart, variablePart], settings: { fixedShare: '0.8' } },
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
    key: 's12-growth',
    name: { en: 'Growth of a month', ru: 'Рост за месяц' },
    kpis: [kpi('sales', 'Продажи', money), kpi('new-customers', 'Новые покупатели')],
    doc: { format: 1, scorecard: [item('sales', '0.6', { rule: { kind: 'growth' } }), item('new-customers', '0.4')], components: [fixedPart, variablePart], settings: { fixedShare: '0.7' } },
    payMinor: '5000000',
    values: [value('sales', { baseline: '1000000', plan: '1200000', fact: '1150000' }), value('new-customers', { plan: '200', fact: '210' })],
    // growth 150 000 of 200 000 = 75 %; 0.6 × 75 % + 0.4 × 105 % = 87 %; 15 000 × 87 %
    answer: { fixed: '3500000', variable: '1305000' },
  }),
  template({
    key: 's21a-ladder',
    name: { en: 'Ladder of a sales plan (an example of ours)', ru: 'Лестница плана продаж (наш пример)' },
    kpis: [kpi('sales', 'Продажи', money)],
    doc: {
      format: 1,
      components: [
        {
          key: 'ladder',
          name: 'Процент по ступеням',
          part: 'commission',
          effect: 'paid',
          amount: {
            kind: 'bands',
            of: { kind: 'measure', kpi: 'sales', scope: 'person', take: 'fact' },
            mode: 'marginal',
            lumps: 'last',
            block: null,
            offset: '0',
            bands: [
              { from: '0', inclusive: true, pay: { by: 'rate', rate: '0.01' } },
              { from: '500000', inclusive: true, pay: { by: 'rate', rate: '0.02' } },
              { from: '1000000', inclusive: true, pay: { by: 'rate', rate: '0.03' } },
            ],
          },
        },
      ],
    },
    payMinor: '0',
    values: [value('sales', { fact: '1200000' })],
    // 5 000 + 10 000 + 6 000
    answer: { ladder: '2100000' },
  }),
]
