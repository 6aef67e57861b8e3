// A judgement nobody can read is no judgement: each refusal must say what, where and how much.
import { describe, expect, it } from 'vitest';
import { describeProofs, prove } from '../index';
import { item, kpi, line } from '../golden/support';

const currency = { code: 'RUB', digits: 2 };
const basis = { basePayMinor: '10000000', currency, fixedShare: '0.7' };
const kpis = [kpi('sales', { name: 'Sales', unit: 'money' }), kpi('rain', { name: 'Rain', kind: 'external' })];
const names = new Map([
  ['variable-by-index', 'Variable part'],
  ['x', 'Ladder'],
]);
const variable = line({
  form: 'variable-by-index',
  fullFrom: null,
  growsAbove: false,
  cap: null,
  knockOut: { below: '0.7', on: { by: 'index' } },
  rampFrom: null,
});
const bands = (...steps: [string, string][]) => ({
  key: 'x',
  name: 'Ladder',
  part: 'other',
  effect: 'paid',
  amount: {
    kind: 'bands',
    of: { kind: 'measure', kpi: 'sales', take: 'fact' },
    mode: 'whole',
    bands: steps.map(([from, rate]) => ({ from, pay: { by: 'rate', rate } })),
  },
});
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const told = (doc: object, lang: 'en' | 'ru', limits = {}) => {
  const { proofs, cliffs } = describeProofs(prove({ format: 1, ...doc }, kpis, basis, limits), currency, lang, names);
  return {
    refused: proofs.filter(({ verdict }) => verdict === 'refused').flatMap(({ title, sentences }) => [title, ...sentences].map(plain)),
    cliffs: cliffs.map(plain),
    proofs,
  };
};

describe('describeProofs', () => {
  it('says where doing better pays less, and by how much', () => {
    expect(told({ components: [bands(['0', '0.03'], ['100', '0.01'])] }, 'en').refused).toEqual([
      'Doing better never pays less',
      '“Sales” from 99.99% up to 100%: the pay falls from 3.00 to 1.00 (other results at 100%).',
    ]);
    expect(told({ components: [bands(['0', '0.03'], ['100', '0.01'])] }, 'ru').refused[1]).toBe(
      '«Sales» растёт с 99,99 % до 100 %, а выплата падает с 3,00 до 1,00 (остальные результаты — 100 %).',
    );
  });

  it('prices each cliff', () => {
    expect(told({ scorecard: [item('sales', '1')], components: [variable] }, 'en').cliffs).toEqual([
      '“Variable part”: at the index of 70% the pay jumps from 0.00 to 21,000.00, by 21,000.00.',
    ]);
  });

  it('names gaps, external pay, wrong weights and limits', () => {
    expect(told({ components: [bands(['100', '0.01'])] }, 'en').refused).toContain('“Ladder” says nothing below 100.');
    expect(told({ scorecard: [item('rain', '1')], components: [variable] }, 'en').refused[1]).toContain('“Rain” is an external KPI');
    expect(told({ scorecard: [item('sales', '0.9')], components: [variable] }, 'en').refused).toContain('The weights make 0.9, not 1.');
    expect(told({ scorecard: [item('sales', '1')], components: [variable] }, 'en', { variableShareMax: '0.2' }).refused).toContain(
      'The variable share is 30%; 20% is allowed.',
    );
  });

  it('gives the bound, and has every title in both languages', () => {
    const [en, ru] = [
      told({ scorecard: [item('sales', '1')], components: [variable] }, 'en'),
      told({ scorecard: [item('sales', '1')], components: [variable] }, 'ru'),
    ];
    expect(plain(en.proofs.find(({ property }) => property === 'bounded')?.sentences[0] ?? '')).toBe('At most 30,000.00 in all.');
    expect(ru.proofs.map(({ property }) => property)).toEqual(en.proofs.map(({ property }) => property));
    for (const { title, says } of ru.proofs) expect(title + says).toMatch(/[а-яё]/i);
  });
});
