import { buildComponent } from '@/lib/kpi';
import { series, type Scenario } from './scenario';
import { fixedPart, schemeDoc, scored, variablePart } from './scheme-parts';

const marketerCard = [scored('new_customers', '0.5'), scored('repeat_purchases', '0.25'), scored('reviews', '0.25')];
const marketerLines = [fixedPart('Fixed part'), variablePart('Variable part')];

/**
 * S1–S4: an online shop. Its marketer earns 800 at plan, 70/30; the facts are the growth per cent itself, so 22 / 17 / 30
 * against 20 gives an index of 113.75 % and 833.00. From the open month on a second version cuts the weighted parts to
 * three decimals, as the published example does: 832.88. Its sales manager gets 7 000 + 16 000 + 2 000 + 4 000 = 29 000,
 * another seller 3 % of 4 000 for each of four blenders above plan: 480.
 */
export const kotelok: Scenario = {
  slug: 'kotelok',
  name: 'Kotelok',
  currency: 'RUB',
  timeZone: 'Europe/Moscow',
  language: 'en',
  departments: [
    { key: 'shop', name: 'Online shop' },
    { key: 'marketing', name: 'Marketing', parent: 'shop' },
    { key: 'sales', name: 'Sales', parent: 'shop' },
  ],
  kpis: [
    { code: 'new_customers', name: 'New customers', description: 'Growth over the mean of the half-year, per cent', unit: 'percent', decimals: 2, direction: 'higher', kind: 'result', timing: 'lagging', scope: 'person' },
    { code: 'repeat_purchases', name: 'Repeat purchases', description: 'Growth over the mean of the half-year, per cent', unit: 'percent', decimals: 2, direction: 'higher', kind: 'result', timing: 'lagging', scope: 'person' },
    { code: 'reviews', name: 'Reviews', description: 'Growth over the mean of the half-year, per cent', unit: 'percent', decimals: 2, direction: 'higher', kind: 'result', timing: 'leading', scope: 'person' },
    { code: 'sales_volume', name: 'Personal sales', description: 'Paid orders of the seller', unit: 'money', decimals: 2, direction: 'higher', kind: 'result', timing: 'lagging', scope: 'person' },
    { code: 'customers_won', name: 'Customers won', description: 'First orders brought by the seller', unit: 'count', decimals: 0, direction: 'higher', kind: 'result', timing: 'lagging', scope: 'person' },
    { code: 'company_sales', name: 'Sales of the company', description: 'Paid orders of the whole shop', unit: 'money', decimals: 2, direction: 'higher', kind: 'result', timing: 'lagging', scope: 'company' },
    { code: 'blenders_sold', name: 'Blenders sold', description: 'Units of the model on plan', unit: 'count', decimals: 0, direction: 'higher', kind: 'result', timing: 'lagging', scope: 'person' },
  ],
  schemes: [
    {
      key: 'marketer',
      name: 'Marketer',
      versions: [
        { fromOffset: -6, doc: schemeDoc({ scorecard: marketerCard, components: marketerLines }) },
        {
          fromOffset: 0,
          doc: schemeDoc({
            scorecard: marketerCard,
            components: marketerLines,
            settings: { rounding: { attainment: null, weightedPart: { mode: 'down', digits: 3 }, index: null, line: { mode: 'half-up', digits: 'minor' }, total: null } },
          }),
        },
      ],
    },
    {
      key: 'sales-manager',
      name: 'Sales manager',
      versions: [
        {
          fromOffset: -6,
          doc: schemeDoc({
            components: [
              fixedPart('Salary', 'pay'),
              buildComponent({ form: 'share-of-fact', key: 'commission', name: '2% of personal sales', effect: 'paid', kpi: 'sales_volume', scope: 'person', rate: '0.02' }),
              buildComponent({ form: 'lump-for-plan', key: 'customers', name: 'Plan of new customers', effect: 'paid', amount: { of: 'money', amount: '2000' }, kpis: [{ kpi: 'customers_won', scope: 'person' }] }),
              buildComponent({
                form: 'amount-by-attainment', key: 'company', name: 'Plan of the company', effect: 'paid', amount: { of: 'money', amount: '5000' },
                kpi: 'company_sales', scope: 'company', rule: { kind: 'higher-ratio' }, floor: '0', cap: null,
              }),
            ],
          }),
        },
      ],
    },
    {
      key: 'seller',
      name: 'Seller',
      versions: [
        {
          fromOffset: -6,
          doc: schemeDoc({
            components: [
              fixedPart('Salary', 'pay'),
              buildComponent({ form: 'per-unit-above-plan', key: 'over-plan', name: 'Blenders above plan', effect: 'paid', kpi: 'blenders_sold', scope: 'person', rate: '0.03', price: '4000' }),
            ],
          }),
        },
      ],
    },
  ],
  rollouts: [{ key: 'main', name: 'Fixed and variable 70/30', stages: [{ fromOffset: -6, fixedShare: '0.7' }] }],
  employees: [
    { key: 'marketer', number: '101', name: 'Mira Holt', department: 'marketing', position: 'Marketer', basePay: '800', scheme: 'marketer', rollout: 'main' },
    { key: 'sales-manager', number: '102', name: 'Tobias Kern', department: 'sales', position: 'Sales manager', basePay: '7000', scheme: 'sales-manager' },
    { key: 'seller', number: '103', name: 'Lena Ash', department: 'sales', position: 'Seller', basePay: '30000', scheme: 'seller' },
    { key: 'head', number: '100', name: 'Oskar Venn', department: 'shop', position: 'Head of the shop', basePay: '90000' },
  ],
  logins: [
    { email: 'owner@kotelok.example', name: 'Edda Lind', roles: ['owner'] },
    { email: 'admin@kotelok.example', name: 'Ruth Amsel', roles: ['admin'] },
    { email: 'manager@kotelok.example', name: 'Oskar Venn', roles: ['manager', 'employee'], employee: 'head', manages: [{ department: 'marketing', seesPay: false }, { department: 'sales', seesPay: false }] },
    { email: 'finance@kotelok.example', name: 'Paul Stern', roles: ['finance'] },
    { email: 'employee@kotelok.example', name: 'Mira Holt', roles: ['employee'], employee: 'marketer' },
    { email: 'seller@kotelok.example', name: 'Tobias Kern', roles: ['employee'], employee: 'sales-manager' },
    { email: 'auditor@premia.example', name: 'Nora Field', roles: ['auditor'] },
  ],
  values: [
    ...series('new_customers', 'marketer', '20', ['14', '18', '20', '16', '21', '22', '22'], 'Web analytics'),
    ...series('repeat_purchases', 'marketer', '20', ['15', '19', '18', '20', '19', '17', '17'], 'Web analytics'),
    ...series('reviews', 'marketer', '20', ['12', '20', '24', '18', '22', '30', '30'], 'Review sites'),
    ...series('sales_volume', 'sales-manager', '750000', ['610000', '702500', '655000', '748000', '731000', '800000', '800000']),
    ...series('customers_won', 'sales-manager', '30', ['26', '31', '29', '30', '33', '32', '32']),
    ...series('company_sales', 'company', '3000000', ['2100000', '2550000', '2280000', '2700000', '2640000', '2400000', '2400000'], 'Accounting'),
    ...series('blenders_sold', 'seller', '5', ['4', '6', '5', '7', '8', '9', null], 'Warehouse'),
  ],
};
