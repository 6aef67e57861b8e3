// S2: the rules of S1's variable part, and where they jump.
import { describe, expect, it } from 'vitest';
import type { VariableByIndex } from '../index';
import { amounts, item, kpi, line, pay } from './support';

const kpis = [kpi('plan', { unit: 'percent' }), kpi('quality', { unit: 'percent' })];
type Rules = Partial<Omit<VariableByIndex, 'form' | 'key' | 'name' | 'effect'>>;

/** Total at a pay of 100 000 and 70/30 for an index written in per cent. */
function totalAt(index: string, rules: Rules, quality = '100'): string {
  const variable = line({ form: 'variable-by-index', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null, ...rules });
  const result = pay({
    doc: {
      format: 1,
      scorecard: [item('plan', '1'), item('quality', '0')],
      components: [line({ form: 'fixed-part', of: 'fixed' }), variable],
      settings: { fixedShare: '0.7' },
    },
    kpis,
    pay: '100000',
    rows: [
      ['plan', '100', index],
      ['quality', '100', quality],
    ],
  });
  expect(result.problems).toEqual([]);
  const paid = amounts(result);
  expect(Object.keys(paid)).toEqual(['fixed-part', 'variable-by-index']);
  return String(Number(result.totals?.paidMinor) / 100);
}

const knockOut: Rules = { knockOut: { below: '0.7', on: { by: 'index' } } };

describe('S2 variable part by index', () => {
  it.each([
    // 70 000 + 30 000 × index, except where it counts as full
    ['0', '70000'],
    ['50', '85000'],
    ['69.99', '90997'], // 30 000 × 0.6999 = 20 997
    ['98.99', '99697'], // 30 000 × 0.9899 = 29 697
    ['99', '100000'], // counts as full
    ['99.5', '100000'],
    ['100', '100000'],
    ['100.01', '100003'],
    ['120', '106000'], // 30 000 × 1.2 = 36 000
  ])('index %s %% pays %s', (index, total) => expect(totalAt(index, {})).toBe(total));

  it.each([
    // the cliff at 70 %: 21 000 appear at once
    ['69.99', '70000'],
    ['70', '91000'],
    ['98.99', '99697'],
    ['99', '100000'],
  ])('with nothing below 70 %%, index %s %% pays %s', (index, total) => expect(totalAt(index, knockOut)).toBe(total));

  it('may knock out by one chosen KPI instead of the index', () => {
    const byQuality: Rules = { knockOut: { below: '0.7', on: { by: 'kpi', kpi: 'quality', scope: 'person', rule: { kind: 'higher-ratio' } } } };
    expect(totalAt('120', byQuality, '69.99')).toBe('70000');
    expect(totalAt('120', byQuality, '70')).toBe('106000');
  });

  it.each([
    // the ramp instead: (index − 70 %) ÷ (100 % − 70 %)
    ['70', '70000'],
    ['85', '85000'],
    ['100', '100000'],
    ['110', '103000'],
  ])('with a ramp from 70 %%, index %s %% pays %s', (index, total) => expect(totalAt(index, { rampFrom: '0.7', fullFrom: null })).toBe(total));

  it('ramps up to full at 99 %', () => {
    // (0.845 − 0.7) ÷ 0.29 = 0.5 → 15 000
    expect(totalAt('84.5', { rampFrom: '0.7' })).toBe('85000');
    expect(totalAt('99', { rampFrom: '0.7' })).toBe('100000');
  });

  it('a cap holds, and not growing above full holds', () => {
    expect(totalAt('150', { cap: '1.2' })).toBe('106000');
    expect(totalAt('119', { cap: '1.2' })).toBe('105700');
    expect(totalAt('150', { growsAbove: false })).toBe('100000');
    expect(totalAt('50', { growsAbove: false })).toBe('85000');
  });
});
