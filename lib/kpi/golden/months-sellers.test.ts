// Ready schemes of sellers and shops in other months than their example: poor, at plan, excellent, and at the edge between.
import { describe, expect, it } from 'vitest';
import { readyMonth } from './ready-month';
import type { MonthRow } from './ready-month';

/** The arithmetic stands above each row. What payroll pays already is the same in every month of one person. */
function months(key: string, reference: string, steady: Record<string, string>, table: MonthRow[]): void {
  it.each(table)(`${key}, %s`, (_, entered, index, lines, paid) => {
    expect(readyMonth(key, entered)).toEqual({ index, lines: { ...steady, ...lines }, totals: [reference, paid, '0.00'] });
  });
}

describe('shops', () => {
  // 800 at 70/30: 560 + 240; weights 50, 25, 25 %; each plan is growth of 20 %; 99 % counts as full
  months('s01-shop-marketer', '560.00', { fixed: '560.00' }, [
    // 0.5 × 8/20 + 0.25 × 10/20 + 0.25 × 4/20 = 0.2 + 0.125 + 0.05; 240 × 37.5 %
    ['poor', { 'new-customers': '8', 'repeat-purchases': '10', reviews: '4' }, '0.375', { variable: '90.00' }, '90.00'],
    // fewer new buyers than before: −5/20 counts as nothing, it takes nothing from the others: 240 × (0.25 + 0.25)
    ['new buyers lost', { 'new-customers': '-5', 'repeat-purchases': '20', reviews: '20' }, '0.5', { variable: '120.00' }, '120.00'],
    // 0.5 + 0.25 + 0.25 × 19.1/20 = 0.98875: short of 99 %, so in proportion: 240 × 98.875 %
    ['just short', { 'new-customers': '20', 'repeat-purchases': '20', reviews: '19.1' }, '0.98875', { variable: '237.30' }, '237.30'],
    // 0.5 + 0.25 + 0.25 × 19.2/20 = 0.99: counts as full
    ['99 %', { 'new-customers': '20', 'repeat-purchases': '20', reviews: '19.2' }, '0.99', { variable: '240.00' }, '240.00'],
    ['at plan', { 'new-customers': '20', 'repeat-purchases': '20', reviews: '20' }, '1', { variable: '240.00' }, '240.00'],
    // 0.5 × 30/20 + 0.25 × 24/20 + 0.25 × 40/20 = 0.75 + 0.3 + 0.5; 240 × 155 %
    ['excellent', { 'new-customers': '30', 'repeat-purchases': '24', reviews: '40' }, '1.55', { variable: '372.00' }, '372.00'],
  ]);

  // the same, each weighted part cut to three decimals
  months('s01-shop-marketer-cut', '560.00', { fixed: '560.00' }, [
    // 0.5 × 7.77/20 = 0.19425 → 0.194; + 0.125 + 0.05 = 0.369; 240 × 36.9 % (exact it would be 88.62)
    ['poor', { 'new-customers': '7.77', 'repeat-purchases': '10', reviews: '4' }, '0.369', { variable: '88.56' }, '88.56'],
    ['at plan', { 'new-customers': '20', 'repeat-purchases': '20', reviews: '20' }, '1', { variable: '240.00' }, '240.00'],
    // 0.5 × 19.999/20 = 0.499975 → 0.499; 0.999 still counts as full
    ['a hair short', { 'new-customers': '19.999', 'repeat-purchases': '20', reviews: '20' }, '0.999', { variable: '240.00' }, '240.00'],
    // 0.5555 → 0.555; 0.25 × 24.1/20 = 0.30125 → 0.301; 0.25 × 30.3/20 = 0.37875 → 0.378; 240 × 1.234
    ['excellent', { 'new-customers': '22.22', 'repeat-purchases': '24.1', reviews: '30.3' }, '1.234', { variable: '296.16' }, '296.16'],
  ]);

  // 100 000 at 70/30; the slope goes from nothing at 70 % of a million to 30 000 at 100 %: 1 000 for each per cent point
  months('s02-ramp', '70000.00', { fixed: '70000.00' }, [
    ['very poor', { sales: '100000' }, '0.1', { variable: '0.00' }, '0.00'],
    ['at the foot', { sales: '700000' }, '0.7', { variable: '0.00' }, '0.00'],
    // one rouble more is 0.0001 points: 10 kopecks, not 21 000
    ['a rouble above the foot', { sales: '700001' }, '0.700001', { variable: '0.10' }, '0.10'],
    ['poor', { sales: '790000' }, '0.79', { variable: '9000.00' }, '9000.00'],
    ['a rouble short', { sales: '999999' }, '0.999999', { variable: '29999.90' }, '29999.90'],
    ['at plan', { sales: '1000000' }, '1', { variable: '30000.00' }, '30000.00'],
    // above plan in proportion again: 30 000 × 130 %
    ['excellent', { sales: '1300000' }, '1.3', { variable: '39000.00' }, '39000.00'],
  ]);

  // 40 000 at 80/20; conversion of 20 % and a check of 7 000, half each; 500 for each per cent of sales above 350 000
  months('s05-shop-managers', '32000.00', { fixed: '32000.00' }, [
    // 30/300 = 10 % of 20 %: 0.5; 150 000/30 = 5 000 of 7 000: 5/7; (1/2 + 5/7) ÷ 2 = 17/28; 8 000 × 17/28 = 4 857.142…
    ['poor', { served: '300', bought: '30', sales: '150000' }, '17/28', { variable: '4857.14', volume: '0.00' }, '4857.14'],
    // 50/250 = 20 %; 350 000/50 = 7 000; nothing above 350 000
    ['at plan', { served: '250', bought: '50', sales: '350000' }, '1', { variable: '8000.00', volume: '0.00' }, '8000.00'],
    // 100/400 = 25 % of 20 %: 1.25; 3 850 of 7 000: 0.55; index 0.9; sales are 110 %: 10 × 500
    ['many small checks', { served: '400', bought: '100', sales: '385000' }, '0.9', { variable: '7200.00', volume: '5000.00' }, '12200.00'],
    // 60/200 = 30 %: 1.5; 525 000/60 = 8 750: 1.25; index 1.375; sales are 150 %: 50 × 500
    ['excellent', { served: '200', bought: '60', sales: '525000' }, '1.375', { variable: '11000.00', volume: '25000.00' }, '36000.00'],
  ]);

  // 50 000 at 70/30; sales must grow from 1 000 000 to 1 200 000 (60 %), 200 new customers (40 %)
  months('s12-growth', '35000.00', { fixed: '35000.00' }, [
    // sales fell: growth −50 of 200 counts as nothing; 0.4 × 100/200; 15 000 × 20 %
    ['a fall', { sales: '950000', 'new-customers': '100' }, '0.2', { variable: '3000.00' }, '3000.00'],
    // 0.6 × 40/200 + 0.4 × 120/200 = 0.12 + 0.24
    ['poor', { sales: '1040000', 'new-customers': '120' }, '0.36', { variable: '5400.00' }, '5400.00'],
    ['at plan', { sales: '1200000', 'new-customers': '200' }, '1', { variable: '15000.00' }, '15000.00'],
    // 0.6 × 300/200 + 0.4 × 260/200 = 0.9 + 0.52
    ['excellent', { sales: '1300000', 'new-customers': '260' }, '1.42', { variable: '21300.00' }, '21300.00'],
  ]);
});

describe('sellers', () => {
  // 7 000 from payroll; 2 % of sales; 2 000 for ten new clients; 5 000 × the company's million
  const reached = (sales: string, clients: string, company: string) => ({ sales, 'new-clients': clients, 'company-plan': company });
  const lines = (sales: string, clients: string, company: string) => ({ sales, clients, company });
  months('s03-kotelok', '7000.00', { salary: '7000.00' }, [
    ['nothing at all', reached('0', '0', '0'), null, lines('0.00', '0.00', '0.00'), '0.00'],
    // 2 % × 150 000; 4 of 10; 5 000 × 25 %
    ['poor', reached('150000', '4', '250000'), null, lines('3000.00', '0.00', '1250.00'), '4250.00'],
    ['at plan', reached('800000', '10', '1000000'), null, lines('16000.00', '2000.00', '5000.00'), '23000.00'],
    // 2 % × 2 000 000; 25 clients are paid as 10; 5 000 × 150 %
    ['excellent', reached('2000000', '25', '1500000'), null, lines('40000.00', '2000.00', '7500.00'), '49500.00'],
  ]);

  // 3 % × 4 000 = 120 for each blender above five
  months('s04-over-plan-units', '0.00', {}, [
    ['poor', { blenders: '2' }, null, { blenders: '0.00' }, '0.00'],
    ['at plan', { blenders: '5' }, null, { blenders: '0.00' }, '0.00'],
    ['one above', { blenders: '6' }, null, { blenders: '120.00' }, '120.00'],
    ['excellent', { blenders: '25' }, null, { blenders: '2400.00' }, '2400.00'],
  ]);

  // 30 000 at 100 %; nothing at 80 %, 45 000 from 120 % on; here of 200 contracts
  months('s06-minimum-norm-maximum', '0.00', {}, [
    ['poor', { contracts: ['200', '159'] }, null, { bonus: '0.00' }, '0.00'],
    ['the minimum itself', { contracts: ['200', '160'] }, null, { bonus: '0.00' }, '0.00'],
    // 165/200 = 82.5 %: 2.5 of 20 points: 30 000 × 1/8
    ['above the minimum', { contracts: ['200', '165'] }, null, { bonus: '3750.00' }, '3750.00'],
    ['at plan', { contracts: ['200', '200'] }, null, { bonus: '30000.00' }, '30000.00'],
    // 115 %: 100 % + 15/20 × 50 % = 137.5 %
    ['above plan', { contracts: ['200', '230'] }, null, { bonus: '41250.00' }, '41250.00'],
    ['the maximum', { contracts: ['200', '240'] }, null, { bonus: '45000.00' }, '45000.00'],
    ['excellent', { contracts: ['200', '600'] }, null, { bonus: '45000.00' }, '45000.00'],
  ]);

  // 50 000 at 80/20; volume of 1 300 000 (50 %), conversion of 4 % (25 %), a check of 5 000 (25 %)
  months('s11-sales-kpis', '40000.00', { fixed: '40000.00' }, [
    // 0.5 × 0.4 + 0.25 × (8/400 = 2 % of 4 %) + 0.25 × (520 000/130 = 4 000 of 5 000) = 0.2 + 0.125 + 0.2
    ['poor', { volume: '520000', deals: '130', visitors: '400', buyers: '8' }, '0.525', { variable: '5250.00' }, '5250.00'],
    // nobody bought: conversion 0, but the volume of earlier customers counts: 0.5 + 0 + 0.25
    ['no buyer among visitors', { buyers: '0' }, '0.75', { variable: '7500.00' }, '7500.00'],
    ['at plan', { volume: '1300000', deals: '260', visitors: '250', buyers: '10' }, '1', { variable: '10000.00' }, '10000.00'],
    // 0.5 × 1.5 + 0.25 × (5 % of 4 %) + 0.25 × (1 950 000/300 = 6 500 of 5 000) = 0.75 + 0.3125 + 0.325
    ['excellent', { volume: '1950000', deals: '300', visitors: '200', buyers: '10' }, '1.3875', { variable: '13875.00' }, '13875.00'],
  ]);

  // 1 % to 500 000, 2 % to a million, 3 % from there, each stretch at its own rate
  months('s21a-ladder', '0.00', {}, [
    ['nothing', { sales: '0' }, null, { ladder: '0.00' }, '0.00'],
    ['poor', { sales: '300000' }, null, { ladder: '3000.00' }, '3000.00'],
    ['the second step', { sales: '750000' }, null, { ladder: '10000.00' }, '10000.00'], // 5 000 + 2 % × 250 000
    ['the third step', { sales: '1000000.50' }, null, { ladder: '15000.02' }, '15000.02'], // 15 000 + 3 % × 0.50 = 0.015
    ['excellent', { sales: '2500000' }, null, { ladder: '60000.00' }, '60000.00'], // 15 000 + 3 % × 1 500 000
  ]);
});
