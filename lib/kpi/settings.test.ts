// The decisions of the law: each with its default and with its alternative, so that nobody has to guess which one paid.
import { describe, expect, it } from 'vitest';
import { compileScheme, settingsSchema } from './index';
import { amounts, item, kpi, line, pay } from './golden/support';
import type { Row } from './golden/support';
import { compared, fact, higher, lineOf, money, number, worth } from './nodes/support';

const kpis = [kpi('sales', { unit: 'money' }), kpi('calls'), kpi('growth', { unit: 'percent' })];
const variable = (over: object = {}) =>
  line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null, ...over });
interface Month {
  scorecard?: object[];
  components?: object[];
  settings?: object;
  gates?: object[];
  rows?: Row[];
}
const rowsOf = (sales: string, calls: string | null = '10'): Row[] => [
  ['sales', '1000', sales],
  ['calls', '10', calls],
];

/** A pay of 1 000, all of it variable unless said otherwise. */
const month = ({ scorecard = [item('sales', '1')], components = [variable()], settings = {}, gates = [], rows = rowsOf('1000') }: Month) =>
  pay({ doc: { format: 1, scorecard, components, gates, settings: { fixedShare: '0', ...settings } }, kpis, pay: '1000', rows });
const paid = (of: Month) => amounts(month(of))['variable-by-index'];

describe('where nothing is said', () => {
  it('these are the settings', () => {
    expect(settingsSchema.parse({})).toMatchObject({
      fixedShare: null,
      rounding: { attainment: null, weightedPart: null, index: null, line: { mode: 'half-up', digits: 'minor' }, total: null },
      missingFact: 'problem',
      indexFloor: null,
      indexCap: null,
    });
  });
});

describe('lower bound inclusive: exactly 100 % is in the upper tier', () => {
  const steps = (inclusive?: boolean) => ({
    kind: 'curve',
    of: number('1'),
    knots: [
      { at: '0', next: 'step', value: '0' },
      { at: '1', next: 'step', value: '1', ...(inclusive === undefined ? {} : { inclusive }) },
    ],
  });
  it('unless the bound is given to the tier below', () => expect([worth(steps()), worth(steps(true)), worth(steps(false))]).toEqual(['1', '1', '0']));
});

describe('marginal or whole is always chosen by the author', () => {
  it('a ladder without the choice is refused', () => {
    const ladder = (over: object) => ({
      format: 1,
      components: [lineOf({ kind: 'bands', of: fact('sales'), bands: [{ from: '0', pay: { by: 'rate', rate: '0.1' } }], ...over })],
    });
    expect(compileScheme(ladder({}), kpis).problems.map(({ path }) => path)).toEqual(['$.components[0].amount.mode']);
    for (const mode of ['marginal', 'whole']) expect(compileScheme(ladder({ mode }), kpis).problems).toEqual([]);
  });
});

describe('window per month', () => {
  it('unless the KPI is read over another one', () => {
    const attain = (over: object) => ({ kind: 'attain', kpi: 'sales', rule: higher, ...over });
    expect(worth(attain({}), { rows: rowsOf('900') })).toBe('0.9');
    expect(worth(attain({ over: { window: 'quarter' } }), { rows: rowsOf('900') })).toContain('missing-fact'); // April is asked for
  });
});

describe('rounding at the line, half-up to the kopeck; exact until then', () => {
  const third = { rows: [['sales', '3', '1']] as Row[] };
  it.each([
    // place, what is cut, the index and what is paid of 1 000 at a third
    ['nowhere but at the line', {}, '1/3', '333.33'],
    ['attainment', { attainment: { digits: 1 } }, '0.3', '300.00'],
    ['weightedPart', { weightedPart: { digits: 2, mode: 'up' } }, '0.34', '340.00'],
    ['index', { index: { digits: 3, mode: 'down' } }, '0.333', '333.00'],
    ['line, up', { line: { digits: 'minor', mode: 'up' } }, '1/3', '333.34'],
    ['line, to roubles', { line: { digits: 0 } }, '1/3', '333.00'],
    ['line, to hundreds', { line: { digits: -2 } }, '1/3', '300.00'],
    ['line, to a tenth of a kopeck: still paid in kopecks', { line: { digits: 3 } }, '1/3', '333.33'],
  ])('%s', (_, rounding, index, amount) => {
    const result = month({ settings: { rounding }, ...third });
    expect([result.cards[0]?.index, amounts(result)['variable-by-index']]).toEqual([index, amount]);
  });

  it('a line may have a rounding of its own', () => {
    const own = { ...variable(), rounding: { mode: 'down', digits: 0 } };
    expect(paid({ components: [own], ...third })).toBe('333.00');
  });

  it('the weighted parts are cut before they are added, the index after: 2 × 0.33 is not 0.67', () => {
    const two = {
      scorecard: [item('sales', '0.5'), item('calls', '0.5')],
      rows: [
        ['sales', '3', '2'],
        ['calls', '3', '2'],
      ] as Row[],
    };
    expect(month({ ...two, settings: { rounding: { weightedPart: { digits: 2, mode: 'down' } } } }).cards[0]?.index).toBe('0.66');
    expect(month({ ...two, settings: { rounding: { index: { digits: 2 } } } }).cards[0]?.index).toBe('0.67');
  });
});

describe('a missing fact is a problem', () => {
  const rows = rowsOf('900', null);
  const scorecard = [item('sales', '0.6'), item('calls', '0.4')];
  it('unless it counts as zero, or is left out and the weights of the others grow', () => {
    expect(month({ scorecard, rows }).problems.map(({ code, kpi: of }) => `${code} ${of}`)).toEqual(['missing-fact calls']);
    expect(month({ scorecard, rows, settings: { missingFact: 'zero' } }).cards[0]?.index).toBe('0.54'); // 0.6 × 90 %
    expect(month({ scorecard, rows, settings: { missingFact: 'leave-out' } }).cards[0]?.index).toBe('0.9'); // 0.54 ÷ 0.6
  });

  it('either is said in the workings', () => {
    const reasons = (missingFact: string) => month({ scorecard, rows, settings: { missingFact } }).cards[0]?.workings?.reasons?.map(({ code }) => code);
    expect([reasons('zero'), reasons('leave-out')]).toEqual([['missing-as-zero'], ['left-out']]);
  });

  it('a missing plan is a problem all the same', () => {
    for (const missingFact of ['zero', 'leave-out'])
      expect(
        month({
          scorecard,
          rows: [
            ['sales', null, '900'],
            ['calls', '10', '9'],
          ],
          settings: { missingFact },
        }).problems.map(({ code }) => code),
      ).toEqual(['missing-plan']);
  });

  it('with every row left out there is no index, and that is said', () => {
    expect(month({ rows: rowsOf('1', null).slice(1), settings: { missingFact: 'leave-out' } }).problems.map(({ code }) => code)).toEqual([
      'nothing-to-combine',
    ]);
  });
});

describe('cap per KPI, cap on the index and cap on the total are different things', () => {
  const rows = rowsOf('1500', '20'); // 150 % and 200 %
  const half = (over: object = {}) => [item('sales', '0.5', over), item('calls', '0.5')];
  it.each([
    ['no cap', {}, '1750.00'], // (150 + 200) ÷ 2
    ['sales at 120 %', { scorecard: half({ cap: '1.2' }) }, '1600.00'], // (120 + 200) ÷ 2
    ['the index at 130 %', { settings: { indexCap: '1.3' } }, '1300.00'],
    ['the line at 1 100', { components: [{ ...variable(), amount: { kind: 'clamp', of: variable().amount, max: money('1100') } }] }, '1100.00'],
  ])('%s', (_, over, amount) => expect(paid({ scorecard: half(), rows, ...over })).toBe(amount));

  it('a floor of the index: nobody counts for less than 40 %', () => {
    expect(paid({ settings: { indexFloor: '0.4' }, rows: rowsOf('100') })).toBe('400.00');
    expect(month({ settings: { indexFloor: '0.4' }, rows: rowsOf('100') }).cards[0]?.workings?.reasons).toEqual([
      { code: 'floored', params: { exact: '0.1', at: '0.4', unit: 'share' } },
    ]);
  });

  it('a floor above the cap contradicts itself', () => {
    const doc = { format: 1, scorecard: [item('sales', '1')], components: [variable()], settings: { fixedShare: '0', indexFloor: '1.2', indexCap: '0.8' } };
    expect(compileScheme(doc, kpis).problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['curve-malformed $.settings.indexCap']);
  });
});

describe('one KPI may make up for another', () => {
  const scorecard = [item('sales', '0.5'), item('calls', '0.5')];
  const rows = rowsOf('1500', '5'); // 150 % and 50 %
  it('unless a gate says otherwise', () => {
    expect(paid({ scorecard, rows })).toBe('1000.00');
    const gate = {
      key: 'g',
      name: 'Calls',
      if: compared({ kind: 'item', key: 'calls' }, '<', number('0.7')),
      effect: { then: 'zero' },
      components: ['variable-by-index'],
    };
    expect(paid({ scorecard, rows, gates: [gate] })).toBe('0.00');
  });
});

describe('"for each 1 %" is pro rata', () => {
  const each = (over: object) =>
    worth(
      { kind: 'bands', of: fact('growth'), mode: 'whole', bands: [{ from: '0', pay: { by: 'price', price: '100' } }], ...over },
      { rows: [['growth', null, '2.75']] },
    );
  it('unless whole points are chosen', () => expect([each({}), each({ block: '1' })]).toEqual(['275', '200']));
});

describe('over-achievement counts only as far as the cap, and surplus is not banked', () => {
  it('the month after starts from nothing', () => {
    const scorecard = [item('sales', '1', { cap: '1.2' })];
    expect(['1500', '1200', '800'].map((sales) => paid({ scorecard, rows: rowsOf(sales) }))).toEqual(['1200.00', '1200.00', '800.00']);
    expect(month({ scorecard, rows: rowsOf('1500') }).cards[0]?.ledger).toEqual([]); // nothing is carried
  });
});
