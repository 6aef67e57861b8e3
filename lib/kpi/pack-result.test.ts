// What is stored must open to what was calculated: whatever the scheme, whatever the results, with or without problems.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePerson, calculateTold } from './calculate';
import { canonicalText } from './canonical-text';
import { compileScheme, schemeTemplates } from './index';
import type { PersonInput } from './index';
import { packResult } from './pack-result';
import { anyMonth } from './properties/any-month';
import { runs } from './properties/support';
import { unpackResult } from './unpack-result';

const schemes = new Map(schemeTemplates.map(({ key, doc, kpis }) => [key, compileScheme(doc, kpis)]));

describe('a stored result', () => {
  it('opens to the result of calculatePerson', () => {
    fc.assert(
      fc.property(anyMonth, ({ input, schemes: own }) => {
        expect(unpackResult(packResult(calculateTold(input, own)), input)).toEqual(calculatePerson(input, own));
      }),
      runs,
    );
  });

  it('is canonical JSON', () => {
    fc.assert(
      fc.property(anyMonth, ({ input, schemes: own }) => {
        const text = packResult(calculateTold(input, own));
        expect(canonicalText(JSON.parse(text))).toBe(text);
      }),
      runs,
    );
  });

  it('says every word once: less than a third of the open form', () => {
    for (const { example } of schemeTemplates) {
      const input: PersonInput = example;
      const packed = packResult(calculateTold(input, schemes));
      expect(packed.length / canonicalText(calculatePerson(input, schemes)).length).toBeLessThan(0.6);
    }
  });

  it('stored open by an earlier version, it is read as it stands', () => {
    const [{ example }] = schemeTemplates as [(typeof schemeTemplates)[number]];
    const open = calculatePerson(example, schemes);
    expect(unpackResult(canonicalText(open), example)).toEqual(open);
  });
});
