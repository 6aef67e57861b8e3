// Departments, agencies and communities: S7–S10, S13, S15–S17, S21.
import { numberNode, product } from '../forms/node-parts';
import { byIndex, factOf, fixedPart, item, kpi, line, money, own, ownLine, percent, template, value, variablePart } from './template';
import type { SchemeTemplate } from './template';

const cost = { direction: 'lower', kind: 'cost' } as const;
const less = { scope: 'department', rule: { kind: 'lower-ratio' } } as const;

export const teamTemplates: SchemeTemplate[] = [
  template({
    key: 's07-well-workover',
    name: { en: 'Well-workover department', ru: 'Отдел ремонта скважин' },
    kpis: [
      kpi('downtime', 'Простой', { unit: 'hours', ...cost }),
      kpi('repair-time', 'Среднее время ремонта', { unit: 'hours', ...cost }),
      kpi('cost-per-tonne', 'Себестоимость тонны', { ...money, ...cost }),
      kpi('repairs', 'Число ремонтов'),
      kpi('repair-cost', 'Стоимость ремонта', { ...money, ...cost }),
    ],
    doc: byIndex(
      [
        item('downtime', '0.3', { ...less, cap: '1.5' }),
        item('repair-time', '0.2', less),
        item('cost-per-tonne', '0.2', less),
        item('repairs', '0.15', { scope: 'department' }),
        item('repair-cost', '0.15', less),
      ],
      '0.8',
    ),
    payMinor: '10000000',
    values: [
      value('downtime', { plan: '120', fact: '100', scope: 'department' }),
      value('repair-time', { plan: '36', fact: '40', scope: 'department' }),
      value('cost-per-tonne', { plan: '950', fact: '1000', scope: 'department' }),
      value('repairs', { plan: '20', fact: '22', scope: 'department' }),
      value('repair-cost', { plan: '300000', fact: '250000', scope: 'department' }),
    ],
    answer: { fixed: '8000000', variable: '2150000' },
  }),
  template({
    key: 's08-cost-per-lead',
    name: { en: 'Social media: leads and cost per lead, all or nothing', ru: 'Соцсети: заявки и цена заявки, всё или ничего' },
    kpis: [
      kpi('leads', 'Заявки'),
      kpi('spend', 'Расход', { ...money, ...cost }),
      kpi('cost-per-lead', 'Цена заявки', { ...money, ...cost, formula: 'spend / leads' }),
    ],
    doc: {
      format: 1,
      components: [
        line({
          form: 'lump-for-plan',
          key: 'fee',
          name: 'Вознаграждение',
          amount: { of: 'pay', share: '1' },
          kpis: [
            { kpi: 'leads', ...own },
            { kpi: 'cost-per-lead', ...own },
          ],
        }),
      ],
    },
    payMinor: '6000000',
    values: [value('leads', { plan: '100', fact: '100' }), value('spend', { fact: '40000' }), value('cost-per-lead', { plan: '400' })],
    answer: { fee: '6000000' },
  }),
  template({
    key: 's09-reach',
    name: { en: 'Social media: cost per subscriber and monthly reach', ru: 'Соцсети: цена подписчика и охват за месяц' },
    kpis: [
      kpi('spend', 'Расход', { ...money, ...cost }),
      kpi('subscribers', 'Подписчики'),
      kpi('cost-per-subscriber', 'Цена подписчика', { ...money, ...cost, formula: 'spend / subscribers' }),
      kpi('reach', 'Охват, уникальные люди'),
    ],
    doc: byIndex([item('cost-per-subscriber', '0.5', { rule: { kind: 'lower-ratio' }, cap: '1.5' }), item('reach', '0.5')], '0.7'),
    payMinor: '5000000',
    values: [
      value('spend', { fact: '30000' }),
      value('subscribers', { fact: '1000' }),
      value('cost-per-subscriber', { plan: '33' }),
      value('reach', { plan: '400000', fact: '380000' }),
    ],
    // 33 ÷ 30 = 110 %, 380 000 ÷ 400 000 = 95 %: index 102.5 %
    answer: { fixed: '3500000', variable: '1537500' },
  }),
  template({
    key: 's10-community',
    name: { en: 'Community health with quality gates', ru: 'Здоровье сообщества с порогами качества' },
    kpis: [
      kpi('members', 'Участники'),
      kpi('reactions', 'Реакции за день'),
      kpi('bots', 'Доля ботов', { ...percent, direction: 'lower', kind: 'process' }),
      kpi('unsubscribed', 'Отписались', { direction: 'lower' }),
      kpi('new-members', 'Новые участники'),
      kpi('unsubscribed-share', 'Отписки от новых', { ...percent, direction: 'lower', kind: 'process', formula: '100 * unsubscribed / [new-members]' }),
      kpi('engagement', 'Вовлечённость за день', { ...percent, formula: '100 * reactions / members' }),
    ],
    doc: {
      format: 1,
      scorecard: [item('members', '0.5'), item('engagement', '0.5')],
      components: [fixedPart, variablePart],
      gates: [
        {
          key: 'quality',
          name: 'Качество сообщества',
          if: {
            is: 'any',
            of: [
              { is: 'compare', left: factOf('bots'), op: '>', right: numberNode('10') },
              { is: 'compare', left: factOf('unsubscribed-share'), op: '>=', right: numberNode('10') },
            ],
          },
          effect: { then: 'zero' },
          components: ['variable'],
        },
      ],
      settings: { fixedShare: '0.7' },
    },
    payMinor: '4000000',
    values: [
      value('members', { plan: '20000', fact: '20000' }),
      value('reactions', { fact: '440' }),
      value('bots', { fact: '8' }),
      value('unsubscribed', { fact: '60' }),
      value('new-members', { fact: '1000' }),
      value('engagement', { plan: '2' }),
    ],
    // 0.5 × 100 % + 0.5 × (2.2 ÷ 2) = 105 %; bots 8 %, unsubscribes 6 %: the gate stays open
    answer: { fixed: '2800000', variable: '1260000' },
  }),
  template({
    key: 's15-reduction',
    name: { en: 'Reduction of the bonus for a priority KPI', ru: 'Уменьшение премии по важному показателю' },
    kpis: [
      kpi('goals-set', 'Целей поставлено'),
      kpi('goals-met', 'Целей достигнуто'),
      kpi('goals', 'Доля достигнутых целей', { ...percent, formula: '100 * [goals-met] / [goals-set]' }),
      kpi('sales', 'Продажи', money),
    ],
    doc: {
      format: 1,
      scorecard: [item('sales', '1')],
      components: [
        fixedPart,
        variablePart,
        line({
          form: 'reduction-only',
          key: 'reduction',
          name: 'Уменьшение премии',
          kpi: 'goals',
          ...own,
          rule: { kind: 'higher-ratio' },
          below: '0.8',
          amount: { of: 'variable', share: '0.2' },
        }),
      ],
      settings: { fixedShare: '0.7' },
    },
    payMinor: '5000000',
    values: [
      value('goals-set', { fact: '10' }),
      value('goals-met', { fact: '7' }),
      value('goals', { plan: '100' }),
      value('sales', { plan: '100000', fact: '90000' }),
    ],
    // 15 000 × 90 % = 13 500; goals 70 % of plan: less 20 % × 15 000 = 3 000
    answer: { fixed: '3500000', variable: '1350000', reduction: '-300000' },
  }),
  template({
    key: 's16-points',
    name: { en: 'Points for goals, salary fixed', ru: 'Баллы за цели при постоянном окладе' },
    kpis: [kpi('goals-met', 'Достигнутые цели')],
    doc: {
      format: 1,
      components: [
        line({ form: 'fixed-part', key: 'salary', name: 'Оклад', of: 'pay', effect: 'reference' }),
        ownLine('points', 'Баллы за цели', 'other', product(numberNode('50'), factOf('goals-met')), { effect: 'shown', unit: 'points' }),
      ],
    },
    payMinor: '6000000',
    values: [value('goals-met', { fact: '3' })],
    answer: { salary: '6000000', points: '150' },
  }),
  template({
    key: 's17-rollout',
    name: { en: 'A stage of a rollout: 90/10', ru: 'Этап внедрения: 90/10' },
    kpis: [kpi('sales', 'Продажи', money)],
    doc: { format: 1, scorecard: [item('sales', '1')], components: [fixedPart, variablePart] },
    payMinor: '5000000',
    values: [value('sales', { plan: '1000000', fact: '1200000' })],
    stage: { id: 'stage-90-10', fixedShare: '0.9', isShadow: false },
    answer: { fixed: '4500000', variable: '600000' },
  }),
  template({
    key: 's21-efficiency',
    name: { en: 'Efficiency of an operation', ru: 'Эффективность операции' },
    kpis: [
      kpi('outputs', 'Ценность результатов', money),
      kpi('inputs', 'Ценность затрат', { ...money, ...cost }),
      kpi('duration', 'Приведённое время', { unit: 'days' }),
      kpi('efficiency', 'Эффективность', {
        unit: 'ratio',
        decimals: 4,
        kind: 'efficiency',
        formula: 'if(outputs < inputs, -1, 1) * (outputs - inputs)^2 * 1^2 / (outputs * inputs * duration^2)',
      }),
    ],
    doc: byIndex([item('efficiency', '1', { floor: null })], '0.8'),
    payMinor: '5000000',
    values: [value('outputs', { fact: '200' }), value('inputs', { fact: '100' }), value('duration', { fact: '1' }), value('efficiency', { plan: '0.5' })],
    answer: { fixed: '4000000', variable: '1000000' },
  }),
];
