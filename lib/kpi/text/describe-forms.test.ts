// The seven simple forms, said the way people say them, with every switch they have, in both languages.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../index';
import { line } from '../golden/support';
import { sections } from './support';

type Form = Parameters<typeof line>[0];
const ratio = { kind: 'higher-ratio' } as const;
const own = { kpi: 'calls', scope: 'person' } as const;
const variable = { form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null } as const;
const said = (form: Form, lang: Lang): string => {
  const text = sections({ scorecard: [], components: [line({ name: 'Line', ...form } as Form)] }, lang)[0]?.[1] ?? '';
  return text.slice(text.indexOf('): ') + 3, -1);
};

describe('simple forms read aloud', () => {
  it.each<[Form, string, string]>([
    [{ form: 'fixed-part', of: 'fixed' }, 'the fixed part of the pay', 'постоянная часть оплаты'],
    [{ form: 'fixed-part', of: 'pay' }, 'the whole pay at plan', 'вся оплата при выполнении плана'],
    [
      variable,
      'the variable part by the index: in full at 100%, below that in proportion, above 100% it grows',
      'переменная часть по индексу: полностью при 100 %, ниже — пропорционально, выше 100 % растёт',
    ],
    [
      { ...variable, fullFrom: '0.99', growsAbove: false },
      'the variable part by the index: in full from 99%, below that in proportion, above 100% it does not grow',
      'переменная часть по индексу: полностью начиная с 99 %, ниже — пропорционально, выше 100 % не растёт',
    ],
    [
      { ...variable, cap: '1.5' },
      'the variable part by the index: in full at 100%, below that in proportion, above 100% it grows up to 150%',
      'переменная часть по индексу: полностью при 100 %, ниже — пропорционально, выше 100 % растёт до 150 %',
    ],
    [
      { ...variable, rampFrom: '0.7' },
      'the variable part by the index: in full at 100%, below that on a slope that starts from nothing at 70%, above 100% it grows',
      'переменная часть по индексу: полностью при 100 %, ниже — по наклонной, которая начинается с нуля при 70 %, выше 100 % растёт',
    ],
    [
      { ...variable, knockOut: { below: '0.7', on: { by: 'index' } } },
      'the variable part by the index: in full at 100%, below that in proportion, above 100% it grows; nothing while the index is below 70%',
      'переменная часть по индексу: полностью при 100 %, ниже — пропорционально, выше 100 % растёт; ничего, пока индекс ниже 70 %',
    ],
    [
      { ...variable, knockOut: { below: '0.7', on: { by: 'kpi', kpi: 'sales', scope: 'company', rule: ratio } } },
      'the variable part by the index: in full at 100%, below that in proportion, above 100% it grows; nothing while attainment of “Sales” (company) is below 70%',
      'переменная часть по индексу: полностью при 100 %, ниже — пропорционально, выше 100 % растёт; ничего, пока выполнение «Sales» (компания) ниже 70 %',
    ],
    [{ form: 'share-of-fact', ...own, rate: '0.025' }, '2.5% of the fact of “Calls”', '2,5 % от факта «Calls»'],
    [
      { form: 'lump-for-plan', amount: { of: 'money', amount: '2000' }, kpis: [own] },
      '2,000 when the plan of “Calls” is reached, otherwise nothing',
      '2 000, когда выполнен план «Calls», иначе ничего',
    ],
    [
      { form: 'lump-for-plan', amount: { of: 'pay', share: '1' }, kpis: [own, { kpi: 'sales', scope: 'department' }] },
      'the pay at plan when the plans of “Calls” and “Sales” (department) are all reached, otherwise nothing',
      'оплата при выполнении плана, когда выполнены планы «Calls» и «Sales» (подразделение), иначе ничего',
    ],
    [
      { form: 'amount-by-attainment', amount: { of: 'fixed', share: '0.1' }, ...own, rule: ratio, floor: '0', cap: '1.2' },
      '10% of the fixed part × attainment of “Calls”: fact ÷ plan (more is better), counted only as far as 120%',
      '10 % постоянной части × выполнение «Calls»: факт ÷ план (чем больше, тем лучше), засчитывается не больше 120 %',
    ],
    [
      { form: 'per-unit-above-plan', ...own, rate: '0.03', price: '4000' },
      '3% of the price 4,000 for each unit of “Calls” above plan',
      '3 % от цены 4 000 за каждую единицу «Calls» сверх плана',
    ],
    [
      { form: 'reduction-only', ...own, rule: ratio, below: '0.8', amount: { of: 'variable', share: '0.1' } },
      'less 10% of the variable part while attainment of “Calls”: fact ÷ plan (more is better) is below 80%, never more than the variable lines so far',
      'минус 10 % переменной части, пока выполнение «Calls»: факт ÷ план (чем больше, тем лучше) ниже 80 %, но не больше переменных строк до этой',
    ],
  ])('%j', (form, en, ru) => {
    expect(said(form, 'en')).toBe(en);
    expect(said(form, 'ru')).toBe(ru);
  });

  it('a reduction is never called a fine', () => {
    const form: Form = { form: 'reduction-only', ...own, rule: ratio, below: '0.8', amount: { of: 'variable', share: '0.1' } };
    expect(said(form, 'en')).not.toMatch(/\bfine\b|penalt/i);
    expect(said(form, 'ru')).not.toMatch(/штраф|взыск/i);
  });
});
