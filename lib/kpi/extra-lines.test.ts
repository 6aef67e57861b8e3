// Lines nobody writes into a scheme: the pay as before in a shadow month, the floor of a stage, the rounding of the total.
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from './index';
import type { CardInput, PersonResult } from './index';
import { amounts, item, kpi, line, personOf } from './golden/support';
import { lineOf, money, number, stored } from './nodes/support';

const kpis = [kpi('sales', { unit: 'money' })];
const variable = line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null });
const fixed = (effect: 'paid' | 'reference' = 'reference') => line({ form: 'fixed-part', of: 'fixed', effect });
interface Month {
  sales?: string;
  rounding?: object;
  stage?: Partial<NonNullable<CardInput['stage']>> | null;
  components?: object[];
  digits?: number;
}

/** Pay 1 000 at 90/10 unless said otherwise. */
function month({ sales = '100', rounding = {}, stage = {}, components = [fixed(), variable], digits = 2 }: Month): PersonResult {
  const doc = { format: 1, scorecard: [item('sales', '1')], components, settings: { rounding, fixedShare: '0.9' } };
  const inForce = stage && { id: 's', fixedShare: '0.9', isShadow: false, ...stage };
  return stored(
    calculatePerson(personOf({ pay: '1000', rows: [['sales', '100', sales]], stage: inForce, digits }), new Map([['v1', compileScheme(doc, kpis)]])),
  );
}
const lineIn = (result: PersonResult, key: string) => result.cards[0]?.lines.find((each) => each.key === key);

describe('a stage that promises that nobody gets less', () => {
  const held = (sales: string, holdHarmlessMinor = '100000', over: Month = {}) => month({ sales, stage: { holdHarmlessMinor }, ...over });

  it.each([
    // attainment %, variable, made up to 1 000
    ['50', '50.00', '50.00'],
    ['99.99', '99.99', '0.01'],
    ['0', '0.00', '100.00'],
  ])('at %s %% the variable is %s and %s is made up', (sales, earned, made) => {
    expect(amounts(held(sales))).toEqual({ 'fixed-part': '900.00', 'variable-by-index': earned, 'hold-harmless': made });
    expect(lineIn(held(sales), 'hold-harmless')?.effect).toBe('paid');
  });

  it.each(['100', '150'])('at %s %% there is nothing to make up, and no line', (sales) => expect(amounts(held(sales))).not.toHaveProperty('hold-harmless'));

  it('counts what payroll already pays, but not what is only shown', () => {
    const shown = { ...variable, effect: 'shown' };
    expect(amounts(held('100', '100000', { components: [fixed(), shown] }))['hold-harmless']).toBe('100.00');
  });

  it('tells the floor and what there was', () => {
    expect(lineIn(held('50'), 'hold-harmless')?.workings).toMatchObject({
      rule: 'hold-harmless',
      value: '50',
      params: { floor: '1000', sum: '950' },
      reasons: [{ code: 'held-harmless' }],
    });
  });

  it('is not guessed at while a line is missing', () => {
    const doc = { format: 1, scorecard: [item('sales', '1')], components: [fixed(), variable] };
    const stage = { id: 's', fixedShare: '0.9', isShadow: false, holdHarmlessMinor: '100000' };
    const result = calculatePerson(personOf({ pay: '1000', rows: [['sales', '100', null]], stage }), new Map([['v1', compileScheme(doc, kpis)]]));
    expect(amounts(result)).toEqual({ 'fixed-part': '900.00' });
    expect(result.totals).toBeNull();
  });
});

describe('the rounding of the total', () => {
  const total = (mode: string, digits: number | 'minor') => ({ total: { mode, digits } });
  it.each([
    // variable, mode, digits: the difference as a line of its own
    ['55.55', 'half-up', 0, '0.45'], // 55.55 → 56
    ['55.55', 'down', 0, '-0.55'],
    ['55.50', 'half-even', 0, '0.50'], // 55.5 → 56, an even number
    ['54.50', 'half-even', 0, '-0.50'],
    ['55.55', 'up', -1, '4.45'], // whole tens
    ['55.55', 'half-up', 'minor', undefined], // already kopecks
    ['55', 'half-up', 0, undefined],
  ])('%s by %s to %s digits: %s', (sales, mode, digits, difference) => {
    const result = month({ sales, rounding: total(mode, digits as number) });
    expect(amounts(result)['total-rounding']).toBe(difference);
    const sum = result.cards[0]?.lines.reduce((all, { effect, amountMinor }) => (effect === 'paid' ? all + Number(amountMinor) : all), 0);
    expect(result.totals?.paidMinor).toBe(String(sum)); // the total is still the sum of its lines
  });

  it('is of what is paid, after a shortfall was made up; what payroll pays is not touched', () => {
    const result = month({ sales: '55.55', stage: { holdHarmlessMinor: '100010' }, rounding: total('down', 0) });
    // 900 + 55.55 + 44.55 made up = 1 000.10; paid here 100.10 → 100
    expect(amounts(result)).toEqual({ 'fixed-part': '900.00', 'variable-by-index': '55.55', 'hold-harmless': '44.55', 'total-rounding': '-0.10' });
    expect(result.totals).toEqual({ paidMinor: '10000', referenceMinor: '90000', shownMinor: '0' });
  });

  it('says what was there before', () => {
    expect(lineIn(month({ sales: '55.55', rounding: total('half-up', 0) }), 'total-rounding')?.workings.reasons).toEqual([
      { code: 'rounded', place: 'total', params: { exact: '55.55', mode: 'half-up', digits: '0' } },
    ]);
  });
});

describe('a shadow month', () => {
  const shadow = (over: Month = {}) => month({ sales: '120', stage: { isShadow: true }, ...over });
  const lines = (result: PersonResult) => result.cards[0]?.lines.map(({ key, effect, amountMinor }) => `${key} ${effect} ${amountMinor}`);

  it('works everything out, shows it, and pays the whole pay as before', () => {
    const result = shadow();
    expect(lines(result)).toEqual(['fixed-part shown 90000', 'variable-by-index shown 12000', 'base-in-shadow reference 100000']);
    expect(result.totals).toEqual({ paidMinor: '0', referenceMinor: '100000', shownMinor: '102000' });
    expect(result.cards[0]?.isShadow).toBe(true);
  });

  it('pays it the way the fixed part is paid', () => {
    expect(lines(shadow({ components: [fixed('paid'), variable] }))?.at(-1)).toBe('base-in-shadow paid 100000');
    expect(lines(shadow({ components: [variable] }))?.at(-1)).toBe('base-in-shadow reference 100000'); // without a fixed part payroll goes on
  });

  it('each line says that it is a trial, and the pay that it is as before', () => {
    expect(shadow().cards[0]?.lines.map(({ workings }) => workings.reasons?.map(({ code }) => code))).toEqual([['shadow'], ['shadow'], ['shadow-base']]);
  });

  it('points and claw-backs are shown as well', () => {
    const points = lineOf(number('7'), { key: 'points', unit: 'points' });
    const back = lineOf(money('-5'), { key: 'back', clawBack: { ground: 'law' } });
    expect(lines(shadow({ components: [points, back] }))?.slice(0, 2)).toEqual(['points shown 7', 'back shown -500']);
  });
});

describe('currencies', () => {
  it.each([
    // digits of the currency: 1 000 at 90/10 and 33.335 %
    [0, { 'fixed-part': '900', 'variable-by-index': '33' }],
    [2, { 'fixed-part': '900.00', 'variable-by-index': '33.34' }], // 33.335 half-up
    [3, { 'fixed-part': '900.000', 'variable-by-index': '33.335' }],
  ])('%i digits', (digits, expected) => expect(amounts(month({ sales: '33.335', digits }))).toEqual(expected));
});
