// S3 "Kotelok" sales manager and S4 another seller's over-plan units.
import { describe, expect, it } from 'vitest';
import { amounts, kpi, line, pay } from './support';
import type { Row } from './support';

const kpis = [kpi('sales', { unit: 'money' }), kpi('clients'), kpi('company-plan', { unit: 'money' })];
const kotelok = {
  format: 1,
  components: [
    line({ form: 'fixed-part', of: 'pay', key: 'salary', effect: 'reference' }),
    line({ form: 'share-of-fact', key: 'sales', kpi: 'sales', scope: 'person', rate: '0.02' }),
    line({ form: 'lump-for-plan', key: 'clients', amount: { of: 'money', amount: '2000' }, kpis: [{ kpi: 'clients', scope: 'person' }] }),
    line({
      form: 'amount-by-attainment',
      key: 'company',
      amount: { of: 'money', amount: '5000' },
      kpi: 'company-plan',
      scope: 'company',
      rule: { kind: 'higher-ratio' },
      floor: '0',
      cap: null,
    }),
  ],
};
const month = (company: string, clients = '12') =>
  pay({
    doc: kotelok,
    kpis,
    pay: '7000',
    rows: [
      ['sales', null, '800000'],
      ['clients', '10', clients],
      ['company-plan', '1000000', company, 'company'],
    ],
  });

describe('S3 Kotelok', () => {
  it('29 000 at 80 % of the company plan; 22 000 go to payroll', () => {
    // 7 000 + 2 % × 800 000 = 16 000 + 2 000 + 5 000 × 80 % = 4 000 → 29 000
    const result = month('800000');
    expect(amounts(result)).toEqual({ salary: '7000.00', sales: '16000.00', clients: '2000.00', company: '4000.00' });
    expect(result.totals).toEqual({ paidMinor: '2200000', referenceMinor: '700000', shownMinor: '0' });
  });

  it('28 500 at 70 %', () => {
    // 5 000 × 70 % = 3 500 → 7 000 + 16 000 + 2 000 + 3 500 = 28 500
    const { totals } = month('700000');
    expect(Number(totals?.paidMinor) + Number(totals?.referenceMinor)).toBe(2_850_000);
  });

  it('the new-customer plan is all or nothing', () => {
    expect(amounts(month('800000', '10'))['clients']).toBe('2000.00');
    expect(amounts(month('800000', '9'))['clients']).toBe('0.00');
  });
});

describe('S4 over-plan units', () => {
  const doc = {
    format: 1,
    components: [line({ form: 'per-unit-above-plan', key: 'blenders', kpi: 'blenders', scope: 'person', rate: '0.03', price: '4000' })],
  };
  const sold = (fact: string) => pay({ doc, kpis: [kpi('blenders')], pay: '0', rows: [['blenders', '5', fact]] as Row[] });

  it('9 sold of 5 planned at 4 000 pay 480', () => {
    // 3 % × 4 000 × (9 − 5) = 120 × 4 = 480
    expect(amounts(sold('9'))).toEqual({ blenders: '480.00' });
  });

  it('nothing at plan or below, and it says why', () => {
    expect(amounts(sold('5'))).toEqual({ blenders: '0.00' });
    const below = sold('3');
    expect(amounts(below)).toEqual({ blenders: '0.00' });
    const clamp = below.cards[0]?.lines[0]?.workings.inputs?.[0]?.inputs?.[2];
    expect(clamp?.reasons).toEqual([{ code: 'floored', params: { exact: '-2', at: '0', unit: 'count' } }]);
  });
});
