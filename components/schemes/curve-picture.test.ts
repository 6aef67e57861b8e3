import { expect, test } from 'vitest';
import type { CurvePoint } from '@/lib/kpi';
import { curvePicture, paysAt, ticksUpTo } from './curve-picture';

// S2 at 100 000 and 70/30, with "nothing below 70 %": the variable part alone, in minor units.
const point = (at: string, pays: string, paysBelow = pays): CurvePoint => ({ at, pays, paysBelow });
const points = [point('0', '0'), point('0.7', '2100000', '0'), point('0.99', '3000000', '2970000'), point('1', '3000000'), point('2', '6000000')];

test('each cliff has its place and its price', () => {
  expect(curvePicture(points).cliffs).toEqual([
    { at: '0.7', fromMinor: '0', toMinor: '2100000', priceMinor: '2100000' },
    { at: '0.99', fromMinor: '2970000', toMinor: '3000000', priceMinor: '30000' },
  ]);
  expect(curvePicture([point('0', '0'), point('0.5', '10', '30'), point('1', '20')]).cliffs[0]?.priceMinor).toBe('-20');
});

test('pieces run from the upper side of one point to the lower side of the next', () => {
  const { pieces, topMinor } = curvePicture(points);
  expect(pieces[0]).toEqual({ from: { x: '0', y: '0' }, to: { x: '0.7', y: '0' } });
  expect(pieces[1]).toEqual({ from: { x: '0.7', y: '2100000' }, to: { x: '0.99', y: '2970000' } });
  expect(topMinor).toBe('6000000');
});

test('what is read aloud has both sides of a jump: just short of it and from it on', () => {
  // 240 × 99% = 237.60 just below, in full from there
  const marketer = [point('0', '0'), point('0.99', '24000', '23760'), point('1', '24000'), point('1.6', '38400')];
  expect(curvePicture(marketer).points).toEqual([
    { at: '0', paysMinor: '0', side: 'at' },
    { at: '0.99', paysMinor: '23760', side: 'below' },
    { at: '0.99', paysMinor: '24000', side: 'from' },
    { at: '1', paysMinor: '24000', side: 'at' },
    { at: '1.6', paysMinor: '38400', side: 'at' },
  ]);
  // A bound that belongs to what is below it.
  expect(curvePicture([point('0', '0'), point('0.7', '0'), point('0.7', '70', '0'), point('1', '100')]).points.slice(1, 3)).toEqual([
    { at: '0.7', paysMinor: '0', side: 'at' }, { at: '0.7', paysMinor: '70', side: 'above' },
  ]);
});

test('between the points the payout is read off exactly, on a cliff its upper side', () => {
  const picture = curvePicture(points);
  expect(paysAt(picture, '1.1375')).toBe('3412500');
  expect(paysAt(picture, '91/80')).toBe('3412500');
  expect(paysAt(picture, '0.7')).toBe('2100000');
  expect(paysAt(picture, '0.6999')).toBe('0');
  expect(paysAt(picture, '3')).toBeNull();
});

test('the axis is marked in round numbers and reaches past the top', () => {
  for (const top of ['0', '1', '7', '24000', '99999', '100000', '6000000']) {
    const ticks = ticksUpTo(top).map(Number);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(Number(top));
  }
});
