// What people are promised: nobody less than the floor, never above the cap, better is never worse, every amount is its workings.
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { calculateAmounts, calculatePerson, prove, solveFact } from '../index';
import type { PersonInput, PersonResult, Working } from '../index';
import { absolute, add, compare, equals, multiply, rational, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational } from '../exact/text';
import { item, line, values } from '../golden/support';
import { timeInputSchema } from '../time/time-input';
import { anyScheme, kpis, lines, person, schemesOf, withCard } from './any-person';
import { decimal, runs } from './support';

const [fixed] = lines;
const variableUp = line({
  form: 'variable-by-index',
  fullFrom: '0.99',
  growsAbove: true,
  cap: '1.5',
  knockOut: { below: '0.7', on: { by: 'index' } },
  rampFrom: null,
});
const totalOf = ({ totals }: Pick<PersonResult, 'totals'>): bigint => BigInt(totals?.paidMinor ?? 0) + BigInt(totals?.referenceMinor ?? 0);
const paidStage = (fixedShare = '0.7') => ({ id: 's', fixedShare, isShadow: false });
const withFact = (input: PersonInput, a: string): PersonInput => withCard(input, { values: values([['a', '50000', a]]), stage: paidStage() });

describe('floors, caps and roundings of the whole', () => {
  const usual = schemesOf({ format: 1, scorecard: [item('a', '1')], components: [fixed, variableUp] });

  it('nobody gets less than a stage promised, and nobody is lifted above it', () => {
    fc.assert(
      fc.property(person('e'), fc.nat(10 ** 9), (input, floor) => {
        const plain = totalOf(calculateAmounts(withCard(input, { stage: paidStage() }), usual));
        const held = totalOf(calculateAmounts(withCard(input, { stage: { ...paidStage(), holdHarmlessMinor: String(floor) } }), usual));
        return held === (plain < BigInt(floor) ? BigInt(floor) : plain);
      }),
      runs,
    );
  });

  it('a cap on the index and a cap per KPI hold', () => {
    const capped = schemesOf({
      format: 1,
      scorecard: [item('a', '0.5', { cap: '1.2' }), item('c', '0.5', { cap: '1.1', floor: '0.3' })],
      components: [fixed],
      settings: { indexCap: '1.1', indexFloor: '0.5' },
    });
    fc.assert(
      fc.property(person('e'), (input) => {
        const [card] = calculatePerson(withCard(input, { stage: paidStage() }), capped).cards;
        const isIn = (text: string | null | undefined, low: string, high: string): boolean =>
          text != null && compare(parseRational(text), parseRational(low)) >= 0 && compare(parseRational(text), parseRational(high)) <= 0;
        return isIn(card?.index, '0.5', '1.1') && isIn(card?.items[0]?.attainment, '0', '1.2') && isIn(card?.items[1]?.attainment, '0.3', '1.1');
      }),
      runs,
    );
  });

  it('the bound that is proved in money holds', () => {
    const doc = { format: 1, scorecard: [item('a', '1')], components: [fixed, variableUp] };
    const bound = BigInt(prove(doc, kpis, { basePayMinor: '10000000', currency: { code: 'RUB', digits: 2 }, fixedShare: '0.7' }).bound ?? -1);
    fc.assert(
      fc.property(
        person('e'),
        decimal(0, 1_000_000),
        (input, a) => totalOf(calculateAmounts(withCard(withFact(input, a), { basePayMinor: '10000000' }), usual)) <= bound,
      ),
      runs,
    );
  });

  it('a total rounded to whole roubles is one, and less than a rouble away', () => {
    const components = [line({ form: 'share-of-fact', kpi: 'a', scope: 'person', rate: '0.0217' })];
    const [exact, whole] = [{}, { rounding: { total: { mode: 'half-up', digits: 0 } } }].map((settings) => schemesOf({ format: 1, components, settings }));
    fc.assert(
      fc.property(person('e'), decimal(-1000, 100_000), (input, a) => {
        const [plain, rounded] = [exact, whole].map((schemes) => totalOf(calculateAmounts(withFact(input, a), schemes ?? new Map()))) as [bigint, bigint];
        return rounded % 100n === 0n && (rounded - plain) ** 2n <= 50n ** 2n;
      }),
      runs,
    );
  });
});

describe('better is never worse', () => {
  const usual = schemesOf({ format: 1, scorecard: [item('a', '1')], components: [fixed, variableUp] });

  it('a higher fact never pays less, across every cliff', () => {
    fc.assert(
      fc.property(person('e'), fc.nat(10_000_000), fc.nat(1_000_000), (input, fact, more) => {
        const at = (kopecks: number): bigint => totalOf(calculateAmounts(withFact(input, (kopecks / 100).toFixed(2)), usual));
        return at(fact + more) >= at(fact);
      }),
      runs,
    );
  });

  it('a cost nearer to nothing never pays less', () => {
    const cost = schemesOf({ format: 1, scorecard: [item('b', '1', { rule: { kind: 'lower-ratio' }, cap: '2' })], components: [fixed, variableUp] });
    fc.assert(
      fc.property(person('e'), fc.nat(50_000), fc.nat(50_000), (input, spent, saved) => {
        const at = (fact: number): bigint =>
          totalOf(calculateAmounts(withCard(input, { values: values([['b', '100', (fact / 100).toFixed(2)]]), stage: paidStage() }), cost));
        return at(spent) >= at(spent + saved);
      }),
      runs,
    );
  });

  it('what is solved is the smallest: it pays what is wanted, one unit less does not', () => {
    const rich: PersonInput = {
      format: 1,
      month: '2026-05',
      currency: { code: 'RUB', digits: 2 },
      employeeId: 'e',
      cards: [{ assignmentId: 'a', schemeVersionId: 'v', schemeHash: 'h', basePayMinor: '10000000', stage: paidStage(), values: values([['a', '1000', '0']]) }],
    };
    const paid = (a: number): bigint => totalOf(calculateAmounts(withCard(rich, { values: values([['a', '1000', String(a)]]) }), usual));
    const all = schemesOf({ format: 1, scorecard: [item('a', '1')], components: [{ ...fixed, effect: 'paid' }, variableUp] });
    fc.assert(
      fc.property(fc.integer({ min: 7_000_001, max: 11_500_000 }), (wanted) => {
        const outcome = solveFact({
          person: rich,
          schemes: all,
          facts: [{ kpi: 'a', scope: 'person' }],
          wantedMinor: String(wanted),
          decimals: 0,
          direction: 'higher',
        });
        const fact = 'solved' in outcome ? Number(outcome.solved.facts['person/a']) : Number.NaN;
        return paid(fact) >= BigInt(wanted) && paid(fact - 1) < BigInt(wanted);
      }),
      runs,
    );
  });
});

describe('every amount is its workings', () => {
  it('the index is the sum of its rows, each weight × attainment', () => {
    const usual = schemesOf({ format: 1, scorecard: [item('a', '1/3'), item('c', '2/3')], components: [fixed] });
    fc.assert(
      fc.property(person('e'), (input) => {
        const [card] = calculatePerson(withCard(input, { stage: paidStage() }), usual).cards;
        const parts =
          card?.items.map(
            ({ weight, attainment, part }) => [multiply(parseRational(weight), parseRational(attainment ?? '0')), parseRational(part ?? '1')] as const,
          ) ?? [];
        const all = parts.reduce<Rational>((total, [, part]) => add<string>(total, part), zero);
        return parts.every(([product, part]) => equals(product, part)) && equals(all, parseRational(card?.index ?? '-1'));
      }),
      runs,
    );
  });

  it('a line is its exact amount but for half a kopeck', () => {
    fc.assert(
      fc.property(anyScheme, person('e'), ({ schemes }, input) => {
        const result = calculatePerson(withCard(input, { stage: paidStage() }), schemes);
        return result.cards.every(({ lines: all }) =>
          all.every(({ amountMinor, workings }) => {
            const inner: Working | undefined = workings.inputs?.[0];
            const off = absolute(subtract<string>(rational(BigInt(amountMinor), 100), parseRational(inner?.value ?? 'x')));
            return compare<string>(off, rational(1, 200)) <= 0;
          }),
        );
      }),
      runs,
    );
  });

  it('the days of two halves of a month pay the month, wherever it is cut', () => {
    const components = [
      { key: 'x', name: 'X', part: 'fixed', effect: 'paid', amount: { kind: 'prorate', of: { kind: 'base', of: 'pay' }, by: 'calendar-days' } },
    ];
    const byDays = schemesOf({ format: 1, components });
    const span = (from: number, to: number) =>
      timeInputSchema.parse({ spans: [{ from: `2026-05-${String(from).padStart(2, '0')}`, to: `2026-05-${String(to).padStart(2, '0')}` }] });
    fc.assert(
      fc.property(person('e'), fc.integer({ min: 1, max: 30 }), (input, day) => {
        const [card] = input.cards;
        if (!card) return false;
        const halves = [span(1, day), span(day + 1, 31)].map((time, i) => ({ ...card, assignmentId: `a${i}`, stage: null, time }));
        const off = totalOf(calculateAmounts({ ...input, cards: halves }, byDays)) - BigInt(card.basePayMinor);
        return off >= -1n && off <= 1n;
      }),
      runs,
    );
  });
});
