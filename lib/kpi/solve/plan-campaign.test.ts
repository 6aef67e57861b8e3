// The campaign planner of S8, forwards and backwards, with the line beyond which it loses money.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalOfLeads, planCampaign } from '../index';
import type { CampaignInput, CampaignPlan, CampaignProblem } from '../index';
import { runs } from '../properties/support';

/** Goal 800 000 at 80 000 each, one lead in ten buys, 40 000 to spend, everything sold is margin. */
const campaign: CampaignInput = { goal: '800000', price: '80000', conversion: '0.1', budget: '40000', margin: '1' };
const planOf = (over: Partial<CampaignInput>): CampaignPlan => {
  const planned = planCampaign({ ...campaign, ...over });
  if ('problem' in planned) throw new Error(planned.problem);
  return planned.plan;
};

describe('forwards', () => {
  it.each<[string, Partial<CampaignInput>, CampaignPlan]>([
    [
      // 800 000 ÷ 80 000 = 10; 10 ÷ 10 % = 100; 40 000 ÷ 100 = 400; 80 000 × 100 % × 10 % = 8 000; 800 000 × 100 % ÷ 400 = 2 000
      '100 leads at 400; it loses money above 8 000 a lead or beyond 2 000 leads',
      {},
      { clients: '10', leads: '100', costPerLead: '400', stopCostPerLead: '8000', stopLeads: '2000', losesMoney: false },
    ],
    [
      // 10 ÷ 12.5 % = 80; 40 000 ÷ 80 = 500; 80 000 × 12.5 % = 10 000; 800 000 ÷ 500 = 1 600
      'the article’s 80 leads and 500 are right only at 12.5 %',
      { conversion: '0.125' },
      { clients: '10', leads: '80', costPerLead: '500', stopCostPerLead: '10000', stopLeads: '1600', losesMoney: false },
    ],
    [
      // 790 000 ÷ 80 000 = 9.875 → 10 clients; leads from the exact 9.875: 98.75 → 99, not 100; 40 000 ÷ 99; 790 000 × 99 ÷ 40 000
      'each is rounded up once, from the exact value',
      { goal: '790000' },
      { clients: '10', leads: '99', costPerLead: '40000/99', stopCostPerLead: '8000', stopLeads: '1955.25', losesMoney: false },
    ],
    [
      // stop: 80 000 × 4 % × 10 % = 320, and a lead costs 400
      'at a margin of 4 % each lead costs more than it brings',
      { margin: '0.04' },
      { clients: '10', leads: '100', costPerLead: '400', stopCostPerLead: '320', stopLeads: '80', losesMoney: true },
    ],
    [
      // stop: 80 000 × 5 % × 10 % = 400 exactly
      'at a margin of 5 % it breaks even, which is not yet a loss',
      { margin: '0.05' },
      { clients: '10', leads: '100', costPerLead: '400', stopCostPerLead: '400', stopLeads: '100', losesMoney: false },
    ],
    [
      'leads for nothing have no stop',
      { budget: '0' },
      { clients: '10', leads: '100', costPerLead: '0', stopCostPerLead: '8000', stopLeads: null, losesMoney: false },
    ],
    [
      // 10 ÷ 30 % = 33.3… → 34; 40 000 ÷ 34
      'a conversion that does not divide',
      { conversion: '0.3' },
      { clients: '10', leads: '34', costPerLead: '20000/17', stopCostPerLead: '24000', stopLeads: '680', losesMoney: false },
    ],
  ])('%s', (_, over, plan) => expect(planOf(over)).toEqual(plan));
});

describe('what cannot be planned', () => {
  it.each<[Partial<CampaignInput>, CampaignProblem]>([
    [{ goal: '0' }, 'goal-not-positive'],
    [{ goal: '-1' }, 'goal-not-positive'],
    [{ price: '0' }, 'price-not-positive'],
    [{ conversion: '0' }, 'conversion-out-of-range'],
    [{ conversion: '1.1' }, 'conversion-out-of-range'],
    [{ margin: '-0.1' }, 'margin-out-of-range'],
    [{ margin: '1.01' }, 'margin-out-of-range'],
    [{ budget: '-1' }, 'budget-negative'],
  ])('%j: %s', (over, problem) => expect(planCampaign({ ...campaign, ...over })).toEqual({ problem }));
});

describe('backwards', () => {
  it.each([
    ['100', '0.1', '800000'],
    ['80', '0.125', '800000'],
    ['99', '0.1', '792000'],
    ['34', '0.3', '816000'],
  ])('%s leads at %s carry a goal of %s', (leads, conversion, goal) => expect(goalOfLeads(leads, '80000', conversion)).toBe(goal));

  it('the leads that a goal takes carry it, and one fewer does not', () => {
    const whole = fc.integer({ min: 1, max: 10_000_000 });
    const percent = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(whole, whole, percent, (goal, price, conversion) => {
        const given = { goal: String(goal), price: String(price), conversion: `${conversion}/100` };
        const leads = BigInt(planOf(given).leads);
        const carried = (count: bigint): number => {
          const [top = '0', bottom = '1'] = goalOfLeads(String(count), given.price, given.conversion).split('/');
          return Number(top) / Number(bottom);
        };
        expect(carried(leads) >= goal && carried(leads - 1n) < goal).toBe(true);
      }),
      { numRuns: Math.min(runs.numRuns, 500) },
    );
  });

  it('at the stop cost exactly the margin of the goal is spent', () => {
    // 2 000 leads at 400 cost 800 000, which is 100 % of the goal; 100 leads at the stop cost of 8 000 cost the same
    const { stopLeads, costPerLead, stopCostPerLead, leads } = planOf({});
    expect(Number(stopLeads) * Number(costPerLead)).toBe(800000);
    expect(Number(stopCostPerLead) * Number(leads)).toBe(800000);
  });
});
