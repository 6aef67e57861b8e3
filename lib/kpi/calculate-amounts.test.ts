// Two roads, one law: the amounts without workings must be those with them; and input from outside is read before it is trusted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTotals, calculateAmounts, calculatePerson, compileScheme, describeProblem, readPersonInput, schemeTemplates } from './index';
import { anyMonth } from './properties/any-month';
import { runs } from './properties/support';

describe('calculateAmounts', () => {
  it('gives the amounts of calculatePerson for every ready scheme and whatever results', () => {
    fc.assert(
      fc.property(anyMonth, ({ input, schemes }) => {
        const told = calculatePerson(input, schemes);
        const amounts = calculateAmounts(input, schemes);
        expect(amounts.totals).toEqual(told.totals);
        expect(amounts.cards.map(({ lines }) => lines)).toEqual(
          told.cards.map(({ lines }) => lines.map(({ key, effect, unit, part, amountMinor }) => ({ key, effect, unit, part, amountMinor }))),
        );
      }),
      runs,
    );
  });

  it('whatever the results, the answer is amounts or named problems, never an exception', () => {
    fc.assert(
      fc.property(anyMonth, ({ input, schemes }) => {
        const { totals, problems } = calculatePerson(input, schemes);
        expect(totals === null).toBe(problems.length > 0);
        for (const { code, params } of problems) {
          expect(code).toMatch(/^(missing-fact|plan-zero|attainment-undefined|division-by-zero)$/);
          expect(Object.values(params).every((text) => typeof text === 'string')).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe('readPersonInput', () => {
  const [template] = schemeTemplates;
  if (!template) throw new Error('no templates');
  const paths = (input: unknown): string[] => {
    const read = readPersonInput(input);
    return 'problems' in read ? read.problems.map(({ code, path }) => `${code} ${path}`) : [];
  };
  const card = template.example.cards[0];

  it('takes an example as it is', () => expect(readPersonInput(JSON.parse(JSON.stringify(template.example)))).toEqual({ input: template.example }));

  it.each<[string, unknown, string]>([
    ['nothing', null, 'input-malformed $'],
    ['a month that is none', { ...template.example, month: '2026-13' }, 'input-malformed $.month'],
    ['a pay that is no integer', { ...template.example, cards: [{ ...card, basePayMinor: '1.5' }] }, 'input-malformed $.cards[0].basePayMinor'],
    ['a pay below zero', { ...template.example, cards: [{ ...card, basePayMinor: '-80000' }] }, 'input-malformed $.cards[0].basePayMinor'],
    ['a pay of minus nothing', { ...template.example, cards: [{ ...card, basePayMinor: '-0' }] }, 'input-malformed $.cards[0].basePayMinor'],
    ['a float', { ...template.example, cards: [{ ...card, basePayMinor: 1e308 }] }, 'input-malformed $.cards[0].basePayMinor'],
    ['a fact of 1e308', { ...template.example, cards: [{ ...card, values: [{ ...card?.values[0], fact: { value: '1e308', ref: '', source: '', recordedAt: '' } }] }] }, 'input-malformed $.cards[0].values[0].fact.value'],
    ['a number of 65 digits', { ...template.example, cards: [{ ...card, values: [{ ...card?.values[0], plan: { value: '9'.repeat(65), ref: '' } }] }] }, 'input-malformed $.cards[0].values[0].plan.value'],
    ['an unknown scope', { ...template.example, cards: [{ ...card, values: [{ ...card?.values[0], scope: 'planet' }] }] }, 'input-malformed $.cards[0].values[0].scope'],
    ['a KPI given twice', { ...template.example, cards: [{ ...card, values: [...(card?.values ?? []), card?.values[0]] }] }, 'input-malformed $.cards[0].values[3]'],
    ['an assignment given twice', { ...template.example, cards: [card, card] }, 'input-malformed $.cards[1]'],
  ])('%s is a problem with its path', (_, input, expected) => expect(paths(input)).toContain(expected));

  it('a pay below zero is told as such in both languages; no pay at all is a pay', () => {
    const paying = (basePayMinor: string) => readPersonInput({ ...template.example, cards: [{ ...card, basePayMinor }] });
    const read = paying('-80000');
    const [problem] = 'problems' in read ? read.problems : [];
    expect(problem && describeProblem(problem, 'en').what).toBe('The input cannot be read at $.cards[0].basePayMinor: it must not be below zero.');
    expect(problem && describeProblem(problem, 'ru').what).toBe(
      'Исходные данные не удаётся прочитать в месте $.cards[0].basePayMinor: значение не может быть ниже нуля.',
    );
    expect('input' in paying('0')).toBe(true);
  });

  it('40 digits are paid exactly', () => {
    const digits = '1234567890123456789012345678';
    const huge = { ...template.example, cards: template.example.cards.map((each) => ({ ...each, basePayMinor: `${digits}00` })) };
    const { totals } = calculatePerson(huge, new Map([[template.key, compileScheme(template.doc, template.kpis)]]));
    // fixed 70 % for reference; 30 % × 113.75 % paid
    expect(totals?.referenceMinor).toBe(String((BigInt(`${digits}00`) * 7n) / 10n));
    expect(totals?.paidMinor).toBe(String((BigInt(`${digits}00`) * 3n * 11375n + 50_000n) / 100_000n));
  });
});

describe('addTotals', () => {
  it('adds each effect apart, beyond safe integers too', () => {
    const large = '9007199254740993';
    expect(addTotals({ paidMinor: large, referenceMinor: '1', shownMinor: '-5' }, { paidMinor: large, referenceMinor: '2', shownMinor: '5' })).toEqual({
      paidMinor: '18014398509481986',
      referenceMinor: '3',
      shownMinor: '0',
    });
  });
});
