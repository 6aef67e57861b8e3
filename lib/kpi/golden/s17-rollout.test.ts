// S17: first tried without touching anybody's pay, then 90/10, 80/20, 70/30.
import { describe, expect, it } from 'vitest';
import { amounts, item, kpi, line, pay } from './support';

const kpis = [kpi('sales', { unit: 'money' })];
const doc = {
  format: 1,
  scorecard: [item('sales', '1')],
  components: [
    line({ form: 'fixed-part', of: 'fixed', effect: 'reference' }),
    line({ form: 'variable-by-index', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null }),
  ],
};
const month = (fixedShare: string, isShadow = false) =>
  pay({ doc, kpis, pay: '50000', rows: [['sales', '1000000', '1200000']], stage: { id: 'stage', fixedShare, isShadow } });

describe('S17 rollout by stages', () => {
  it.each([
    // 50 000 × fixed + 50 000 × variable × 120 %
    ['0.9', '45000.00', '6000.00'],
    ['0.8', '40000.00', '12000.00'],
    ['0.7', '35000.00', '18000.00'],
    ['1', '50000.00', '0.00'], // no variable share: the fixed part exactly
  ])('fixed share %s: %s + %s', (share, fixed, variable) => expect(amounts(month(share))).toEqual({ 'fixed-part': fixed, 'variable-by-index': variable }));

  it('a shadow month computes everything, pays nothing of it, and the whole pay goes on as before', () => {
    const result = month('0.9', true);
    expect(result.cards[0]?.lines.map(({ key, effect, amountMinor }) => [key, effect, amountMinor])).toEqual([
      ['fixed-part', 'shown', '4500000'],
      ['variable-by-index', 'shown', '600000'],
      ['base-in-shadow', 'reference', '5000000'],
    ]);
    expect(result.totals).toEqual({ paidMinor: '0', referenceMinor: '5000000', shownMinor: '5100000' });
    expect(result.cards[0]?.lines[1]?.workings.reasons).toEqual([{ code: 'shadow' }]);
  });

  it('without a stage and without a share of the scheme there is nothing to split by', () => {
    const result = pay({ doc, kpis, pay: '50000', rows: [['sales', '1000000', '1200000']] });
    expect(result.problems.map(({ code, lineKey }) => [code, lineKey])).toEqual([
      ['no-fixed-share', 'fixed-part'],
      ['no-fixed-share', 'variable-by-index'],
    ]);
  });
});
