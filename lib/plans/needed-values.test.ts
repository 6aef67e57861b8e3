import { expect, it } from 'vitest';
import { kotelok } from '@/prisma/scenarios/kotelok';
import { needsOf } from './needed-values';

const documentOf = (key: string) => kotelok.schemes.find((scheme) => scheme.key === key)!.versions[0]!.doc;

it('asks for plan and fact of what is measured against a plan, for the fact alone of what is only counted', () => {
  expect(Object.fromEntries(needsOf(documentOf('sales-manager')))).toEqual({
    sales_volume: { plan: false, fact: true },
    customers_won: { plan: true, fact: true },
    company_sales: { plan: true, fact: true },
  });
  expect([...needsOf(documentOf('marketer')).keys()]).toEqual(['new_customers', 'repeat_purchases', 'reviews']);
  expect(needsOf(documentOf('seller')).get('blenders_sold')).toEqual({ plan: true, fact: true });
});
