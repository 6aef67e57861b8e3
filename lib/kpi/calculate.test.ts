// From inputs to a month: one person, several cards, everybody; totals by effect, and problems that stop only whom they concern.
import { describe, expect, it } from 'vitest';
import { calculateMonth, calculatePerson, canonicalResult, compileScheme, ENGINE_VERSION } from './index';
import type { CardInput, PersonInput, Schemes } from './index';
import { item, kpi, line, personOf, values } from './golden/support';
import { fact, lineOf, money, number, stored } from './nodes/support';

const kpis = [kpi('sales', { unit: 'money' }), kpi('calls')];
const doc = {
  format: 1,
  scorecard: [item('sales', '0.6'), item('calls', '0.4')],
  components: [
    line({ form: 'fixed-part', of: 'fixed', effect: 'reference' }),
    line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null }),
    lineOf(money('7'), { key: 'note', effect: 'shown' }),
    lineOf(number('3'), { key: 'points', unit: 'points' }),
  ],
  settings: { fixedShare: '0.7' },
};
const schemes: Schemes = new Map([['v1', compileScheme(doc, kpis)]]);
const someone = (employeeId: string, sales: string | null = '900', calls: string | null = '12'): PersonInput => ({
  ...personOf({
    pay: '1000',
    rows: [
      ['sales', '1000', sales],
      ['calls', '10', calls],
    ],
  }),
  employeeId,
});
const withCards = (input: PersonInput, ...overs: Partial<CardInput>[]): PersonInput => ({
  ...input,
  cards: overs.map((over, i) => ({ ...(input.cards[0] as CardInput), assignmentId: `a${i}`, ...over })),
});

describe('one person', () => {
  const result = stored(calculatePerson(someone('e1'), schemes));
  const [card] = result.cards;

  it('is told by whom, for which month and in which money', () => {
    expect(result).toMatchObject({ format: 1, engine: ENGINE_VERSION, month: '2026-05', currency: { code: 'RUB', digits: 2 }, employeeId: 'e1', problems: [] });
    expect(card).toMatchObject({ assignmentId: 'a1', schemeVersionId: 'v1', stageId: null, isShadow: false, unfinished: [], ledger: [] });
  });

  it('each row of the scorecard shows plan, fact, attainment, weight and part', () => {
    // 90 % × 0.6 = 0.54; 120 % × 0.4 = 0.48; index 1.02
    expect(card?.items).toEqual([
      { key: 'sales', kpi: 'sales', name: 'sales', scope: 'person', weight: '0.6', plan: '1000', fact: '900', attainment: '0.9', part: '0.54' },
      { key: 'calls', kpi: 'calls', name: 'calls', scope: 'person', weight: '0.4', plan: '10', fact: '12', attainment: '1.2', part: '0.48' },
    ]);
    expect(card?.index).toBe('1.02');
  });

  it('each line has its effect and unit; each effect is totalled apart, and points are in none', () => {
    expect(card?.lines.map(({ key, effect, unit, part, amountMinor }) => [key, effect, unit, part, amountMinor])).toEqual([
      ['fixed-part', 'reference', 'money', 'fixed', '70000'],
      ['variable-by-index', 'paid', 'money', 'variable', '30600'], // 300 × 1.02
      ['note', 'shown', 'money', 'other', '700'],
      ['points', 'paid', 'points', 'other', '3'],
    ]);
    expect(result.totals).toEqual({ paidMinor: '30600', referenceMinor: '70000', shownMinor: '700' });
  });

  it('the index is told once, at the card, down to the facts; lines point to it', () => {
    expect(card?.workings).toMatchObject({ rule: 'index', value: '1.02', currency: { code: 'RUB', digits: 2 } });
    expect(card?.workings?.inputs?.map(({ rule, params }) => [rule, params?.['weight']])).toEqual([
      ['weighted-part', '0.6'],
      ['weighted-part', '0.4'],
    ]);
    expect(JSON.stringify(card?.lines[1]?.workings)).not.toContain('weighted-part');
  });

  it('a row that is named keeps its own name', () => {
    const named = { ...doc, scorecard: [{ ...item('sales', '1'), name: 'Выручка' }] };
    expect(calculatePerson(someone('e1'), new Map([['v1', compileScheme(named, kpis)]])).cards[0]?.items[0]?.name).toBe('Выручка');
  });
});

describe('what is missing', () => {
  const result = stored(calculatePerson(someone('e1', null), schemes));
  it('stops the payout, never as a zero', () => expect(result.totals).toBeNull());

  it('is named once, and what could be worked out is still there', () => {
    expect(result.problems.map(({ code, kpi: of }) => `${code} ${of}`)).toEqual(['missing-fact sales']);
    expect(result.cards[0]?.items.map(({ attainment }) => attainment)).toEqual([null, '1.2']);
    expect(result.cards[0]?.lines.map(({ key }) => key)).toEqual(['fixed-part', 'note', 'points']);
    expect(result.cards[0]?.unfinished.map(({ key, part }) => [key, part])).toEqual([['variable-by-index', 'variable']]);
    expect(result.cards[0]?.index).toBeNull();
  });

  it('a row of another month or of another person’s department does not stand in for it', () => {
    const input = someone('e1', null);
    const other = values([['sales', '1000', '900', 'department']]);
    const before = values([['sales', '1000', '900']]).map((value) => ({ ...value, period: '2026-04' }));
    const more = withCards(input, { values: [...(input.cards[0]?.values ?? []), ...other, ...before] });
    expect(calculatePerson(more, schemes).problems.map(({ code }) => code)).toEqual(['missing-fact']);
  });
});

describe('several cards', () => {
  it('each has its own index, lines and stage; the totals are of all', () => {
    const input = withCards(someone('e1'), {}, { basePayMinor: '50000', stage: { id: 's2', fixedShare: '0.9', isShadow: false } });
    const result = calculatePerson(input, schemes);
    expect(result.cards.map(({ assignmentId, stageId }) => [assignmentId, stageId])).toEqual([
      ['a0', null],
      ['a1', 's2'],
    ]);
    // 306.00 + 500 × 0.1 × 1.02 = 51.00; 700 + 450
    expect(result.totals).toMatchObject({ paidMinor: '35700', referenceMinor: '115000' });
  });

  it('a shadow card beside a real one pays its pay as before', () => {
    const input = withCards(someone('e1'), {}, { stage: { id: 's', fixedShare: '0.9', isShadow: true } });
    expect(calculatePerson(input, schemes).totals).toMatchObject({ paidMinor: '30600', referenceMinor: '170000' }); // 700 + 1 000
  });

  it('two versions of schemes in one month are both used', () => {
    const other = compileScheme({ format: 1, components: [lineOf(money('5'))] }, kpis);
    const result = calculatePerson(withCards(someone('e1'), {}, { schemeVersionId: 'v2' }), new Map([...schemes, ['v2', other]]));
    expect(result.cards.map(({ schemeVersionId, index }) => [schemeVersionId, index])).toEqual([
      ['v1', '1.02'],
      ['v2', null],
    ]);
  });

  it('nobody has no cards and earns nothing, without a problem', () => {
    expect(calculatePerson({ ...someone('e1'), cards: [] }, schemes)).toMatchObject({
      cards: [],
      totals: { paidMinor: '0', referenceMinor: '0', shownMinor: '0' },
      problems: [],
    });
  });
});

describe('everybody', () => {
  const people = [someone('e10'), someone('e2', null), someone('e1', '1100')];

  it('is in order of employee id, whatever order they came in', () => {
    const ids = (inputs: PersonInput[]) => calculateMonth(inputs, schemes).employees.map(({ employeeId }) => employeeId);
    expect(ids(people)).toEqual(['e1', 'e10', 'e2']);
    expect(ids([...people].reverse())).toEqual(['e1', 'e10', 'e2']);
  });

  it('the totals are of those who can be paid, and each problem has its person', () => {
    const month = calculateMonth(people, schemes);
    expect(month.totals).toMatchObject({ paidMinor: '64800', referenceMinor: '140000' }); // 306.00 + 300 × (0.66 + 0.48) = 342.00
    expect(month.problems.map(({ employeeId, code }) => `${employeeId} ${code}`)).toEqual(['e2 missing-fact']);
  });

  it('takes people one by one, so that a hundred thousand need not be held at once', () => {
    function* stream(): Generator<PersonInput> {
      yield* people;
    }
    expect(calculateMonth(stream(), schemes).employees).toHaveLength(3);
  });

  it('nobody at all is a month of nothing', () => {
    expect(calculateMonth([], schemes)).toEqual({ employees: [], totals: { paidMinor: '0', referenceMinor: '0', shownMinor: '0' }, problems: [] });
  });
});

describe('bytes', () => {
  it('are the same for the same month, in whatever order keys and values come', () => {
    const input = someone('e1');
    const turned: PersonInput = {
      ...Object.fromEntries(Object.entries(input).reverse()),
      cards: input.cards.map((card) => ({ ...card, values: [...card.values].reverse() })),
    } as PersonInput;
    expect(canonicalResult(calculatePerson(turned, schemes))).toBe(canonicalResult(calculatePerson(input, schemes)));
  });

  it('change with a single kopeck', () => {
    expect(canonicalResult(calculatePerson(someone('e1', '900.01'), schemes))).not.toBe(canonicalResult(calculatePerson(someone('e1'), schemes)));
  });

  it('a value the scheme does not read changes nothing', () => {
    const input = someone('e1');
    const more = withCards(input, { assignmentId: 'a1', values: [...(input.cards[0]?.values ?? []), ...values([['weather', '1', '2']])] });
    expect(canonicalResult(calculatePerson(more, schemes))).toBe(canonicalResult(calculatePerson(input, schemes)));
  });

  it('a fact of sixty digits is no float', () => {
    const doc2 = { format: 1, components: [lineOf(fact('sales'))] };
    const huge = calculatePerson(someone('e1', '9'.repeat(60)), new Map([['v1', compileScheme(doc2, kpis)]]));
    expect(huge.totals?.paidMinor).toBe(`${'9'.repeat(60)}00`);
  });
});
