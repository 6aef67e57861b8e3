// A closed month is recomputed by engines that did not exist when it was closed: they must come to the same, whatever form it was stored in.
import { expect, it } from 'vitest';
import { calculatePerson, calculateTold, canonicalText, compileScheme, packResult, schemeTemplates } from '@/lib/kpi';
import { isResultOf } from './payout-fault';

const [{ key, doc, kpis, example }] = schemeTemplates as [(typeof schemeTemplates)[number]];
const schemes = new Map([[key, compileScheme(doc, kpis)]]);
const told = calculateTold(example, schemes);
const ofEarlierEngine = (text: string): string => canonicalText({ ...(JSON.parse(text) as object), engine: '0.9.0' });

it('the same engine must give the same bytes', () => {
  expect(isResultOf(told, packResult(told), example)).toBe(true);
  expect(isResultOf(told, packResult(told).replace('"kpis":[', '"kpis":[ '), example)).toBe(false);
});

it('an earlier engine must have come to the same, in either form', () => {
  const open = canonicalText(calculatePerson(example, schemes));
  expect(isResultOf(told, ofEarlierEngine(open), example)).toBe(true);
  expect(isResultOf(told, ofEarlierEngine(packResult(told)), example)).toBe(true);
});

it('a text that is no result is a fault, not an accident', () => {
  expect(isResultOf(told, '{"cards":', example)).toBe(false);
  expect(isResultOf(told, packResult(told).replace('[0,"fact"', '[99,"fact"'), example)).toBe(false);
  expect(isResultOf(told, ofEarlierEngine(packResult(told).replace('[0,"fact"', '[99,"fact"')), example)).toBe(false);
});

it('a kopeck more is a fault, by whichever engine', () => {
  const line = told.cards[0]?.lines.at(-1)?.amountMinor ?? '';
  const more = packResult(told).replace(`"${line}"`, `"${BigInt(line) + 1n}"`);
  expect(more).not.toBe(packResult(told));
  expect(isResultOf(told, more, example)).toBe(false);
  expect(isResultOf(told, ofEarlierEngine(more), example)).toBe(false);
});
