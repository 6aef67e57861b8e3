// S8/S9: social-media contracts: leads and cost per lead, all or nothing; cost per subscriber; clicks.
import { describe, expect, it } from 'vitest';
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

describe('S8/S9 all or nothing: 100 leads at no more than 400 each', () => {
  it.each([
    ['100', '400', '60000.00'],
    ['130', '380', '60000.00'],
    ['99', '400', '0.00'], // one lead short: the work is not accepted
    ['100', '400.01', '0.00'], // dearer than agreed
    ['99', '500', '0.00'],
  ])('%s leads at %s pay %s', (leads, cost, paid) => expect(fee(leads, cost)).toBe(paid));
});
