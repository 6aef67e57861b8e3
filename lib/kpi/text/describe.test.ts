// What people read must exist in both languages for everything that can happen.
import { describe, expect, it } from 'vitest';
import { describeProblem, describeScheme, problemCodes } from '../index';
import { item, kpi, line } from '../golden/support';
import { fixedText, plainText } from './numbers';
import { parseRational } from '../exact/text';

const kpis = [kpi('sales', { name: 'Sales', unit: 'money' }), kpi('calls', { name: 'Calls' })];
const ratio = { kind: 'higher-ratio' } as const;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('describeProblem', () => {
  it.each(problemCodes)('%s says what and what to do in both languages', (code) => {
    const problem = { code, params: { name: 'Sales' }, scope: 'department' as const };
    const [en, ru] = [describeProblem(problem, 'en'), describeProblem(problem, 'ru')];
    for (const { what, todo } of [en, ru]) {
      expect(what.length).toBeGreaterThan(10);
      expect(todo.length).toBeGreaterThan(10);
      expect(what + todo).not.toMatch(/undefined|\[object/);
    }
    expect(ru.what).toMatch(/[а-яё]/i);
    expect(en.what).not.toBe(ru.what);
  });

  it('names the KPI and whose it is', () => {
    const problem = { code: 'missing-fact', params: { name: 'Sales' }, kpi: 'sales', scope: 'department' } as const;
    expect(describeProblem(problem, 'en').what).toBe('No fact for “Sales” of the department.');
    expect(describeProblem(problem, 'ru').what).toBe('Нет факта по показателю «Sales» (подразделение).');
  });
});

describe('describeScheme', () => {
  const doc = {
    format: 1,
    scorecard: [item('sales', '0.6', { cap: '1.2' }), item('calls', '0.4')],
    components: [
      line({ form: 'fixed-part', name: 'Salary', of: 'fixed', effect: 'reference' }),
      line({
        form: 'variable-by-index',
        name: 'Variable',
        fullFrom: '0.99',
        growsAbove: true,
        cap: '1.5',
        knockOut: { below: '0.7', on: { by: 'kpi', kpi: 'sales', scope: 'company', rule: ratio } },
        rampFrom: null,
      }),
      line({ form: 'share-of-fact', name: 'Commission', kpi: 'sales', scope: 'person', rate: '0.02' }),
      line({ form: 'lump-for-plan', name: 'Lump', amount: { of: 'money', amount: '2000' }, kpis: [{ kpi: 'calls', scope: 'person' }] }),
      line({
        form: 'amount-by-attainment',
        name: 'Company',
        amount: { of: 'variable', share: '0.1' },
        kpi: 'sales',
        scope: 'company',
        rule: ratio,
        floor: '0',
        cap: null,
      }),
      line({ form: 'per-unit-above-plan', name: 'Units', kpi: 'calls', scope: 'person', rate: '0.03', price: '4000' }),
      line({ form: 'reduction-only', name: 'Less', kpi: 'calls', scope: 'person', rule: ratio, below: '0.8', amount: { of: 'variable', share: '0.1' } }),
    ],
    gates: [
      {
        key: 'g',
        name: 'Company plan',
        if: { is: 'compare', left: { kind: 'index' }, op: '<', right: { kind: 'number', value: '0.5' } },
        effect: { then: 'zero' },
        components: ['lump-for-plan'],
      },
    ],
    settings: { fixedShare: '0.7', indexCap: '2' },
  };

  it('reads every line, gate and setting aloud in English', () => {
    const text = describeScheme(doc, kpis, 'en').map(({ title, sentences }) => [title, ...sentences].map(plain));
    expect(text[0]).toEqual([
      'Index',
      '60% of the index: attainment of “Sales”: fact ÷ plan (more is better), counted only as far as 120%.',
      '40% of the index: attainment of “Calls”: fact ÷ plan (more is better).',
    ]);
    expect(text[1]).toEqual([
      'What is paid',
      '“Salary” (already in the salary): the fixed part of the pay.',
      '“Variable” (paid here): the variable part by the index: in full from 99%, below that in proportion, above 100% it grows up to 150%; nothing while attainment of “Sales” (company) is below 70%.',
      '“Commission” (paid here): 2% of the fact of “Sales”.',
      '“Lump” (paid here): 2,000 when the plan of “Calls” is reached, otherwise nothing.',
      '“Company” (paid here): 10% of the variable part × attainment of “Sales” (company): fact ÷ plan (more is better).',
      '“Units” (paid here): 3% of the price 4,000 for each unit of “Calls” above plan.',
      '“Less” (paid here): less 10% of the variable part while attainment of “Calls”: fact ÷ plan (more is better) is below 80%, never more than the variable lines so far.',
    ]);
    expect(text[2]).toEqual(['Conditions over several lines', '“Company plan”: for “Lump”, the index is below 50%: zero while it holds.']);
    expect(text[3]).toContain('Without a rollout stage the fixed part is 70% of the pay.');
    expect(text[3]).toContain('The index is not above 200%.');
  });

  it('and in Russian, sentence for sentence', () => {
    const [en, ru] = [describeScheme(doc, kpis, 'en'), describeScheme(doc, kpis, 'ru')];
    expect(ru.map(({ sentences }) => sentences.length)).toEqual(en.map(({ sentences }) => sentences.length));
    expect(plain(ru[1]?.sentences[2] ?? '')).toBe('«Commission» (к выплате): 2 % от факта «Sales».');
    for (const { title, sentences } of ru) for (const text of [title, ...sentences]) expect(text).toMatch(/[а-яё]/i);
  });

  it('a malformed document is described by what is wrong with it', () => {
    const [section] = describeScheme({ format: 1, components: [{ key: 'a' }] }, kpis, 'en');
    expect(section?.sentences[0]).toContain('$.components[0].');
  });
});

describe('numbers', () => {
  it.each([
    ['29000', 2, '29,000.00', '29 000,00'],
    ['-0.004', 2, '0.00', '0,00'],
    ['-1234567.5', 1, '−1,234,567.5', '−1 234 567,5'],
  ])('%s', (value, digits, en, ru) => {
    expect(plain(fixedText(parseRational(value), digits, 'en'))).toBe(en);
    expect(plain(fixedText(parseRational(value), digits, 'ru'))).toBe(ru);
  });

  it('are cut only for the eye, and say so', () => {
    expect(plainText(parseRational('1/3'), 'en')).toBe('≈ 0.333333');
    expect(plainText(parseRational('0.125'), 'ru')).toBe('0,125');
  });
});
