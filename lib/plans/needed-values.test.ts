import { expect, it } from 'vitest';
import { kotelok } from '@/prisma/scenarios/kotelok';
import type { KpiDef } from '@/lib/kpi';
import { needsOf } from './needed-values';

const kpis = kotelok.kpis as readonly KpiDef[];
const documentOf = (key: string) => kotelok.schemes.find((scheme) => scheme.key === key)!.versions[0]!.doc;

it('asks for plan and fact of what is measured against a plan, for the fact alone of what is only counted', () => {
  expect(Object.fromEntries(needsOf(documentOf('sales-manager'), kpis))).toEqual({
    sales_volume: { plan: false, fact: true },
    customers_won: { plan: true, fact: true },
    company_sales: { plan: true, fact: true },
  });
  expect([...needsOf(documentOf('marketer'), kpis).keys()]).toEqual(['new_customers', 'repeat_purchases', 'reviews']);
  expect(needsOf(documentOf('seller'), kpis).get('blenders_sold')).toEqual({ plan: true, fact: true });
});

it('asks for what a formula is made of, and for the plan of its result', () => {
  const derived = kpis.map((kpi) => (kpi.code === 'reviews' ? { ...kpi, formula: '100 * customers_won / blenders_sold' } : kpi));
  const needs = needsOf(documentOf('marketer'), derived);
  expect([needs.get('reviews'), needs.get('customers_won'), needs.get('blenders_sold')]).toEqual([
    { plan: true, fact: false }, { plan: false, fact: true }, { plan: false, fact: true },
  ]);
});
