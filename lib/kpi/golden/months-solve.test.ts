// Ready schemes backwards: what is the least that pays so much? Paid at that fact, and less one smallest step short of it.
import { describe, expect, it } from 'vitest';
import { solveFact } from '../index';
import type { KpiScope, SolveOutcome } from '../index';
import { readyInput, readyMonth, readyScheme, readySchemes } from './ready-month';
import type { Entered } from './ready-month';

interface Question {
  key: string;
  kpi: string;
  scope?: KpiScope;
  /** Where the month stands now; what is not named is as in the example. */
  now: Entered;
  decimals?: number;
  direction?: 'higher' | 'lower';
  /** In all, with what payroll pays; whole currency. */
  wanted: string;
}
const minorOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

function asked({ key, kpi, scope = 'person', now, decimals = 0, direction = 'higher', wanted }: Question): SolveOutcome {
  const scheme = readyScheme(key);
  return solveFact({
    person: readyInput(scheme, now),
    schemes: readySchemes(scheme),
    facts: [{ kpi, scope }],
    wantedMinor: String(minorOf(wanted)),
    decimals,
    direction,
  });
}

/** In all at that fact, the rest of the month as it is. */
function paidAt({ key, kpi, now }: Question, fact: string): bigint {
  const [reference, paid] = readyMonth(key, { ...now, [kpi]: fact }).totals;
  return minorOf(reference) + minorOf(paid);
}

/** One smallest step worse. */
function stepShort({ decimals = 0, direction = 'higher' }: Question, fact: string): string {
  const [whole = '', part = ''] = fact.split('.');
  const units = BigInt(whole + part.padEnd(decimals, '0')) + (direction === 'higher' ? -1n : 1n);
  const figures = units.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? figures : `${figures.slice(0, -decimals)}.${figures.slice(-decimals)}`;
}

/** [what is asked, the fact by hand, in all at it, in all one step short of it] */
type Row = [question: Question, fact: string, pays: string, short: string];
const growth = { key: 's01-shop-marketer', kpi: 'reviews', now: { reviews: '0' } };
const ramp = { key: 's02-ramp', kpi: 'sales', now: { sales: '0' } };
const levels = { key: 's06-minimum-norm-maximum', kpi: 'contracts', now: { contracts: '0' } };
const wells = { key: 's07-well-workover', kpi: 'downtime', scope: 'department', direction: 'lower' } as const;
const atPlan: Entered = { downtime: '200', 'repair-time': '36', 'cost-per-tonne': '950', repairs: '20', 'repair-cost': '300000' };
const leads = { key: 's08-cost-per-lead', wanted: '60000.00' };

const table: Row[] = [
  // 560 + 240 × (0.55 + 0.2125 + r/80) = 743 + 3 r
  [{ ...growth, decimals: 2, wanted: '833.00' }, '30', '833.00', '832.97'],
  // in ten-thousandths half a kopeck is enough: 3 × 29.9984 = 89.9952
  [{ ...growth, decimals: 4, wanted: '833.00' }, '29.9984', '833.00', '832.99'],
  // 70 000 + 0.1 for each rouble above 700 000
  [{ ...ramp, wanted: '85000.00' }, '850000', '85000.00', '84999.90'],
  [{ ...ramp, wanted: '70000.01' }, '700001', '70000.10', '70000.00'],
  [{ ...ramp, decimals: 2, wanted: '70000.01' }, '700000.05', '70000.01', '70000.00'],
  // 7 000 + 2 000 + 4 000 + 2 % of sales, which have no plan and need none
  [{ key: 's03-kotelok', kpi: 'sales', now: { sales: '0' }, wanted: '29000.00' }, '800000', '29000.00', '28999.98'],
  // 25 000 + 0.005 for each rouble of the company: 3 499.995 is 3 500.00
  [{ key: 's03-kotelok', kpi: 'company-plan', scope: 'company', now: { 'company-plan': '0' }, wanted: '28500.00' }, '699999', '28500.00', '28499.99'],
  [{ key: 's03-kotelok', kpi: 'new-clients', now: { 'new-clients': '0' }, wanted: '27000.01' }, '10', '29000.00', '27000.00'],
  // 120 each above five
  [{ key: 's04-over-plan-units', kpi: 'blenders', now: { blenders: '0' }, wanted: '480.00' }, '9', '480.00', '360.00'],
  [{ key: 's04-over-plan-units', kpi: 'blenders', now: { blenders: '0' }, wanted: '480.01' }, '10', '600.00', '480.00'],
  // of ten: 15 000 for each above eight up to ten, 7 500 for each up to twelve
  [{ ...levels, wanted: '37500.00' }, '11', '37500.00', '30000.00'],
  [{ ...levels, wanted: '40000.00' }, '12', '45000.00', '37500.00'],
  [{ ...levels, decimals: 2, wanted: '40000.00' }, '11.34', '40050.00', '39975.00'], // by hand 11.333…
  // less is better: 80 000 + 20 000 × (0.7 + 36/d); full from 99 %: 36 ÷ 0.29 = 124.13…
  [{ ...wells, now: atPlan, wanted: '100000.00' }, '124', '100000.00', '99760.00'], // at 125: 0.7 + 0.288
  [{ ...wells, now: atPlan, decimals: 2, wanted: '100000.00' }, '124.13', '100000.00', '99799.90'], // at 124.14: 0.989995
  [{ ...wells, now: atPlan, wanted: '103000.00' }, '80', '103000.00', '102888.89'], // 120/80 is the cap; at 81: 0.7 + 4/9
  // both at once: 120 leads are needed before 48 000 are 400 each
  [{ ...leads, kpi: 'leads', now: { leads: '1' } }, '100', '60000.00', '0.00'],
  [{ ...leads, kpi: 'leads', now: { leads: '1', spend: '48000' } }, '120', '60000.00', '0.00'],
  [{ ...leads, kpi: 'spend', direction: 'lower', decimals: 2, now: { spend: '50000' } }, '40000', '60000.00', '0.00'],
  // 0.5 + 0.5 × r/400, full from 99 %
  [{ key: 's10-community', kpi: 'reactions', now: { reactions: '0' }, wanted: '40000.00' }, '392', '40000.00', '39865.00'], // 391: 0.98875
  // 0.75 + b/48: the part of a derived KPI moves it; full from 11.52 of 300
  [{ key: 's11-sales-kpis', kpi: 'buyers', now: { buyers: '0' }, wanted: '50000.00' }, '12', '50000.00', '49791.67'], // 11: 47/48
  // 41 300 + 0.045 for each rouble of growth on a million
  [{ key: 's12-growth', kpi: 'sales', now: { sales: '950000' }, wanted: '48050.00' }, '1150000', '48050.00', '48049.96'],
  // 35 000 + 13 500; below eight goals 3 000 less
  [{ key: 's15-reduction', kpi: 'goals-met', now: { 'goals-met': '0' }, wanted: '48500.00' }, '8', '48500.00', '45500.00'],
  // 45 000 + 0.005 for each rouble; half a kopeck is enough
  [{ key: 's17-rollout', kpi: 'sales', now: { sales: '0' }, wanted: '51000.00' }, '1199999', '51000.00', '50999.99'],
  [{ key: 's17-rollout', kpi: 'sales', now: { sales: '0' }, wanted: '50000.00' }, '990000', '50000.00', '49950.00'], // the cliff at 99 %
  // (P − 100)² ÷ 100 P ≥ 0.99 × 0.5 from P = 199.33…
  [{ key: 's21-efficiency', kpi: 'outputs', decimals: 1, now: { outputs: '100' }, wanted: '50000.00' }, '199.4', '50000.00', '49895.12'], // 199.3: 0.98951…
  // 15 000 + 3 % above a million
  [{ key: 's21a-ladder', kpi: 'sales', now: { sales: '0' }, wanted: '30000.00' }, '1500000', '30000.00', '29999.97'],
];

describe('the smallest that reaches it', () => {
  it.each(table.map((row) => [row[0].key, row[0].kpi, row[0].wanted, row] as const))('%s, %s for %s', (_key, _kpi, _wanted, [question, fact, pays, short]) => {
    const { key, kpi, scope = 'person' } = question;
    expect([key, asked(question)]).toEqual([key, { solved: { facts: { [`${scope}/${kpi}`]: fact }, paysMinor: String(minorOf(pays)) } }]);
    expect([paidAt(question, fact), paidAt(question, stepShort(question, fact))]).toEqual([minorOf(pays), minorOf(short)]);
    expect(minorOf(short) < minorOf(question.wanted) && minorOf(question.wanted) <= minorOf(pays)).toBe(true);
  });
});

describe('what nothing reaches', () => {
  it.each<[string, Question]>([
    ['above the maximum', { ...levels, wanted: '45000.01' }],
    ['above the cap of a cost', { ...wells, now: atPlan, wanted: '103000.01' }],
    ['cheap leads that are too few', { ...leads, kpi: 'spend', direction: 'lower', now: { leads: '99', spend: '50000' } }],
    ['points are no money', { key: 's16-points', kpi: 'goals-met', now: { 'goals-met': '0' }, wanted: '60000.01' }],
  ])('%s', (_, question) => expect(asked(question)).toEqual({ impossible: 'nothing-reaches-it' }));

  it('a closed gate: no engagement opens it while the bots are above 10 %', () => {
    const now = { reactions: '0', bots: '11' };
    expect(asked({ key: 's10-community', kpi: 'reactions', now, wanted: '28000.01' })).toEqual({ impossible: 'nothing-reaches-it' });
  });

  it('what is reached already asks for nothing more', () => {
    expect(asked({ ...ramp, now: { sales: '900000' }, wanted: '70000.00' })).toEqual({ solved: { facts: { 'person/sales': '900000' }, paysMinor: '9000000' } });
  });
});
