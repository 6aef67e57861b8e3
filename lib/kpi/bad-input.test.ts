// Bad input of every sort: a problem that names the place, never an exception, never NaN or −0, and an end in sight.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePerson, canonicalResult, compileScheme, readPersonInput } from './index';
import type { KpiDef } from './index';
import { item, kpi, personOf } from './golden/support';
import { catalogue, combine, fact, higher, inputOf, lineOf, money, number, refused, told, worth } from './nodes/support';
import { runs } from './properties/support';

const problemsOf = (doc: unknown, kpis: readonly KpiDef[] = catalogue): string[] =>
  compileScheme(doc, kpis).problems.map(({ code, path }) => `${code} ${path}`);
/** Far above what it takes, far below for ever: machines stall. */
const within = <T>(milliseconds: number, work: () => T): T => {
  const from = performance.now();
  const done = work();
  expect(performance.now() - from).toBeLessThan(milliseconds);
  return done;
};

type Tree = Record<string, unknown>;
/** Every place in a document, as a list of keys. */
const placesIn = (value: unknown): string[][] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map((rest) => [key, ...rest])]) : [];

describe('a malformed scheme', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, 'scheme-malformed $'],
    ['a number', 7, 'scheme-malformed $'],
    ['a list', [], 'scheme-malformed $'],
    ['a line without a key', { format: 1, components: [lineOf(money('1'), { key: '' })] }, 'scheme-malformed $.components[0].key'],
    ['a line of an unknown effect', { format: 1, components: [lineOf(money('1'), { effect: 'gift' })] }, 'scheme-malformed $.components[0].effect'],
    ['a rule of an unknown kind', { format: 1, components: [lineOf({ kind: 'magic' })] }, 'scheme-malformed $.components[0].amount.kind'],
    [
      'a rule deep inside',
      { format: 1, components: [lineOf(combine('sum', money('1'), money('x')))] },
      'scheme-malformed $.components[0].amount.parts[1].amount',
    ],
    ['a word nobody knows', { format: 1, components: [lineOf({ ...money('1'), bonus: '5' })] }, 'scheme-malformed $.components[0].amount'],
    [
      'a weight that is no number',
      { format: 1, scorecard: [item('calls', 'half')], components: [lineOf(money('1'))] },
      'scheme-malformed $.scorecard[0].weight',
    ],
    ['a weight below zero', { format: 1, scorecard: [item('calls', '-1')], components: [lineOf(money('1'))] }, 'scheme-malformed $.scorecard[0].weight'],
    [
      'an unknown rounding mode',
      { format: 1, components: [lineOf(money('1'))], settings: { rounding: { line: { mode: 'sideways', digits: 2 } } } },
      'scheme-malformed $.settings.rounding.line.mode',
    ],
    [
      'an unknown rounding place',
      { format: 1, components: [lineOf(money('1'))], settings: { rounding: { lunch: null } } },
      'scheme-malformed $.settings.rounding',
    ],
  ])('%s is named by its place', (_, doc, expected) => expect(problemsOf(doc)).toContain(expected));

  it('several faults are named at once', () => {
    const doc = { format: 1, scorecard: [item('profit', '0.5')], components: [lineOf(fact('calls')), lineOf(money('1'))] };
    expect(problemsOf(doc)).toEqual([
      'duplicate-key $.components[1].key',
      'weights-not-one $.scorecard',
      'unknown-kpi $.scorecard[0].score',
      'unit-mismatch $.components[0].amount',
    ]);
  });

  it('no JSON whatever makes the law throw', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, maxDepth: 4 }), (doc) => {
        expect(compileScheme(doc, catalogue).problems.length).toBeGreaterThan(0);
        expect('problems' in readPersonInput(doc)).toBe(true);
      }),
      runs,
    );
  });

  it('nor does a sound scheme with one value replaced by another', () => {
    const doc = {
      format: 1,
      scorecard: [item('calls', '1')],
      components: [lineOf(combine('product', money('5'), { kind: 'attain', kpi: 'calls', rule: higher }))],
    };
    const person = personOf({ pay: '10', rows: [['calls', '10', '9']] });
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(doc)), fc.jsonValue({ maxDepth: 1 }), (place, other) => {
        const changed = structuredClone(doc);
        const [holder, key] = [place.slice(0, -1).reduce<Tree>((inner, each) => inner[each] as Tree, changed as unknown as Tree), place.at(-1) ?? ''];
        holder[key] = other;
        const result = calculatePerson(person, new Map([['v1', compileScheme(changed, catalogue)]]));
        expect(result.totals === null).toBe(result.problems.length > 0);
        expect(canonicalResult(result)).not.toMatch(/NaN|Infinity|"-0"/);
      }),
      runs,
    );
  });
});

describe('what it cannot be computed from', () => {
  it.each([
    ['an unknown KPI', fact('profit'), 'unknown-kpi $.components[0].amount'],
    ['a row that is not there', { kind: 'item', key: 'x' }, 'cycle $.components[0].amount'],
    ['a line that is not there', { kind: 'base', of: 'line', line: 'x' }, 'unknown-line $.components[0].amount'],
    [
      'a formula that names what it was not given',
      { kind: 'formula', text: 'secret + 1', names: {}, unit: 'money' },
      'formula-malformed $.components[0].amount.text',
    ],
  ])('%s', (_, node, expected) =>
    expect(refused(node)).toEqual([expected === 'cycle $.components[0].amount' ? expect.stringMatching(/^(cycle|unknown-item) /) : expected]),
  );

  it('KPIs that need each other are a cycle, named in its order', () => {
    const ring = ['a', 'b', 'c'].map((code, i, all) => kpi(code, { formula: `[${all[(i + 1) % 3]}] + 1` }));
    const [problem] = compileScheme({ format: 1, components: [lineOf(fact('a'), { unit: 'points' })] }, ring).problems;
    expect([problem?.code, problem?.params['key'], problem?.path]).toEqual(['cycle', 'a → b → c → a', '$.components[0].amount']);
  });

  it.each([
    // plan, fact
    ['0', '5', 'plan-zero'],
    ['-10', '5', 'attainment-undefined'],
    ['-0', '5', 'plan-zero'],
    ['0.000', '5', 'plan-zero'],
    ['0/7', '5', 'plan-zero'],
  ])('a plan of %s is a problem of that KPI and line', (plan, done, code) => {
    const { problems } = told({ kind: 'attain', kpi: 'calls', rule: higher }, { rows: [['calls', plan, done]] });
    expect(problems).toMatchObject([{ code, kpi: 'calls', lineKey: 'asked', employeeId: 'e1', cardId: 'a1' }]);
  });

  it('nothing is ever divided by zero: the line says so, the others are paid', () => {
    const doc = { format: 1, components: [lineOf(combine('quotient', money('1'), number('0')), { key: 'bad' }), lineOf(money('5'), { key: 'good' })] };
    const result = calculatePerson(personOf({ pay: '1', rows: [] }), new Map([['v1', compileScheme(doc, [])]]));
    expect(result.problems.map(({ code, lineKey }) => `${code} ${lineKey}`)).toEqual(['division-by-zero bad']);
    expect(result.cards[0]?.lines.map(({ key, amountMinor }) => `${key} ${amountMinor}`)).toEqual(['good 500']);
    expect(result.totals).toBeNull();
  });

  it('minus nothing is nothing', () => {
    for (const zero of ['-0', '-0.00', '-0/3']) expect(worth(combine('product', number('-1'), fact('sales')), { rows: [['sales', null, zero]] })).toBe('0');
    expect(worth(fact('calls'), { rows: [['calls', null, '-0']] })).toBe('0');
  });

  it('a scheme with a fault pays nobody, and says so of each person; a version nobody supplied as well', () => {
    const broken = compileScheme({ format: 1, scorecard: [item('calls', '0.9')], components: [lineOf(money('1'))] }, catalogue);
    const person = inputOf({});
    expect(calculatePerson(person, new Map([['v1', broken]])).problems).toEqual([
      { code: 'weights-not-one', params: { sum: '0.9' }, path: '$.scorecard', employeeId: 'e1', cardId: 'a1' },
    ]);
    expect(calculatePerson(person, new Map()).problems).toEqual([{ code: 'scheme-missing', params: { version: 'v1' }, employeeId: 'e1', cardId: 'a1' }]);
    const lookalike = new Map([['v1', { problems: [], reads: [] }]]);
    expect(calculatePerson(person, lookalike).problems.map(({ code }) => code)).toEqual(['scheme-missing']);
  });
});

describe('large numbers and large schemes', () => {
  const digits40 = '1234567890123456789012345678901234567890';
  it('40 digits are exact on every road: added, multiplied, divided, paid', () => {
    expect(worth(combine('sum', money(digits40), money('0.01')))).toBe(`${digits40}.01`);
    expect(worth(combine('quotient', combine('product', money(digits40), number('3')), number('3')))).toBe(digits40);
    expect(worth(combine('difference', money(digits40), money(digits40)))).toBe('0');
    expect(worth({ kind: 'attain', kpi: 'calls', rule: higher }, { rows: [['calls', digits40, digits40]] })).toBe('1');
  });

  it('a number of more than 64 characters is refused', () =>
    expect(refused(money('9'.repeat(65)))).toEqual(['scheme-malformed $.components[0].amount.amount']));

  it('10 000 lines, each on all before it', () => {
    const components = Array.from({ length: 10_000 }, (_, i) =>
      lineOf(combine('sum', money('1'), combine('product', number('0'), { kind: 'base', of: 'variable-so-far' })), { key: `c${i}` }),
    );
    const scheme = within(30_000, () => compileScheme({ format: 1, components }, []));
    const result = within(30_000, () => calculatePerson(personOf({ pay: '1', rows: [] }), new Map([['v1', scheme]])));
    expect(result.totals?.paidMinor).toBe('1000000');
  });

  it('10 001 lines are one too many', () => {
    const components = Array.from({ length: 10_001 }, (_, i) => lineOf(money('1'), { key: `c${i}` }));
    expect(problemsOf({ format: 1, components })).toEqual(['scheme-malformed $.components']);
  });

  it('a document too deep or without an end is measured before it is read', () => {
    let deep: object = money('1');
    for (let i = 0; i < 100_000; i++) deep = { kind: 'round', of: deep, rounding: { digits: 2 } };
    expect(problemsOf({ format: 1, components: [lineOf(deep)] })).toEqual(['too-large $']);
    const endless: Record<string, unknown> = { format: 1 };
    endless['components'] = [endless];
    expect(problemsOf(endless)).toEqual(['too-large $']);
    expect(problemsOf({ format: 1, components: Array.from({ length: 500_000 }, () => 1) })).toEqual(['too-large $']);
  });
});

describe('a hostile formula', () => {
  it('short ones that double one another forty times are stopped, and it is said where', () => {
    const doubling = [...Array.from({ length: 40 }, (_, i) => kpi(`k${i}`, { formula: `k${i + 1} + k${i + 1}` })), kpi('k40')];
    const problems = within(30_000, () => compileScheme({ format: 1, components: [lineOf(fact('k0'), { unit: 'points' })] }, doubling).problems);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['too-large $.components[0].amount']);
  });

  it('so are formulas inside formulas', () => {
    let node: object = money('1');
    for (let i = 0; i < 8; i++) node = { kind: 'formula', text: Array.from({ length: 100 }, () => 'a').join('+'), names: { a: node }, unit: 'money' };
    const problems = within(30_000, () => compileScheme({ format: 1, components: [lineOf(node)] }, []).problems);
    expect(problems.map(({ code }) => code)).toEqual(['too-large']);
  });

  it.each(['constructor', '__proto__', 'toString', 'globalThis', 'process'])('%s is a name like any other, and nobody gave it', (text) => {
    expect(refused({ kind: 'formula', text, names: {}, unit: 'money' })).toEqual(['formula-malformed $.components[0].amount.text']);
  });
});
