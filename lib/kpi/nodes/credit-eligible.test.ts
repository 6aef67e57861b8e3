// A value counts as far as it is a person's own, and only where the person takes part.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational, toText } from '../exact/text';
import { multiply } from '../exact/rational';
import { amounts, item, kpi, line, personOf } from '../golden/support';
import type { Row } from '../golden/support';
import { calculatePerson, compileScheme, describeScheme, prove, renderWorkings, splitCredit } from '../index';
import type { CardInput, PersonInput } from '../index';
import { runs } from '../properties/support';

const kpis = [kpi('sales', { unit: 'money' }), kpi('calls')];
const docOf = (amount: object) => ({ format: 1, components: [{ key: 'x', name: 'X', part: 'other', effect: 'paid', amount }] });
const fact = { kind: 'measure', kpi: 'sales', take: 'fact' };
const calculated = (doc: object, person: PersonInput) => calculatePerson(person, new Map([['v1', compileScheme(doc, kpis)]]));

/** Own sales, and shares of sales made together. */
function seller(own: string, credits: { value: string; share: string; ref: string }[], over: Partial<CardInput> = {}): PersonInput {
  const person = personOf({ pay: '0', rows: [['sales', '500000', own]] as Row[] });
  const [card] = person.cards as [CardInput];
  const values = card.values.map((value) => ({ ...value, fact: value.fact && { ...value.fact, credits } }));
  return { ...person, cards: [{ ...card, values, ...over }] };
}

describe('credit split', () => {
  const shared = {
    value: '100000',
    ref: 'sale/77',
    among: [
      { employeeId: 'a', weight: '60' },
      { employeeId: 'b', weight: '40' },
    ],
  };
  const credits = splitCredit(shared);

  it('a sale of 100 000 is credited 60/40', () => {
    const twoPercent = docOf({ kind: 'combine', op: 'product', parts: [fact, { kind: 'number', value: '0.02' }] });
    // own 50 000 + 60 % × 100 000 = 110 000 × 2 % = 2 200
    expect(amounts(calculated(twoPercent, seller('50000', [credits.get('a') as never])))).toEqual({ x: '2200.00' });
    // own 0 + 40 % × 100 000 = 40 000 × 2 % = 800
    expect(amounts(calculated(twoPercent, seller('0', [credits.get('b') as never])))).toEqual({ x: '800.00' });
  });

  it.each([
    ['share', '110000.00'],
    ['whole', '150000.00'],
    ['none', '50000.00'],
  ])('the scheme chooses what counts: %s', (credit, paid) => {
    expect(amounts(calculated(docOf({ ...fact, credit }), seller('50000', [credits.get('a') as never])))).toEqual({ x: paid });
  });

  it('is told share by share, in both languages', () => {
    const [told] = calculated(docOf(fact), seller('50000', [credits.get('a') as never])).cards[0]?.lines ?? [];
    const text = (lang: 'en' | 'ru') =>
      renderWorkings(told?.workings as never, lang).map(({ title, formula, value }) => `${title}: ${formula} = ${value}`.replace(/[\u00a0\u202f]/g, ' '));
    expect(text('en').slice(1)).toEqual(['Fact: sales: 50,000.00 + 60,000.00 = 110,000.00', 'Shared value: sale/77: 60% × 100,000.00 = 60,000.00']);
    expect(text('ru')[2]).toBe('Общее значение: sale/77: 60 % × 100 000,00 = 60 000,00');
  });

  it('parts of a shared value make the whole, whatever the weights', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), fc.integer(), (weights, value) => {
        const parts = splitCredit({ value: String(value), ref: 'r', among: weights.map((weight, i) => ({ employeeId: `e${i}`, weight: String(weight) })) });
        if (weights.every((weight) => weight === 0)) return parts.size === 0;
        const sum = [...parts.values()].reduce<Rational>((all, part) => add(all, multiply(parseRational(part.value), parseRational(part.share))), zero);
        return toText(sum) === String(value);
      }),
      runs,
    );
  });
});

describe('eligibility', () => {
  const card = (attain: object) => ({
    format: 1,
    scorecard: [{ key: 'sales', weight: '0.6', score: { kind: 'attain', kpi: 'sales', rule: { kind: 'higher-ratio' }, ...attain } }, item('calls', '0.4')],
    components: [line({ form: 'variable-by-index', key: 'v', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null })],
    settings: { fixedShare: '0' },
  });
  const person = (over: Partial<CardInput> = {}): PersonInput => {
    const base = personOf({
      pay: '1000',
      rows: [
        ['sales', '100', '50'],
        ['calls', '10', '10'],
      ],
    });
    return { ...base, cards: base.cards.map((each) => ({ ...each, ...over })) };
  };
  const from = (date: string): Partial<CardInput> => ({ eligible: { from: date } });
  const there = (to: string): Partial<CardInput> => ({
    time: { spans: [{ from: '2026-05-01', to, fte: '1' }], unpaid: [], calendar: { weekend: [6, 7], holidays: [], workDays: [] } },
  });
  const index = (eligible: object, over: Partial<CardInput>) => calculated(card({ eligible }), person(over)).cards[0]?.index;

  it('counts as usual while the person takes part', () => {
    // 0.6 × 50 % + 0.4 × 100 % = 70 %
    expect(index({ otherwise: 'zero' }, {})).toBe('0.7');
    expect(index({ otherwise: 'zero' }, from('2026-05-31'))).toBe('0.7');
  });

  it('not eligible: zero, or left out with its weight spread', () => {
    // 0.4 × 100 % = 40 %; left out: 0.4 ÷ 0.4 = 100 %
    expect(index({ otherwise: 'zero' }, from('2026-06-01'))).toBe('0.4');
    expect(index({ otherwise: 'leave-out' }, from('2026-06-01'))).toBe('1');
    expect(index({ otherwise: 'zero', until: '2026-04-30' }, {})).toBe('0.4');
  });

  it('not eligible: a problem of the person by name', () => {
    const { problems, totals } = calculated(card({ eligible: { otherwise: 'problem' } }), person(from('2026-06-01')));
    expect([problems.map(({ code, kpi: of }) => [code, of]), totals]).toEqual([[['not-eligible', 'sales']], null]);
  });

  it('by presence: at least half of the month', () => {
    const half = { otherwise: 'zero', by: 'calendar-days', atLeast: '1/2' };
    // 16 of 31 days is more than half, 15 is less
    expect(index(half, there('2026-05-16'))).toBe('0.7');
    expect(index(half, there('2026-05-15'))).toBe('0.4');
    // 15 of 31 days since the 17th
    expect(index(half, from('2026-05-17'))).toBe('0.4');
  });

  it('a fact nobody entered is not missed where it does not count', () => {
    const rows: Row[] = [
      ['sales', '100', null],
      ['calls', '10', '10'],
    ];
    const absent = { ...person(), cards: personOf({ pay: '1000', rows }).cards.map((each) => ({ ...each, ...from('2026-06-01') })) };
    expect(calculated(card({ eligible: { otherwise: 'leave-out' } }), absent).problems).toEqual([]);
    expect(calculated(card({ eligible: { otherwise: 'zero' } }), absent).cards[0]?.index).toBe('0.4');
  });

  it('without a norm to divide by it is a problem, never a quiet zero', () => {
    const byHours = { otherwise: 'zero', by: 'hours', atLeast: '1/2' };
    expect(calculated(card({ eligible: byHours }), person(there('2026-05-31'))).problems.map(({ code }) => code)).toContain('no-presence');
  });

  it('is said in the scheme and in the workings', () => {
    const doc = card({ eligible: { from: '2026-03-01', by: 'working-days', atLeast: '0.5', otherwise: 'leave-out' }, credit: 'none' });
    const plain = (lang: 'en' | 'ru') => (describeScheme(doc, kpis, lang)[0]?.sentences[0] ?? '').replaceAll('\u00a0', ' ');
    expect(plain('en')).toContain(
      'without shared values, only while the person takes part from 2026-03-01 and is there at least 50% of the month (working days), otherwise left out',
    );
    expect(plain('ru')).toContain('иначе исключается');
    const { cards } = calculated(card({ eligible: { otherwise: 'leave-out' } }), person(from('2026-06-01')));
    const [root] = renderWorkings(cards[0]?.workings as never, 'en');
    expect(root?.reasons).toEqual(['does not take part in it this month: left out, other weights grow in proportion (sales)']);
  });

  it('a proof knows that rows may be left out: the bound is that of the best row alone', () => {
    const basis = { basePayMinor: '100000', currency: { code: 'RUB', digits: 2 }, fixedShare: null };
    const capped = card({ cap: '2', eligible: { otherwise: 'leave-out' } });
    const calls = { ...item('calls', '0.4'), score: { kind: 'attain', kpi: 'calls', rule: { kind: 'higher-ratio' }, cap: '1' } };
    // both rows: 0.6 × 2 + 0.4 × 1 = 1.6; the first alone: 2 → 2 × 1 000.00
    expect(prove({ ...capped, scorecard: [capped.scorecard[0], calls] }, kpis, basis).bound).toBe('200000');
  });

  it('nor does it forget that who takes no part has zero, below the floor of those who do', () => {
    const basis = { basePayMinor: '0', currency: { code: 'RUB', digits: 2 }, fixedShare: null };
    const attain = (eligible?: object) => ({ kind: 'attain', kpi: 'sales', rule: { kind: 'higher-ratio' }, floor: '0.5', ...(eligible ? { eligible } : {}) });
    const verdict = (eligible?: object) =>
      prove(
        docOf({
          kind: 'combine',
          op: 'product',
          parts: [{ kind: 'money', amount: '100' }, { kind: 'combine', op: 'difference', parts: [attain(eligible), { kind: 'number', value: '0.5' }] }],
        }),
        kpis,
        basis,
      ).proofs.find(({ property }) => property === 'never-negative')?.verdict;
    // 100 × (50 % − 50 %) = 0 at least; without taking part 100 × (0 − 50 %) = −50
    expect([verdict(), verdict({ otherwise: 'zero' }), verdict({ otherwise: 'problem' })]).toEqual(['proved', 'searched', 'proved']);
  });
});
