// Documents outlive releases: an older one is read as if it were written today, a newer one is refused by its number.
import { describe, expect, it } from 'vitest';
import { compileScheme } from '../index';
import { readScheme } from '../read-scheme';
import { upgrade } from './upgrade';
import type { Formats, UpgradeStep } from './upgrade';

const line = { key: 'x', name: 'X', part: 'other', effect: 'paid', amount: { kind: 'money', amount: '1' } };
const today = { format: 1, components: [line] };

/** Two planted old formats: in −1 lines were called `pays`, in 0 they were `lines`. */
const renamed =
  (from: string, to: string): UpgradeStep =>
  ({ [from]: lines, ...rest }) => ({ ...rest, [to]: lines });
const formats: Formats = { current: 1, steps: { [-1]: renamed('pays', 'lines'), 0: renamed('lines', 'components') } };

describe('an older format', () => {
  it.each([
    ['one step behind', { format: 0, lines: [line] }],
    ['two steps behind', { format: -1, pays: [line] }],
  ])('%s reads as the same scheme', (_, old) => {
    const kept = JSON.stringify(old);
    expect(readScheme(old, formats)).toEqual(readScheme(today));
    expect(JSON.stringify(old)).toBe(kept);
  });

  it('what a step leaves wrong is named in the new shape', () => {
    expect(readScheme({ format: 0, lines: [{ ...line, effect: 'gift' }] }, formats)).toMatchObject({
      problems: [{ code: 'scheme-malformed', path: '$.components[0].effect' }],
    });
  });

  it('the current format is not touched', () => {
    const doc = { format: 1 };
    expect(upgrade(doc, formats)).toEqual({ doc });
  });
});

describe('a format nobody knows', () => {
  it.each([2, 99, -7])('%s is refused at $.format', (format) => {
    expect(readScheme({ ...today, format }, formats)).toEqual({
      problems: [{ code: 'format-unknown', params: { format: String(format), current: '1' }, path: '$.format' }],
    });
  });

  it('so does the compiler, without an exception', () => {
    expect(compileScheme({ ...today, format: 2 }, []).problems.map(({ code, path }) => [code, path])).toEqual([['format-unknown', '$.format']]);
    for (const format of [0.5, '1', null, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER])
      expect(compileScheme({ ...today, format }, []).problems[0]?.path).toBe('$.format');
  });
});
