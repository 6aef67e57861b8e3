// A line points to the index instead of repeating it; opened, it must hold every fact it was paid by, and nothing twice.
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme, explainLine, schemeTemplates } from './index';
import type { CardResult, Node, Working } from './index';
import { item, kpi, line, personOf } from './golden/support';

const kpis = [kpi('a'), kpi('b')];
const scorecard = [item('a', '0.6'), item('b', '0.4')];
const money = (amount: string): Node => ({ kind: 'money', amount });
const product = (...parts: Node[]): Node => ({ kind: 'combine', op: 'product', parts, missing: 'problem' });
function cardOf(amount: Node, gates: object[] = []): CardResult {
  const doc = { format: 1, scorecard, components: [{ key: 'x', name: 'X', part: 'other', effect: 'paid', amount }], gates, settings: { fixedShare: '0.7' } };
  const person = personOf({
    pay: '1000',
    rows: [
      ['a', '100', '110'],
      ['b', '100', '90'],
    ],
  });
  const [card] = calculatePerson(person, new Map([['v1', compileScheme(doc, kpis)]])).cards;
  if (!card) throw new Error('no card');
  return card;
}
const opened = (card: CardResult): Working => explainLine(card, card.lines[0] as CardResult['lines'][number]);
const all = (working: Working): Working[] => [working, ...(working.inputs ?? []).flatMap(all)];
const rules = (working: Working): string[] => all(working).map(({ rule }) => rule);
const facts = (working: Working): string[] => all(working).flatMap(({ rule, value }) => (rule === 'fact' ? [value ?? '?'] : []));

describe('explainLine', () => {
  it('opens the index down to the facts', () => {
    const told = opened(cardOf(product(money('100'), { kind: 'index' })));
    expect(rules(told)).not.toContain('index-ref');
    expect(facts(told)).toEqual(['110', '90']);
  });

  it('opens one row: its attainment, or its weighted part', () => {
    const row = (take: 'attainment' | 'part'): Working => opened(cardOf(product(money('100'), { kind: 'item', key: 'b', take })));
    expect(facts(row('attainment'))).toEqual(['90']);
    expect(rules(row('attainment'))).not.toContain('weighted-part');
    expect(all(row('part')).find(({ rule }) => rule === 'weighted-part')?.value).toBe('0.36'); // 0.4 × 90 %
  });

  it('a condition only quotes the index; it is opened where it is paid by', () => {
    const below: object = { is: 'compare', left: { kind: 'index' }, op: '<', right: { kind: 'number', value: '0.5' } };
    const told = opened(cardOf({ kind: 'when', if: below, then: money('0'), else: product(money('100'), { kind: 'index' }) } as Node));
    expect(rules(told).filter((rule) => rule === 'index-ref')).toHaveLength(1);
    expect(rules(told).filter((rule) => rule === 'index')).toHaveLength(1);
    expect(facts(told)).toEqual(['110', '90']);
  });

  it('changes nothing it was given, and says the same twice', () => {
    const card = cardOf(product(money('100'), { kind: 'index' }));
    const before = JSON.stringify(card);
    expect(JSON.stringify(opened(card))).toBe(JSON.stringify(opened(card)));
    expect(JSON.stringify(card)).toBe(before);
  });

  it('a line that a problem stopped opens as far as it came', () => {
    const person = personOf({ pay: '1000', rows: [['a', '100', '110'], ['b', '100', null]] });
    const variable = line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null });
    const scheme = compileScheme({ format: 1, scorecard, components: [variable], settings: { fixedShare: '0.7' } }, kpis);
    const [card] = calculatePerson(person, new Map([['v1', scheme]])).cards;
    const [stopped] = card?.unfinished ?? [];
    if (!card || !stopped) throw new Error('stopped');
    expect(facts(explainLine(card, stopped))).toEqual(['110', '?']);
  });

  it.each(schemeTemplates.map((template) => [template.key, template] as const))('%s: every line stands on entered values only', (key, { doc, kpis: catalogue, example }) => {
    const { cards } = calculatePerson(example, new Map([[key, compileScheme(doc, catalogue)]]));
    const entered = new Set(example.cards.flatMap(({ values }) => values.flatMap(({ plan, fact, baseline }) => [plan?.value, fact?.value, baseline?.value])));
    for (const card of cards)
      for (const each of card.lines)
        for (const { rule, value, inputs } of all(explainLine(card, each))) {
          expect(rule).not.toMatch(/-ref$/);
          if ((rule === 'plan' || rule === 'fact' || rule === 'baseline') && !inputs) expect(entered).toContain(value);
        }
  });
});
