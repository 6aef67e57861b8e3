// Every ready scheme must compile, pay what its example says, be told in both languages and stand up to the proofs.
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme, describeScheme, explainLine, prove, renderWorkings, schemeTemplates } from '../index';
import type { PersonInput, PersonResult, SchemeTemplate } from '../index';

const paid = ({ doc, kpis }: SchemeTemplate, input: PersonInput): PersonResult =>
  calculatePerson(input, new Map([[input.cards[0]?.schemeVersionId ?? '', compileScheme(doc, kpis)]]));
const templateOf = (key: string): SchemeTemplate => {
  const found = schemeTemplates.find((each) => each.key === key);
  if (!found) throw new Error(key);
  return found;
};
/** The example with other facts. */
function withFacts(template: SchemeTemplate, facts: Record<string, string>): PersonInput {
  return {
    ...template.example,
    cards: template.example.cards.map((card) => ({
      ...card,
      values: card.values.map((value) =>
        value.fact && facts[value.kpi] !== undefined ? { ...value, fact: { ...value.fact, value: facts[value.kpi] as string } } : value,
      ),
    })),
  };
}
const amountsOf = (result: PersonResult): Record<string, string> =>
  Object.fromEntries(result.cards.flatMap(({ lines }) => lines.map(({ key, amountMinor }) => [key, amountMinor])));

describe.each(schemeTemplates.map((template) => [template.key, template] as const))('%s', (_, template) => {
  it('pays what its example says', () => {
    const result = paid(template, template.example);
    expect(result.problems).toEqual([]);
    expect(amountsOf(result)).toEqual(template.answer);
  });

  it('is told in both languages, and so is every line', () => {
    const result = paid(template, template.example);
    for (const lang of ['en', 'ru'] as const) {
      const text = describeScheme(template.doc, template.kpis, lang).flatMap(({ sentences }) => sentences);
      expect(text.length).toBeGreaterThan(2);
      for (const card of result.cards)
        for (const line of card.lines) {
          const told = renderWorkings(explainLine(card, line), lang);
          expect(told[0]?.value).not.toBe('?');
          expect(told.map(({ title, formula }) => title + formula).join(' ')).not.toMatch(/undefined|combine-|attain-/);
        }
    }
  });

  it('is refused nothing by the proofs', () => {
    const report = prove(template.doc, template.kpis, { basePayMinor: '10000000', currency: { code: 'RUB', digits: 2 }, fixedShare: '0.7' });
    expect(report.proofs.filter(({ verdict }) => verdict === 'refused').map(({ property }) => property)).toEqual([]);
  });
});

describe('the sources’ other numbers', () => {
  it('S5: below the floor of 350 000 nothing for volume; exactly at it nothing yet', () => {
    const s05 = templateOf('s05-shop-managers');
    expect(amountsOf(paid(s05, withFacts(s05, { sales: '349999' })))['volume']).toBe('0');
    expect(amountsOf(paid(s05, withFacts(s05, { sales: '350000' })))['volume']).toBe('0');
    expect(amountsOf(paid(s05, withFacts(s05, { sales: '353500' })))['volume']).toBe('50000'); // 1 % × 500
  });

  it('S6: minimum, norm and maximum', () => {
    const s06 = templateOf('s06-minimum-norm-maximum');
    const at = (contracts: string) => amountsOf(paid(s06, withFacts(s06, { contracts })))['bonus'];
    expect(['7', '8', '9', '10', '12', '20'].map(at)).toEqual(['0', '0', '1500000', '3000000', '4500000', '4500000']);
  });

  it('S8: 99 leads for the same money cost more each, and nothing is paid', () => {
    const s08 = templateOf('s08-cost-per-lead');
    expect(amountsOf(paid(s08, withFacts(s08, { leads: '99' })))).toEqual({ fee: '0' });
    expect(amountsOf(paid(s08, withFacts(s08, { spend: '40001' })))).toEqual({ fee: '0' });
  });

  it('S10: bots above 10 % or unsubscribes from 10 % of new members close the gate', () => {
    const s10 = templateOf('s10-community');
    const at = (facts: Record<string, string>) => amountsOf(paid(s10, withFacts(s10, facts)))['variable'];
    expect(at({ bots: '10' })).toBe('1260000');
    expect(at({ bots: '10.01' })).toBe('0');
    expect(at({ unsubscribed: '99' })).toBe('1260000');
    expect(at({ unsubscribed: '100' })).toBe('0');
  });

  it('S11: 10 of 300 visitors is 3.33 %', () => {
    const s11 = templateOf('s11-sales-kpis');
    const conversion = paid(s11, s11.example).cards[0]?.items.find(({ key }) => key === 'conversion');
    expect(conversion?.fact).toBe('10/3');
  });

  it('S15: a reduction never takes more than the variable part earned', () => {
    const s15 = templateOf('s15-reduction');
    const amounts = amountsOf(paid(s15, withFacts(s15, { sales: '10000' }))); // 15 000 × 10 % = 1 500 earned, 3 000 to take
    expect([amounts['variable'], amounts['reduction']]).toEqual(['150000', '-150000']);
    expect(amountsOf(paid(s15, withFacts(s15, { 'goals-met': '8' })))['reduction']).toBe('0');
  });

  it('S21: the square hides a loss, so it is shown negative; nothing in, nothing out is a problem', () => {
    const s21 = templateOf('s21-efficiency');
    const efficiency = (outputs: string, inputs: string) => paid(s21, withFacts(s21, { outputs, inputs })).cards[0]?.items[0]?.fact;
    expect(efficiency('200', '100')).toBe('0.5'); // 100² ÷ (200 × 100)
    expect(efficiency('100', '200')).toBe('-0.5');
    expect(paid(s21, withFacts(s21, { inputs: '0' })).problems.map(({ code }) => code)).toEqual(['division-by-zero']);
  });
});
