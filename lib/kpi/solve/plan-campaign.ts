// "How many leads, at what cost, and where does it start to lose money?" — the planner, forwards.
import { compare, divide, isZero, multiply, one, rational, sign } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { roundScaled } from '../exact/round';
import { parseRational, toText } from '../exact/text';

/** Money in major units; conversion and margin as shares of 1. */
export interface CampaignInput {
  goal: string;
  price: string;
  conversion: string;
  budget: string;
  /** Share of the price that is left after the cost of what is sold; entered, never guessed. */
  margin: string;
}
export interface CampaignPlan {
  clients: string;
  leads: string;
  /** Exact. */
  costPerLead: string;
  /** Above this cost per lead the campaign loses money. */
  stopCostPerLead: string;
  /** With this many leads at that cost the margin of the goal is spent; null when leads cost nothing. */
  stopLeads: string | null;
  losesMoney: boolean;
}
export type CampaignProblem = 'price-not-positive' | 'conversion-out-of-range' | 'margin-out-of-range' | 'goal-not-positive' | 'budget-negative';

const roundUp = (value: Rational): bigint => roundScaled(value, 0, 'up');

/** clients = goal ÷ price, leads = clients ÷ conversion (exactly, then up); cost per lead = budget ÷ leads;
 * stop cost = price × margin × conversion; stop leads = goal × margin ÷ cost per lead. */
export function planCampaign(input: CampaignInput): { plan: CampaignPlan } | { problem: CampaignProblem } {
  const [goal, price, conversion, budget, margin] = [input.goal, input.price, input.conversion, input.budget, input.margin].map((text) =>
    parseRational(text),
  ) as [Rational, Rational, Rational, Rational, Rational];
  if (sign(goal) <= 0) return { problem: 'goal-not-positive' };
  if (sign(price) <= 0) return { problem: 'price-not-positive' };
  if (sign(conversion) <= 0 || compare<string>(conversion, one) > 0) return { problem: 'conversion-out-of-range' };
  if (sign(margin) < 0 || compare<string>(margin, one) > 0) return { problem: 'margin-out-of-range' };
  if (sign(budget) < 0) return { problem: 'budget-negative' };
  const exactClients = divide(goal, price);
  const leads = roundUp(divide(exactClients, conversion));
  const costPerLead = divide(budget, rational(leads));
  const stopCost = multiply(multiply(price, margin), conversion);
  const stopLeads = isZero(costPerLead) ? null : divide(multiply(goal, margin), costPerLead);
  return {
    plan: {
      clients: roundUp(exactClients).toString(),
      leads: leads.toString(),
      costPerLead: toText(costPerLead),
      stopCostPerLead: toText(stopCost),
      stopLeads: stopLeads && toText(stopLeads),
      losesMoney: compare(costPerLead, stopCost) > 0,
    },
  };
}

/** Backwards: the goal that so many leads can carry, as money. */
export function goalOfLeads(leads: string, price: string, conversion: string): string {
  return toText(multiply(multiply(parseRational(leads), parseRational(conversion)), parseRational(price)));
}
