import { buildComponent } from '@/lib/kpi';
import { series, type Scenario } from './scenario';
import { fixedPart, schemeDoc } from './scheme-parts';

/**
 * S8, S9: a marketing agency. The contract of the campaign: sales goal 800 000 at a price of 80 000 makes 10 clients; at a
 * conversion of 10 % that takes 100 leads, and a budget of 40 000 gives 400 per lead. All or nothing. Other contracts are
 * paid by the cost of a subscriber and by the month's reach, which does not sum from weeks.
 */
export const signal: Scenario = {
  slug: 'signal',
  name: 'Signal Agency',
  currency: 'RUB',
  timeZone: 'Europe/Moscow',
  language: 'en',
  departments: [
    { key: 'agency', name: 'Agency' },
    { key: 'social', name: 'Social media', parent: 'agency' },
    { key: 'accounts', name: 'Accounts', parent: 'agency' },
  ],
  kpis: [
    { code: 'leads', name: 'Leads', description: 'Requests that left a contact: 800 000 ÷ 80 000 ÷ 10 % = 100', unit: 'count', decimals: 0, direction: 'higher', kind: 'result', timing: 'leading', scope: 'person',
      yields: 'action', action: 'Move the budget to the ads that brought the cheapest leads', budget: '40 000 a month for ads' },
    { code: 'cost_per_lead', name: 'Cost per lead', description: 'Budget ÷ leads: 40 000 ÷ 100 = 400', unit: 'money', decimals: 2, direction: 'lower', kind: 'efficiency', timing: 'leading', scope: 'person' },
    { code: 'cost_per_subscriber', name: 'Cost per subscriber', description: 'Budget ÷ new subscribers', unit: 'money', decimals: 2, direction: 'lower', kind: 'efficiency', timing: 'leading', scope: 'person' },
    { code: 'clicks', name: 'Clicks', description: 'Visits to the site by tagged links', unit: 'count', decimals: 0, direction: 'higher', kind: 'process', timing: 'leading', scope: 'person',
      yields: 'attention', action: '', budget: '' },
    { code: 'reach', name: 'Reach', description: 'Unique people in the month; weeks do not sum to it', unit: 'count', decimals: 0, direction: 'higher', kind: 'result', timing: 'leading', scope: 'person',
      yields: 'attention', additive: false },
    { code: 'agency_sales', name: 'Sales of the agency', description: 'Signed acts of the month', unit: 'money', decimals: 2, direction: 'higher', kind: 'result', timing: 'lagging', scope: 'company' },
  ],
  schemes: [
    {
      key: 'campaign',
      name: 'Campaign contract',
      versions: [
        {
          fromOffset: -6,
          doc: schemeDoc({
            components: [
              buildComponent({
                form: 'lump-for-plan', key: 'campaign', name: 'Campaign accepted', effect: 'paid', amount: { of: 'money', amount: '60000' },
                kpis: [{ kpi: 'leads', scope: 'person' }, { kpi: 'cost_per_lead', scope: 'person' }],
              }),
            ],
          }),
        },
      ],
    },
    {
      key: 'community',
      name: 'Community contract',
      versions: [
        {
          fromOffset: -6,
          doc: schemeDoc({
            components: [
              buildComponent({ form: 'lump-for-plan', key: 'subscribers', name: 'Subscribers at the agreed cost', effect: 'paid', amount: { of: 'money', amount: '25000' }, kpis: [{ kpi: 'cost_per_subscriber', scope: 'person' }, { kpi: 'clicks', scope: 'person' }] }),
              buildComponent({ form: 'lump-for-plan', key: 'reach', name: 'Reach of the month', effect: 'paid', amount: { of: 'money', amount: '20000' }, kpis: [{ kpi: 'reach', scope: 'person' }] }),
            ],
          }),
        },
      ],
    },
    {
      key: 'account',
      name: 'Account manager',
      versions: [
        {
          fromOffset: -6,
          doc: schemeDoc({
            components: [
              fixedPart('Salary', 'pay'),
              buildComponent({ form: 'amount-by-attainment', key: 'agency', name: 'Plan of the agency', effect: 'paid', amount: { of: 'money', amount: '30000' }, kpi: 'agency_sales', scope: 'company', rule: { kind: 'higher-ratio' }, floor: '0', cap: '1.5' }),
            ],
          }),
        },
      ],
    },
    {
      key: 'junior',
      name: 'Junior account manager',
      versions: [
        {
          fromOffset: -6,
          doc: schemeDoc({
            partOfMonth: 'calendar-days',
            components: [
              fixedPart('Salary', 'pay'),
              buildComponent({ form: 'amount-by-attainment', key: 'agency', name: 'Plan of the agency', effect: 'paid', amount: { of: 'pay', share: '0.2' }, kpi: 'agency_sales', scope: 'company', rule: { kind: 'higher-ratio' }, floor: '0', cap: '1.5' }),
            ],
          }),
        },
      ],
    },
  ],
  rollouts: [],
  employees: [
    { key: 'campaigner', number: '301', name: 'Ines Calder', department: 'social', position: 'Campaign contractor', basePay: '0', scheme: 'campaign' },
    { key: 'community', number: '302', name: 'Jonas Pike', department: 'social', position: 'Community contractor', basePay: '0', scheme: 'community' },
    { key: 'account', number: '303', name: 'Greta Moss', department: 'accounts', position: 'Account manager', basePay: '80000', scheme: 'account' },
    { key: 'junior', number: '304', name: 'Nell Ford', department: 'accounts', position: 'Junior account manager', basePay: '62000', scheme: 'junior', joined: { offset: -1, day: 14 } },
  ],
  logins: [
    { email: 'owner@signal.example', name: 'Hugo Brandt', roles: ['owner'] },
    { email: 'admin@signal.example', name: 'Tilda Rowe', roles: ['admin'] },
    { email: 'manager@signal.example', name: 'Silas Wren', roles: ['manager'], manages: [{ department: 'social', seesPay: false }] },
    { email: 'finance@signal.example', name: 'Marta Quill', roles: ['finance'] },
    { email: 'employee@signal.example', name: 'Ines Calder', roles: ['employee'], employee: 'campaigner' },
    { email: 'auditor@premia.example', name: 'Nora Field', roles: ['auditor'] },
  ],
  values: [
    ...series('leads', 'campaigner', '100', ['104', '98', '101', '110', '107', '112', '96'], 'CRM'),
    ...series('cost_per_lead', 'campaigner', '400', ['384.62', '408.16', '396.04', '363.64', '373.83', '357.14', '416.67'], 'Ad accounts'),
    ...series('cost_per_subscriber', 'community', '45', ['44.1', '43', '46.2', '44.8', '42.5', '44', '43.7'], 'Ad accounts'),
    ...series('clicks', 'community', '6000', ['6120', '6300', '5890', '6240', '6410', '6508', '6130'], 'Web analytics'),
    ...series('reach', 'community', '400000', ['388000', '402300', '410900', '395000', '421000', '436000', null], 'Community statistics'),
    ...series('agency_sales', 'company', '2000000', ['1840000', '1915000', '2060000', '1990000', '2130000', '2200000', '2050000'], 'Accounting'),
  ],
};
