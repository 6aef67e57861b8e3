// Ready schemes of departments, agencies and communities in other months than their example: poor, at plan, excellent, at the edge.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemeTemplates } from '../index';
import { readyMonth } from './ready-month';
import type { Entered, MonthRow } from './ready-month';

function months(key: string, reference: string, steady: Record<string, string>, table: MonthRow[]): void {
  it.each(table)(`${key}, %s`, (_, entered, index, lines, paid) => {
    expect(readyMonth(key, entered)).toEqual({ index, lines: { ...steady, ...lines }, totals: [reference, paid, '0.00'] });
  });
}

describe('departments', () => {
  // 100 000 at 80/20. Less is better but for repairs: 120 h, 36 h, 950 a tonne, 300 000; 20 repairs. Weights 30, 20, 20, 15, 15 %
  const work = (downtime: string, time: string, tonne: string, repairs: string, cost: string): Entered => ({
    downtime,
    'repair-time': time,
    'cost-per-tonne': tonne,
    repairs,
    'repair-cost': cost,
  });
  months('s07-well-workover', '80000.00', { fixed: '80000.00' }, [
    // 0.3 × 120/200 + 0.2 × 36/48 + 0.2 × 950/1250 + 0.15 × 12/20 + 0.15 × 300/400 = 0.18 + 0.15 + 0.152 + 0.09 + 0.1125
    ['poor', work('200', '48', '1250', '12', '400000'), '0.6845', { variable: '13690.00' }, '13690.00'],
    ['at plan', work('120', '36', '950', '20', '300000'), '1', { variable: '20000.00' }, '20000.00'],
    // 0.3 × 1.5 (120/60 = 2 is cut at its cap) + 0.2 × 36/30 + 0.2 × 950/760 + 0.15 × 30/20 + 0.15 × 300/240
    // = 0.45 + 0.24 + 0.25 + 0.225 + 0.1875
    ['excellent', work('60', '30', '760', '30', '240000'), '1.3525', { variable: '27050.00' }, '27050.00'],
    // no downtime at all is no division by zero: the cap says what it counts for: 0.45 + 0.7
    ['not one hour lost', work('0', '36', '950', '20', '300000'), '1.15', { variable: '23000.00' }, '23000.00'],
    // 0.3 + 0.2 + 0.2 + 0.15 + 0.15 × 300 000/320 000 = 0.990625: counts as full
    ['repairs a little dear', work('120', '36', '950', '20', '320000'), '0.990625', { variable: '20000.00' }, '20000.00'],
  ]);

  // 50 000 at 80/20; an efficiency of 0.5 is planned: (P − R)² ÷ (P × R × t²), negative where P < R
  months('s21-efficiency', '40000.00', { fixed: '40000.00' }, [
    // 100² ÷ 20 000 = 0.5, but a loss: −0.5 of 0.5 = −100 %: a variable part is never below nothing
    ['a loss', { outputs: '100', inputs: '200' }, '-1', { variable: '0.00' }, '0.00'],
    ['nothing won', { outputs: '100', inputs: '100' }, '0', { variable: '0.00' }, '0.00'],
    // 20² ÷ 12 000 = 1/30 of 0.5 = 1/15; 10 000 ÷ 15 = 666.666…
    ['poor', { outputs: '120', inputs: '100' }, '1/15', { variable: '666.67' }, '666.67'],
    ['at plan', { outputs: '200', inputs: '100' }, '1', { variable: '10000.00' }, '10000.00'],
    // 300² ÷ 40 000 = 2.25 of 0.5
    ['excellent', { outputs: '400', inputs: '100' }, '4.5', { variable: '45000.00' }, '45000.00'],
    // the same gain in three days: 2.25 ÷ 9 = 0.25 of 0.5
    ['excellent but slow', { outputs: '400', inputs: '100', duration: '3' }, '0.5', { variable: '5000.00' }, '5000.00'],
  ]);
});

describe('agencies and communities', () => {
  // 60 000 or nothing: 100 leads, each at 400 at most
  months('s08-cost-per-lead', '0.00', {}, [
    ['few leads, cheap', { leads: '60', spend: '20000' }, null, { fee: '0.00' }, '0.00'], // 333.33 each, but 60 of 100
    ['many leads, dear', { leads: '120', spend: '48001' }, null, { fee: '0.00' }, '0.00'], // 400.008…
    ['at plan', { leads: '100', spend: '40000' }, null, { fee: '60000.00' }, '60000.00'],
    ['many leads at the price', { leads: '120', spend: '48000' }, null, { fee: '60000.00' }, '60000.00'],
    ['excellent', { leads: '250', spend: '50000' }, null, { fee: '60000.00' }, '60000.00'], // 200 each, and still one fee
  ]);

  // 50 000 at 70/30; a subscriber at 33 (cut at 150 %), a reach of 400 000, half each
  months('s09-reach', '35000.00', { fixed: '35000.00' }, [
    // 0.5 × 33/60 + 0.5 × 100/400 = 0.275 + 0.125
    ['poor', { spend: '30000', subscribers: '500', reach: '100000' }, '0.4', { variable: '6000.00' }, '6000.00'],
    ['at plan', { spend: '33000', subscribers: '1000', reach: '400000' }, '1', { variable: '15000.00' }, '15000.00'],
    // 0.5 + 0.5 × 392/400 = 0.99: full
    ['99 %', { spend: '33000', subscribers: '1000', reach: '392000' }, '0.99', { variable: '15000.00' }, '15000.00'],
    // one person fewer: 0.5 + 0.5 × 391 999/400 000 = 0.98999875; 15 000 × that = 14 849.98125
    ['one short of 99 %', { spend: '33000', subscribers: '1000', reach: '391999' }, '0.98999875', { variable: '14849.98' }, '14849.98'],
    // 33/20 = 165 % counts as 150 %; 600/400 = 150 %
    ['excellent', { spend: '20000', subscribers: '1000', reach: '600000' }, '1.5', { variable: '22500.00' }, '22500.00'],
  ]);

  // 40 000 at 70/30; 20 000 members, 2 % engagement, half each; bots up to 10 %, unsubscribes under 10 % of the new
  months('s10-community', '28000.00', { fixed: '28000.00' }, [
    // 0.5 × 12/20 + 0.5 × (120/12 000 = 1 % of 2 %) = 0.3 + 0.25
    ['poor', { members: '12000', reactions: '120', bots: '9', unsubscribed: '90' }, '0.55', { variable: '6600.00' }, '6600.00'],
    ['at plan', { members: '20000', reactions: '400' }, '1', { variable: '12000.00' }, '12000.00'],
    // 0.5 × 26/20 + 0.5 × (780/26 000 = 3 % of 2 %) = 0.65 + 0.75
    ['excellent', { members: '26000', reactions: '780', bots: '2' }, '1.4', { variable: '16800.00' }, '16800.00'],
    ['excellent, with bought members', { members: '26000', reactions: '780', bots: '10.5' }, '1.4', { variable: '0.00' }, '0.00'],
    // 50 of 500 new members left: 10 %
    ['excellent, and they leave', { members: '26000', reactions: '780', unsubscribed: '50', 'new-members': '500' }, '1.4', { variable: '0.00' }, '0.00'],
  ]);

  // 50 000 at 70/30; below 80 % of the goals 3 000 is taken, never more than the variable part
  const goals = (met: string, sales: string, set = '10'): Entered => ({ 'goals-set': set, 'goals-met': met, sales });
  months('s15-reduction', '35000.00', { fixed: '35000.00' }, [
    // 15 000 × 15 % = 2 250 was earned; of 3 000 only that can be taken
    ['poor', goals('4', '15000'), '0.15', { variable: '2250.00', reduction: '-2250.00' }, '0.00'],
    ['middling', goals('7', '50000'), '0.5', { variable: '7500.00', reduction: '-3000.00' }, '4500.00'],
    ['at plan, exactly 80 % of the goals', goals('8', '100000'), '1', { variable: '15000.00', reduction: '0.00' }, '15000.00'],
    // 7 of 9 is 77.77… %: below 80 %, however good the sales: 21 000 − 3 000
    ['good sales, goals missed', goals('7', '140000', '9'), '1.4', { variable: '21000.00', reduction: '-3000.00' }, '18000.00'],
    ['excellent', goals('12', '140000', '12'), '1.4', { variable: '21000.00', reduction: '0.00' }, '21000.00'],
  ]);

  // 60 000 from payroll whatever happens; 50 points a goal, which are no money
  months('s16-points', '60000.00', { salary: '60000.00' }, [
    ['poor', { 'goals-met': '0' }, null, { points: '0' }, '0.00'],
    ['one goal', { 'goals-met': '1' }, null, { points: '50' }, '0.00'],
    ['excellent', { 'goals-met': '12' }, null, { points: '600' }, '0.00'],
  ]);

  // 50 000 in the stage 90/10: a million is 5 000
  months('s17-rollout', '45000.00', { fixed: '45000.00' }, [
    ['nothing', { sales: '0' }, '0', { variable: '0.00' }, '0.00'],
    ['poor', { sales: '300000' }, '0.3', { variable: '1500.00' }, '1500.00'],
    ['just short of 99 %', { sales: '989999' }, '0.989999', { variable: '4950.00' }, '4950.00'], // 4 949.995: half a kopeck goes up
    ['at plan', { sales: '1000000' }, '1', { variable: '5000.00' }, '5000.00'],
    ['excellent', { sales: '2000000' }, '2', { variable: '10000.00' }, '10000.00'],
  ]);
});

it('no ready scheme is without its months', () => {
  const tables = ['sellers', 'teams'].map((name) => readFileSync(new URL(`months-${name}.test.ts`, import.meta.url), 'utf8')).join('');
  expect(schemeTemplates.map(({ key }) => key).filter((key) => !tables.includes(`months('${key}', `))).toEqual([]);
});
