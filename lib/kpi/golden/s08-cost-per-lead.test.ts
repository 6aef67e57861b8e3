// S8: a social-media contract: leads and cost per lead, all or nothing; the plan, its stop line, and what the article prints.
import { describe, expect, it } from 'vitest';
import { goalOfLeads, planCampaign } from '../index';
import { amounts, kpi, line, pay } from './support';
import type { Row } from './support';

const kpis = [kpi('leads'), kpi('cost-per-lead', { unit: 'money', direction: 'lower', kind: 'cost' })];
const doc = {
  format: 1,
  components: [
    line({
      form: 'lump-for-plan',
      key: 'fee',
      amount: { of: 'pay', share: '1' },
      kpis: [
        { kpi: 'leads', scope: 'person' },
        { kpi: 'cost-per-lead', scope: 'person' },
      ],
    }),
  ],
};
const fee = (leads: string, cost: string) =>
  amounts(
    pay({
      doc,
      kpis,
      pay: '60000',
      rows: [
        ['leads', '100', leads],
        ['cost-per-lead', '400', cost],
      ] as Row[],
    }),
  )['fee'];

describe('S8 all or nothing: 100 leads at no more than 400 each', () => {
  it.each([
    ['100', '400', '60000.00'],
    ['130', '380', '60000.00'],
    ['99', '400', '0.00'], // one lead short: the work is not accepted
    ['100', '400.01', '0.00'], // dearer than agreed
    ['99', '500', '0.00'],
  ])('%s leads at %s pay %s', (leads, cost, paid) => expect(fee(leads, cost)).toBe(paid));
});

describe('S8 the planner', () => {
  const campaign = { goal: '800000', price: '80000', conversion: '0.1', budget: '40000', margin: '1' };
  it('100 leads and 400 each at 10 %', () => {
    // 800 000 ÷ 80 000 = 10 clients; 10 ÷ 10 % = 100 leads; 40 000 ÷ 100 = 400
    // stop: 80 000 × 100 % × 10 % = 8 000 for a lead; 800 000 × 100 % ÷ 400 = 2 000 leads
    expect(planCampaign(campaign)).toMatchObject({ plan: { clients: '10', leads: '100', costPerLead: '400', stopCostPerLead: '8000', stopLeads: '2000' } });
  });

  it('80 leads and 500 each, as the article prints, only at 12.5 %', () => {
    // 10 ÷ 12.5 % = 80; 40 000 ÷ 80 = 500; stop: 80 000 × 12.5 % = 10 000 for a lead
    expect(planCampaign({ ...campaign, conversion: '0.125' })).toMatchObject({ plan: { leads: '80', costPerLead: '500', stopCostPerLead: '10000' } });
  });

  it('what the planner asks for is what the contract pays for', () => {
    const made = planCampaign(campaign);
    if (!('plan' in made)) throw new Error('the campaign can be planned');
    expect(fee(made.plan.leads, made.plan.costPerLead)).toBe('60000.00');
    expect(goalOfLeads(made.plan.leads, campaign.price, campaign.conversion)).toBe('800000');
  });
});
