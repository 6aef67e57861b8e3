// An auditor types every line of the workings into a pocket calculator: what stands left of "=" must come to what stands right of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme, explainLine, renderWorkings, schemeTemplates } from '../index';
import type { Lang, PersonInput, SchemeTemplate, WorkingText } from '../index';
import { runs } from '../properties/support';

/** The figures of a language as a calculator takes them: 1 234,5 % → (1234.5/100). Units are left out. null = not arithmetic. */
function typed(text: string, lang: Lang): string | null {
  const plain = text.replaceAll('\u00a0', ' ');
  const figures = lang === 'en' ? plain.replaceAll(',', '') : plain.replace(/(\d) (?=\d{3}(?!\d))/g, '$1').replaceAll(',', '.');
  const marks = figures.replaceAll('≈', '').replaceAll('−', '-').replaceAll('×', '*').replaceAll('÷', '/');
  const bare = marks.replace(/\|([^|]*)\|/g, 'abs($1)').replace(/(\d) ?(?:h|d|ч|дн\.|шт\.|points?|балл(?:а|ов)?)(?=[\s)]|$)/g, '$1');
  const shares = bare.replace(/(\d+(?:\.\d+)?) ?%/g, '($1/100)');
  return /^(?:abs|[-+*/().\d\s])+$/.test(shares) && /\d/.test(shares) ? shares : null;
}

/** Only the four operations and brackets come here: see the pattern above. */
function worked(text: string): number {
  let at = 0;
  const skip = (): void => {
    while (text[at] === ' ') at++;
  };
  const next = (): string => {
    skip();
    return text[at] ?? '';
  };
  function factor(): number {
    if (next() === '-') return (at++, -factor());
    const isSize = text.startsWith('abs', at);
    if (isSize) at += 3;
    if (next() === '(') {
      at++;
      const inner = sum();
      expect(next()).toBe(')');
      at++;
      return isSize ? Math.abs(inner) : inner;
    }
    const [figure = ''] = /^\d+(?:\.\d+)?/.exec(text.slice(at)) ?? [];
    expect(figure).not.toBe('');
    at += figure.length;
    return Number(figure);
  }
  function product(): number {
    let value = factor();
    while (next() === '*' || next() === '/') value = text[at++] === '*' ? value * factor() : value / factor();
    return value;
  }
  function sum(): number {
    let value = product();
    while (next() === '+' || next() === '-') value = text[at++] === '+' ? value + product() : value - product();
    return value;
  }
  const value = sum();
  expect(next()).toBe('');
  return value;
}

/** Lines whose left side is arithmetic, with what both sides come to. A line with a reason was rounded, cut or raised, and says so. */
function equations(lines: readonly WorkingText[], lang: Lang): { line: string; left: number; right: number; isExact: boolean }[] {
  return lines.flatMap(({ formula, value, reasons }) => {
    const [left, right] = [typed(formula, lang), typed(value, lang)];
    if (left === null || right === null || reasons.length > 0) return [];
    return [{ line: `${formula} = ${value}`, left: worked(left), right: worked(right), isExact: !formula.includes('≈') && !value.includes('≈') }];
  });
}

function monthOf({ key, doc, kpis }: SchemeTemplate, input: PersonInput, lang: Lang): WorkingText[] {
  const { cards } = calculatePerson(input, new Map([[key, compileScheme(doc, kpis)]]));
  return cards.flatMap((card) => [...card.lines, ...card.unfinished].flatMap((line) => renderWorkings(explainLine(card, line), lang)));
}

/** Each line of the month whose two sides differ. After "≈" stand at least four figures. */
const untrue = (lines: readonly WorkingText[], lang: Lang): string[] =>
  equations(lines, lang)
    .filter(({ left, right, isExact }) => !(Math.abs(left - right) <= (isExact ? 1e-9 * Math.abs(left) : 2e-3 * Math.abs(left) + 1e-6)))
    .map(({ line }) => line);

describe('the calculator itself', () => {
  it.each<[string, Lang, number | null]>([
    ['2 + 3 × 4', 'en', 14],
    ['100% − (12 − 10) ÷ 10', 'en', 0.8],
    ['100% + (−12 − (−10)) ÷ |−10|', 'en', 0.8],
    ['1,200,000.00 ÷ 1,000,000.00', 'en', 1.2],
    ['1 200 000,00 ÷ 1 000 000,00', 'ru', 1.2],
    ['≈ 3,333333 × (85 % − 70 %)', 'ru', 0.49999995],
    ['120 h ÷ 100 h', 'en', 1.2],
    ['9 шт. − 5 шт.', 'ru', 4],
    ['the least of 3; 4', 'en', null],
    ['100 * buyers / visitors', 'en', null],
    ['12 ≥ 10: plan reached', 'en', null],
  ])('%s in %s', (text, lang, expected) => {
    const line = typed(text, lang);
    if (expected === null) expect(line).toBeNull();
    else expect(worked(line ?? '')).toBeCloseTo(expected, 9);
  });

  it('finds an equation that is not true', () => {
    const line = (formula: string, value: string): WorkingText => ({ depth: 0, title: '', formula, value, reasons: [] }) as unknown as WorkingText;
    expect(untrue([line('6,000 ÷ 300', '20%'), line('6,000 ÷ 300', '20'), line('54%', '90%')], 'en')).toEqual(['6,000 ÷ 300 = 20%', '54% = 90%']);
  });
});

describe.each(schemeTemplates.map((template) => [template.key, template] as const))('%s', (key, template) => {
  it.each<Lang>(['en', 'ru'])('its example, in %s', (lang) => {
    const lines = monthOf(template, template.example, lang);
    expect(untrue(lines, lang)).toEqual([]);
    if (key !== 's21a-ladder') expect(equations(lines, lang).length).toBeGreaterThan(0); // a ladder says in words which stretches pay
  });

  it('any other month', () => {
    const fact = fc.oneof(fc.integer({ min: 0, max: 2_000_000 }).map(String), fc.integer({ min: 0, max: 20_000 }).map((n) => String(n / 100)));
    const values = template.example.cards.flatMap(({ values: rows }) => rows);
    fc.assert(
      fc.property(fc.array(fact, { minLength: values.length, maxLength: values.length }), fc.constantFrom<Lang>('en', 'ru'), (facts, lang) => {
        const cards = template.example.cards.map((card) => ({
          ...card,
          values: card.values.map((value, i) => (value.fact ? { ...value, fact: { ...value.fact, value: facts[i] as string } } : value)),
        }));
        expect(untrue(monthOf(template, { ...template.example, cards }, lang), lang)).toEqual([]);
      }),
      { numRuns: Math.min(runs.numRuns, 200) },
    );
  });
});
