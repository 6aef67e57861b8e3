// Shops: S1, S2, S5, S12.
import { difference, moneyNode, numberNode, product, zeroMoney } from '../forms/node-parts';
import { attained, byIndex, factOf, fixedPart, item, kpi, line, money, ownLine, percent, planOf, template, value, variablePart } from './template';
import type { SchemeTemplate } from './template';


const marketerKpis = [
  kpi('new-customers', 'Рост числа новых покупателей', percent),
  kpi('repeat-purchases', 'Рост повторных покупок', percent),
  kpi('reviews', 'Рост числа отзывов', percent),
];
const marketerRows = [item('new-customers', '0.5'), item('repeat-purchases', '0.25'), item('reviews', '0.25')];
const marketerValues = [
  value('new-customers', { plan: '20', fact: '22' }),
  value('repeat-purchases', { plan: '20', fact: '17' }),
  value('reviews', { plan: '20', fact: '30' }),
];

export const shopTemplates: SchemeTemplate[] = [
  template({
    key: 's01-shop-marketer',
    name: { en: 'Online-shop marketer', ru: 'Маркетолог интернет-магазина' },
    kpis: marketerKpis,
    doc: byIndex(marketerRows, '0.7'),
    payMinor: '80000',
    values: marketerValues,
    answer: { fixed: '56000', variable: '27300' },
  }),
  template({
    key: 's01-shop-marketer-cut',
    name: { en: 'Online-shop marketer, weighted parts cut to 3 decimals', ru: 'Маркетолог, взвешенные части до 3 знаков' },
    kpis: marketerKpis,
    doc: {
      format: 1,
      scorecard: marketerRows,
      components: [fixedPart, variablePart],
      settings: { fixedShare: '0.7', rounding: { weightedPart: { mode: 'down', digits: 3 } } },
    },
    payMinor: '80000',
    values: marketerValues,
    answer: { fixed: '56000', variable: '27288' },
  }),
  template({
    key: 's02-ramp',
    name: { en: 'Variable part with a ramp instead of a cliff', ru: 'Переменная часть: наклон вместо скачка' },
    kpis: [kpi('sales', 'Продажи', money)],
    doc: {
      format: 1,
      scorecard: [item('sales', '1')],
      components: [
        fixedPart,
        line({
          form: 'variable-by-index',
          key: 'variable',
          name: 'Переменная часть',
          fullFrom: null,
          growsAbove: true,
          cap: null,
          knockOut: null,
          rampFrom: '0.7',
        }),
      ],
      settings: { fixedShare: '0.7' },
    },
    payMinor: '10000000',
    values: [value('sales', { plan: '1000000', fact: '850000' })],
    answer: { fixed: '7000000', variable: '1500000' },
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
        // 500 for each per cent above plan
        ownLine('volume', 'За объём сверх плана', 'commission', {
          kind: 'when',
          if: { is: 'compare', left: factOf('sales'), op: '<', right: planOf('sales') },
          then: zeroMoney,
          else: product(moneyNode('50000'), difference(attained('sales'), numberNode('1'))),
        }),
      ],
      settings: { fixedShare: '0.8' },
    },
    payMinor: '4000000',
    values: [
      value('served', { fact: '300' }),
      value('bought', { fact: '60' }),
      value('sales', { plan: '350000', fact: '420000' }),
      value('conversion', { plan: '20' }),
      value('average-check', { plan: '7000' }),
    ],
    answer: { fixed: '3200000', variable: '800000', volume: '1000000' },
  }),
  template({
    key: 's12-growth',
    name: { en: 'Growth of a month', ru: 'Рост за месяц' },
    kpis: [kpi('sales', 'Продажи', money), kpi('new-customers', 'Новые покупатели')],
    doc: byIndex([item('sales', '0.6', { rule: { kind: 'growth' } }), item('new-customers', '0.4')], '0.7'),
    payMinor: '5000000',
    values: [value('sales', { baseline: '1000000', plan: '1200000', fact: '1150000' }), value('new-customers', { plan: '200', fact: '210' })],
    // growth 150 000 of 200 000 = 75 %; 0.6 × 75 % + 0.4 × 105 % = 87 %; 15 000 × 87 %
    answer: { fixed: '3500000', variable: '1305000' },
  }),
];
