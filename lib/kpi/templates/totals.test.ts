// What the month of each ready scheme comes to, worked out by hand beside it. The inputs are those of docs/engine/examples.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme, explainLine, renderWorkings, schemeTemplates } from '../index';
import type { KpiDef, PersonInput, PersonResult } from '../index';
import { major } from '../golden/support';
import { soft } from '../text/support';

interface Example {
  schemes: Record<string, unknown>;
  kpis: KpiDef[];
  input: PersonInput;
}
const exampleOf = (key: string): Example => JSON.parse(readFileSync(new URL(`../../../docs/engine/examples/${key}.json`, import.meta.url), 'utf8')) as Example;
function monthOf(key: string): PersonResult {
  const { schemes, kpis, input } = exampleOf(key);
  return calculatePerson(input, new Map(Object.entries(schemes).map(([id, doc]) => [id, compileScheme(doc, kpis)])));
}

/** [key, what payroll pays already, what is paid here, by hand] */
const golden: [key: string, reference: string, paid: string, byHand: string][] = [
  ['s01-shop-marketer', '560.00', '273.00', '800 × 70 %; 240 × (0.5 × 22/20 + 0.25 × 17/20 + 0.25 × 30/20 = 1.1375)'],
  ['s01-shop-marketer-cut', '560.00', '272.88', '240 × (0.55 + 0.212 + 0.375 = 1.137): 0.2125 cut to three decimals'],
  ['s02-ramp', '70000.00', '15000.00', '30 000 × (85 % − 70 %) ÷ (100 % − 70 %)'],
  ['s03-kotelok', '7000.00', '22000.00', '2 % × 800 000 + 2 000 (12 of 10) + 5 000 × 800 000/1 000 000; with 7 000 it is 29 000'],
  ['s04-over-plan-units', '0.00', '480.00', '(9 − 5) × 3 % × 4 000'],
  ['s05-shop-managers', '32000.00', '18000.00', '8 000 × (60/300 ÷ 20 % and 420 000/60 ÷ 7 000, both 100 %) + 500 × 20 points over plan'],
  ['s06-minimum-norm-maximum', '0.00', '37500.00', '11 contracts, between 30 000 at 10 and 45 000 at 12'],
  ['s07-well-workover', '80000.00', '21500.00', '20 000 × (0.3 × 120/100 + 0.2 × 36/40 + 0.2 × 950/1000 + 0.15 × 22/20 + 0.15 × 300/250 = 1.075)'],
  ['s08-cost-per-lead', '0.00', '60000.00', '100 leads of 100, 40 000 ÷ 100 = 400 of 400: all of it'],
  ['s09-reach', '35000.00', '15375.00', '15 000 × (0.5 × 33 ÷ (30 000/1 000) + 0.5 × 380/400 = 1.025)'],
  ['s10-community', '28000.00', '12600.00', '12 000 × (0.5 × 100 % + 0.5 × 2.2 ÷ 2 = 1.05); bots 8 % and unsubscribes 6 % leave the gate open'],
  ['s11-sales-kpis', '40000.00', '9583.33', '10 000 × (0.5 + 0.25 × (10/300 ÷ 4 % = 5/6) + 0.25 = 23/24)'],
  ['s12-growth', '35000.00', '13050.00', '15 000 × (0.6 × (1 150 − 1 000) ÷ (1 200 − 1 000) + 0.4 × 210/200 = 0.87)'],
  ['s15-reduction', '35000.00', '10500.00', '15 000 × 90 % − 20 % × 15 000, as 7 of 10 goals is below 80 %'],
  ['s16-points', '60000.00', '0.00', 'the salary; 3 goals × 50 are 150 points, not money'],
  ['s17-rollout', '45000.00', '6000.00', '50 000 × 90 %; 50 000 × 10 % × 120 %'],
  ['s21-efficiency', '40000.00', '10000.00', '(200 − 100)² ÷ (200 × 100) = 0.5 of 0.5: 10 000 × 100 %'],
  ['s21a-ladder', '0.00', '21000.00', '1 % × 500 000 + 2 % × 500 000 + 3 % × 200 000'],
];

describe('the example of each ready scheme', () => {
  it('none is forgotten', () => expect(golden.map(([key]) => key)).toEqual(schemeTemplates.map(({ key }) => key)));

  it.each(golden)('%s: %s by payroll, %s here: %s', (key, reference, paid) => {
    const { totals, problems } = monthOf(key);
    expect(problems).toEqual([]);
    expect([major(totals?.referenceMinor ?? ''), major(totals?.paidMinor ?? '')]).toEqual([reference, paid]);
  });

  it.each(golden)('%s: its lines make its totals', (key) => {
    const { cards, totals } = monthOf(key);
    const sumOf = (effect: string): string =>
      cards
        .flatMap(({ lines }) => lines)
        .filter((line) => line.unit === 'money' && line.effect === effect)
        .reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n)
        .toString();
    expect(totals).toEqual({ paidMinor: sumOf('paid'), referenceMinor: sumOf('reference'), shownMinor: sumOf('shown') });
  });
});

describe('statements read as the hand would write them', () => {
  const linesOf = (key: string, at: string, { cards }: PersonResult): string[] => {
    const card = cards[0];
    const line = card?.lines.find((each) => each.key === at);
    if (!card || !line) throw new Error(`${key} has no ${at}`);
    return renderWorkings(explainLine(card, line), 'en').map(({ depth, title, formula, value }) => soft(`${'  '.repeat(depth)}${title}: ${formula === '' ? '' : `${formula} = `}${value}`));
  };

  const inRussian = (key: string): PersonResult => {
    const { doc, kpis, example } = schemeTemplates.find((each) => each.key === key) as (typeof schemeTemplates)[number];
    return calculatePerson(example, new Map([[key, compileScheme(doc, kpis)]]));
  };

  it.each<[string, string, string[]]>([
    ['s03-kotelok', 'sales', ['2% of sales: 0.02 × 800,000.00 = 16,000.00']],
    ['s04-over-plan-units', 'blenders', ['Blenders above plan: 0.03 × 4,000.00 × 4 = 480.00', '9 pcs − 5 pcs = 4']],
    ['s15-reduction', 'reduction', ['Reduction of the bonus', '−1 × 3,000.00 = −3,000.00']],
  ])('%s, %s, in English', (key, at, expected) => {
    const told = linesOf(key, at, monthOf(key)).join('\n');
    for (const part of expected) expect(told).toContain(part);
  });

  it.each<[string, string, string[]]>([
    ['s03-kotelok', 'sales', ['2 % от продаж: 0.02 × 800,000.00 = 16,000.00']],
    ['s04-over-plan-units', 'blenders', ['0.03 × 4,000.00 × 4 = 480.00', '9 шт. − 5 шт. = 4']],
    ['s02-ramp', 'variable', ['50% × 30,000.00 = 15,000.00', '≈ 3.333333 × (85% − 70%) = 50%']],
    [
      's07-well-workover',
      'variable',
      ['107.5% × 20,000.00 = 21,500.00', '36% + 18% + 19% + 16.5% + 18% = 107.5%', '120 h ÷ 100 h = 120%', '36 h ÷ 40 h = 90%'],
    ],
    ['s11-sales-kpis', 'variable', ['100 * buyers / visitors = ≈ 3.333333%', '≈ 3.333333% ÷ 4% = ≈ 83.333333%']],
    ['s15-reduction', 'reduction', ['70% < 80% = yes', '−1 × 3,000.00 = −3,000.00']],
    ['s16-points', 'points', ['50 × 3 = 150 points']],
  ])('%s, %s', (key, at, expected) => {
    const told = linesOf(key, at, inRussian(key)).join('\n');
    for (const part of expected) expect(told).toContain(part);
  });
});
