// What is hashed must be canonical to the byte: held against the package that implements the standard.
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical-text';
import { calculatePerson, canonicalResult, compileScheme, schemeTemplates } from './index';
import { runs } from './properties/support';

describe('canonicalText', () => {
  it('is RFC 8785 for any JSON', () => {
    const json = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any')),
        fc.dictionary(fc.string(), tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalText(value)).toBe(canonicalize(value));
      }),
      runs,
    );
  });

  it.each(['é€\u0007"\\\n/', '\u2028 п ж', '😀', 'a\u0000b', ''])('escapes %j as the standard does', (text) =>
    expect(canonicalText({ [text]: text })).toBe(canonicalize({ [text]: text })),
  );

  it('orders keys by UTF-16 code units and leaves out what is undefined', () => {
    expect(canonicalText({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, ö: 6, none: undefined })).toBe(
      canonicalize({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, ö: 6 }),
    );
  });

  it.each(schemeTemplates.map((template) => [template.key, template] as const))(
    'the result of %s has the bytes of the standard',
    (key, { doc, kpis, example }) => {
      const result = calculatePerson(example, new Map([[key, compileScheme(doc, kpis)]]));
      expect(canonicalResult(result)).toBe(canonicalize(result));
      expect(canonicalResult(JSON.parse(JSON.stringify(result)))).toBe(canonicalResult(result));
    },
  );
});
