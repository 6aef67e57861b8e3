// What must hold for every scheme and every person, not only for the examples somebody thought of.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateAmounts, calculateMonth, calculatePerson, canonicalResult } from '../index';
import type { PersonAmounts, PersonInput, PersonResult } from '../index';
import { item } from '../golden/support';
import { anyScheme, lines, person, schemesOf, withCard } from './any-person';
import { runs } from './support';

const sum = (result: PersonResult, effect: string): string =>
  result.cards
    .flatMap(({ lines: all }) => all)
    .reduce((total, each) => (each.effect === effect ? total + BigInt(each.amountMinor) : total), 0n)
    .toString();
const amountsOf = (result: PersonAmounts): string =>
  JSON.stringify(result.cards.map(({ lines: all }) => all.map(({ key, amountMinor }) => [key, amountMinor])));

/** Throws when anything in it is written to. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(Object.freeze(value))) frozen(inner);
  return value;
}

describe('for every scheme and person', () => {
  it('lines sum to the totals, effect by effect', () => {
    fc.assert(
      fc.property(anyScheme, person('e'), ({ schemes }, input) => {
        const result = calculatePerson(input, schemes);
        const { paidMinor, referenceMinor, shownMinor } = result.totals ?? {};
        return paidMinor === sum(result, 'paid') && referenceMinor === sum(result, 'reference') && shownMinor === sum(result, 'shown');
      }),
      runs,
    );
  });

  it('same input, same bytes, whoever compiled the scheme and whatever copy came in', () => {
    fc.assert(
      fc.property(
        anyScheme,
        person('e'),
        ({ schemes, again }, input) => canonicalResult(calculatePerson(structuredClone(input), again)) === canonicalResult(calculatePerson(input, schemes)),
      ),
      runs,
    );
  });

  it('calculating again changes nothing, whoever was calculated in between', () => {
    fc.assert(
      fc.property(anyScheme, person('e'), person('other'), ({ schemes }, input, other) => {
        const first = canonicalResult(calculatePerson(input, schemes));
        calculatePerson(other, schemes);
        return canonicalResult(calculatePerson(input, schemes)) === first;
      }),
      runs,
    );
  });

  it('the input is never written to', () => {
    fc.assert(
      fc.property(anyScheme, person('e'), ({ schemes }, input) => {
        calculatePerson(frozen(input), schemes);
      }),
      runs,
    );
  });

  it('the order of people and of values does not matter', () => {
    const turned = (input: PersonInput): PersonInput => ({ ...input, cards: input.cards.map((card) => ({ ...card, values: [...card.values].reverse() })) });
    fc.assert(
      fc.property(anyScheme, person('e1'), person('e2'), ({ schemes }, one, two) => {
        const bytes = (inputs: PersonInput[]): string => calculateMonth(inputs, schemes).employees.map(canonicalResult).join();
        return bytes([two, turned(one)]) === bytes([one, turned(two)]);
      }),
      runs,
    );
  });

  it('the month is the sum of its people', () => {
    fc.assert(
      fc.property(anyScheme, person('e1'), person('e2'), ({ schemes }, one, two) => {
        const alone = [one, two].map((input) => calculatePerson(input, schemes).totals);
        const { totals } = calculateMonth([two, one], schemes);
        return totals.paidMinor === alone.reduce((all, own) => all + BigInt(own?.paidMinor ?? 0), 0n).toString();
      }),
      runs,
    );
  });

  it('nobody’s problem stops another, and a person with one has no totals', () => {
    fc.assert(
      fc.property(anyScheme, person('e1'), person('e2'), ({ schemes }, whole, input) => {
        const broken = withCard(input, { values: input.cards.flatMap(({ values }) => values.map((value) => ({ ...value, fact: null }))) });
        const month = calculateMonth([broken, whole], schemes);
        const [first, second] = month.employees;
        if (!first || !second || canonicalResult(first) !== canonicalResult(calculatePerson(whole, schemes)))
          throw new Error('another’s problem moved a result');
        return second.totals === null && month.totals.paidMinor === first.totals?.paidMinor && month.problems.map(({ kpi }) => kpi).join() === 'a,b,c';
      }),
      runs,
    );
  });

  it('a row of weight 0 changes nothing', () => {
    fc.assert(
      fc.property(
        anyScheme,
        person('e'),
        ({ schemes, withRowOfNothing }, input) => amountsOf(calculateAmounts(input, schemes)) === amountsOf(calculateAmounts(input, withRowOfNothing)),
      ),
      runs,
    );
  });

  it('every amount is a whole number of kopecks, without minus zero or NaN anywhere', () => {
    fc.assert(
      fc.property(anyScheme, person('e'), ({ schemes }, input) => {
        const result = calculatePerson(input, schemes);
        const isWhole = result.cards.every(({ lines: all }) => all.every(({ amountMinor }) => /^(0|-?[1-9]\d*)$/.test(amountMinor)));
        return isWhole && !/NaN|Infinity|"-0"|undefined/.test(canonicalResult(result));
      }),
      runs,
    );
  });
});

describe('for every person under the usual scheme', () => {
  const [fixed, variable, , , , , reduction] = lines;
  const usual = schemesOf({ format: 1, scorecard: [item('a', '1')], components: [fixed, variable] });

  it('without a variable share the fixed part is the whole pay, to the kopeck', () => {
    fc.assert(
      fc.property(person('e'), (input) => {
        const all = withCard(input, { stage: { id: 's', fixedShare: '1', isShadow: false } });
        return (
          amountsOf(calculateAmounts(all, usual)) ===
          JSON.stringify([
            [
              ['fixed-part', input.cards[0]?.basePayMinor],
              ['variable-by-index', '0'],
            ],
          ])
        );
      }),
      runs,
    );
  });

  it('exactly at plan the two parts make the pay, but for the kopeck that two roundings may differ by', () => {
    fc.assert(
      fc.property(person('e'), (input) => {
        const [card] = input.cards;
        const values = card?.values.map((value) => ({ ...value, fact: value.fact && { ...value.fact, value: value.plan?.value ?? '' } }));
        const result = calculatePerson(
          withCard(input, { values: values ?? [], stage: { id: 's', fixedShare: card?.stage?.fixedShare ?? '0', isShadow: false } }),
          usual,
        );
        const off = BigInt(sum(result, 'paid')) + BigInt(sum(result, 'reference')) - BigInt(card?.basePayMinor ?? 0);
        return off >= -1n && off <= 1n;
      }),
      runs,
    );
  });

  it('a reduction never takes more than the variable lines before it', () => {
    const reduced = schemesOf({ format: 1, scorecard: [item('a', '1')], components: [variable, reduction] });
    fc.assert(
      fc.property(person('e'), (input) => BigInt(calculateAmounts(input, reduced).totals?.paidMinor ?? -1) >= 0n),
      runs,
    );
  });

  it('in a shadow month nothing of the scheme is paid and the pay goes on in full', () => {
    fc.assert(
      fc.property(anyScheme, person('e'), ({ schemes }, input) => {
        const [card] = input.cards;
        const result = calculatePerson(withCard(input, { stage: { id: 's', fixedShare: card?.stage?.fixedShare ?? '0', isShadow: true } }), schemes);
        const goesOn = result.cards[0]?.lines.filter(({ effect }) => effect !== 'shown').map(({ key }) => key);
        expect(goesOn).toEqual(['base-in-shadow']);
        return BigInt(sum(result, 'paid')) + BigInt(sum(result, 'reference')) === BigInt(card?.basePayMinor ?? -1);
      }),
      runs,
    );
  });
});
