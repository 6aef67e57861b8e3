// The picture of each kind of line, point by point, with the sums worked out beside it. 100 000 of pay, 70 % fixed: 30 000 vary.
import { describe, expect, it } from 'vitest';
import { curvePoints } from './index';
import type { SimpleComponent } from './index';
import { item, kpi, line } from './golden/support';
import { attain, bonus, combine, measure, money, number } from './text/support';

const catalogue = [kpi('plan'), kpi('calls'), kpi('sales', { unit: 'money' })];
const basis = { basePayMinor: '10000000', currency: { code: 'RUB', digits: 2 }, fixedShare: '0.7', upTo: '2' };
type Form = Parameters<typeof line>[0];
const variable = { form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null } as const;

/** "0.7: 0 → 21000" in whole roubles: just below, and at the point. */
function picture(component: object & { key: string }, over: Partial<typeof basis> = {}, doc: object = {}): string[] | null {
  const points = curvePoints({ format: 1, scorecard: [item('plan', '1')], components: [component], ...doc }, catalogue, component.key, { ...basis, ...over });
  const roubles = (minor: string): string => String(Number(minor) / 100);
  return points?.map(({ at, paysBelow, pays }) => (pays === paysBelow ? `${at}: ${roubles(pays)}` : `${at}: ${roubles(paysBelow)} → ${roubles(pays)}`)) ?? null;
}
const ofForm = (form: Form, over: Partial<typeof basis> = {}): string[] | null => picture(line(form) as object & { key: string }, over);

describe('the variable part', () => {
  it.each<[string, Partial<SimpleComponent & { form: 'variable-by-index' }>, string[]]>([
    ['in proportion', {}, ['0: 0', '2: 60000']],
    ['in full from 99 %', { fullFrom: '0.99' }, ['0: 0', '0.99: 29700 → 30000', '1: 30000', '2: 60000']],
    ['does not grow', { growsAbove: false }, ['0: 0', '1: 30000', '2: 30000']],
    ['grows to 150 %', { cap: '1.5' }, ['0: 0', '1.5: 45000', '2: 45000']],
    // from nothing at 70 % to 30 000 at 100 %
    ['a slope from 70 %', { rampFrom: '0.7' }, ['0: 0', '0.7: 0', '1: 30000', '2: 60000']],
    ['nothing below 70 %', { knockOut: { below: '0.7', on: { by: 'index' } } }, ['0: 0', '0.7: 0 → 21000', '2: 60000']],
  ])('%s', (_, over, points) => expect(ofForm({ ...variable, ...over } as Form)).toEqual(points));

  it('of another pay, another share, another currency', () => {
    expect(ofForm(variable, { basePayMinor: '5000000' })).toEqual(['0: 0', '2: 30000']); // 50 000 × 30 % × 2
    expect(ofForm(variable, { fixedShare: '0.9' })).toEqual(['0: 0', '2: 20000']); // 100 000 × 10 % × 2
    expect(ofForm(variable, { upTo: '1' })).toEqual(['0: 0', '1: 30000']);
  });

  it('a cut after the picture ends is not in it', () => {
    expect(ofForm({ ...variable, cap: '1.5' } as Form, { upTo: '1.2' })).toEqual(['0: 0', '1.2: 36000']);
  });
});

describe('lines of other kinds', () => {
  const index = { kind: 'index' };
  it.each<[string, object, string[] | null]>([
    ['a share of what varies', combine('product', [number('0.5'), attain('calls'), { kind: 'base', of: 'variable' } as never]), ['0: 0', '2: 30000']],
    ['the lesser of two', combine('min', [combine('product', [money('1000'), attain('calls')]), money('1500')]), ['0: 0', '1.5: 1500', '2: 1500']],
    // 100 % and more pays 500, from 120 % another 300
    [
      'two steps',
      {
        kind: 'when',
        if: { is: 'compare', left: attain('calls'), op: '>=', right: number('1.2') },
        then: money('800'),
        else: { kind: 'when', if: { is: 'compare', left: attain('calls'), op: '>=', right: number('1') }, then: money('500'), else: money('0') },
      },
      ['0: 0', '1: 0 → 500', '1.2: 500 → 800', '2: 800'],
    ],
    [
      // strictly above plan: at plan still nothing, and the jump stands right after it
      'only above plan',
      { kind: 'when', if: { is: 'compare', left: attain('calls'), op: '>', right: number('1') }, then: money('500'), else: money('0') },
      ['0: 0', '1: 0', '1: 0 → 500', '2: 500'],
    ],
    ['an attainment with limits', combine('product', [money('1000'), attain('calls', undefined, { floor: '0.5', cap: '1.2' })]), ['0: 500', '0.5: 500', '1.2: 1200', '2: 1200']],
    ['the index, though an attainment stands beside it at plan', combine('product', [index as never, attain('calls'), money('1000')]), ['0: 0', '2: 2000']],
    ['reached: all at once', combine('product', [money('2000'), attain('calls', { kind: 'reached' })]), ['0: 0', '1: 0 → 2000', '2: 2000']],
    ['of two attainments nobody knows which to follow', combine('product', [money('1'), attain('calls'), attain('plan')]), null],
    ['a fact is not a share of its plan', combine('product', [number('0.02'), measure('sales')]), null],
    ['a square is not straight', combine('product', [money('1'), attain('calls'), attain('calls')]), null],
    ['a scale has its own steps', combine('product', [money('1'), attain('calls', { kind: 'rated', steps: [{ at: '1', value: '0' }, { at: '5', value: '1' }] })]), null],
    ['a fixed sum follows nothing', money('100'), null],
  ])('%s', (_, amount, points) => expect(picture(bonus(amount))).toEqual(points));

  it('without a share of its own the scheme’s holds; without either nothing varies', () => {
    const half = { settings: { fixedShare: '0.5' } };
    const component = line(variable) as object & { key: string };
    expect(picture(component, { fixedShare: undefined as never }, half)).toEqual(['0: 0', '2: 100000']); // 100 000 × 50 % × 2
    expect(picture(component, { fixedShare: undefined as never })).toBeNull();
  });
});
