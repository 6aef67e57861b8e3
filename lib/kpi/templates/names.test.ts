// A ready scheme speaks the language of whoever makes something from it: other names, the same money.
import { describe, expect, it } from 'vitest';
import { calculatePerson, canonicalResult, compileScheme, describeScheme, explainLine, renderWorkings, schemeTemplates, templateIn } from '../index';
import type { Lang, PersonResult, SchemeTemplate } from '../index';
import { soft } from '../text/support';
import { englishNames } from './names';

const month = ({ key, doc, kpis, example }: SchemeTemplate): PersonResult => calculatePerson(example, new Map([[key, compileScheme(doc, kpis)]]));
const english = (key: string): SchemeTemplate => templateIn(schemeTemplates.find((each) => each.key === key) as SchemeTemplate, 'en');
const namesOf = ({ kpis, doc }: SchemeTemplate): string[] =>
  [...kpis.flatMap(({ name, unitLabel = '' }) => [name, unitLabel]), ...[...doc.scorecard, ...doc.components, ...doc.gates].map(({ name }) => name)].filter((name) => name !== '');
const told = (template: SchemeTemplate, lang: Lang): string => {
  const result = month(template);
  const lines = result.cards.flatMap((card) => card.lines.flatMap((line) => renderWorkings(explainLine(card, line), lang)));
  const text = describeScheme(template.doc, template.kpis, lang).flatMap(({ title, sentences }) => [title, ...sentences]);
  return [...text, ...lines.map(({ title, formula, value, reasons }) => [title, formula, value, ...reasons].join(' '))].join('\n');
};

describe.each(schemeTemplates.map((template) => [template.key, template] as const))('%s', (_, template) => {
  it('has not a Russian letter in English, and is itself in Russian', () => {
    expect(templateIn(template, 'ru')).toBe(template);
    expect(told(templateIn(template, 'en'), 'en')).not.toMatch(/[а-яё]/i);
    expect(namesOf(template).filter((name) => !/[а-яё]/i.test(name))).toEqual([]);
  });

  it('pays the same: put the names back, and every byte of the result is the Russian one', () => {
    const inEnglish = templateIn(template, 'en');
    expect(Object.fromEntries(month(inEnglish).cards.flatMap(({ lines }) => lines.map(({ key, amountMinor }) => [key, amountMinor])))).toEqual(template.answer);
    const [english, russian] = [namesOf(inEnglish), namesOf(template)];
    const back = new Map(english.map((name, i) => [name, russian[i] ?? '']));
    const put = (value: unknown): unknown => {
      if (typeof value === 'string') return back.get(value) ?? value;
      if (Array.isArray(value)) return value.map(put);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, put(part)]));
    };
    expect(put(JSON.parse(canonicalResult(month(inEnglish))))).toEqual(JSON.parse(canonicalResult(month(template))));
  });

  it('calls no two things of a scheme by one name', () => {
    const names = templateIn(template, 'en').kpis.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('the catalogue has every name once, and none that nobody bears', () => {
  expect(Object.keys(englishNames).sort()).toEqual([...new Set(schemeTemplates.flatMap(namesOf))].sort());
});

it('a month of S3 in English, worked out by hand', () => {
  // 7 000 + 2 % × 800 000 + 2 000 + 5 000 × 80 % = 29 000
  const lines = month(english('s03-kotelok')).cards.flatMap((card) => card.lines.map((line) => [line.name, line.amountMinor]));
  expect(lines).toEqual([['Salary', '700000'], ['2% of sales', '1600000'], ['For the plan of new clients', '200000'], ['For the company’s plan', '400000']]);
  expect(soft(told(english('s03-kotelok'), 'en'))).toContain('2% of sales 0.02 × 800,000.00 16,000.00');
});

it('a month of S1 in English names its KPIs', () => {
  const text = soft(told(english('s01-shop-marketer'), 'en'));
  // 22/20, 17/20 and 30/20: 55 + 21.25 + 37.5 = 113.75 %
  for (const name of ['Growth of new customers', 'Growth of repeat purchases', 'Growth of reviews', 'Variable part', '113.75%']) expect(text).toContain(name);
});
