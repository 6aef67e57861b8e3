// Formulas people ask for by name; operands are named for what goes there, and a KPI's own codes are put in their place.
import type { KpiDef } from '../kpi-def';

export interface ReadyFormula {
  key: string;
  text: string;
  unit: KpiDef['unit'];
  direction: KpiDef['direction'];
}

/** Per cent ones give the number people type: 3.33 for 3.33 %. */
export const readyFormulas: readonly ReadyFormula[] = [
  { key: 'conversion', text: '100 * buyers / visitors', unit: 'percent', direction: 'higher' },
  { key: 'average-check', text: 'sales / purchases', unit: 'money', direction: 'higher' },
  { key: 'cost-per-lead', text: 'spend / leads', unit: 'money', direction: 'lower' },
  { key: 'cost-per-subscriber', text: 'spend / subscribers', unit: 'money', direction: 'lower' },
  { key: 'cost-per-click', text: 'spend / clicks', unit: 'money', direction: 'lower' },
  { key: 'engagement-per-day', text: '100 * reactions / members', unit: 'percent', direction: 'higher' },
  { key: 'engagement-per-post', text: '100 * reactions / posts / members', unit: 'percent', direction: 'higher' },
  { key: 'growth-on-last-month', text: '100 * (value - previous(value)) / previous(value)', unit: 'percent', direction: 'higher' },
  { key: 'growth-on-last-year', text: '100 * (value - lastyear(value)) / lastyear(value)', unit: 'percent', direction: 'higher' },
  { key: 'goals-met', text: '100 * goals_met / goals_set', unit: 'percent', direction: 'higher' },
  { key: 'unsubscribed-of-new', text: '100 * unsubscribed / new_members', unit: 'percent', direction: 'lower' },
  { key: 'lost-output', text: 'downtime * flow * price', unit: 'money', direction: 'lower' },
  // The square hides a loss, so outputs worth less than inputs are shown negative.
  {
    key: 'operation-efficiency',
    text: 'if(outputs < inputs, -1, 1) * (outputs - inputs)^2 * interval^2 / (outputs * inputs * duration^2)',
    unit: 'ratio',
    direction: 'higher',
  },
  { key: 'effect-per-resource', text: 'effect / resource', unit: 'ratio', direction: 'higher' },
];
