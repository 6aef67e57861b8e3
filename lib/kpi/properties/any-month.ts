// A month of anybody: a ready scheme's example with every fact multiplied, one perhaps lost, in a stage or a shadow month.
import fc from 'fast-check';
import { compileScheme, schemeTemplates } from '../index';
import type { PersonInput, Schemes } from '../index';

const compiled = schemeTemplates.map((template) => {
  const schemes: Schemes = new Map([[template.key, compileScheme(template.doc, template.kpis)]]);
  return { template, schemes };
});

export const anyMonth: fc.Arbitrary<{ input: PersonInput; schemes: Schemes }> = fc
  .record({
    which: fc.constantFrom(...compiled),
    percents: fc.array(fc.integer({ min: -50, max: 300 }), { minLength: 8, maxLength: 8 }),
    lost: fc.option(fc.nat(7), { freq: 8 }),
    stage: fc.option(fc.record({ share: fc.integer({ min: 0, max: 100 }), isShadow: fc.boolean(), floor: fc.option(fc.nat(10_000_000)) })),
  })
  .map(({ which, percents, lost, stage }) => {
    const [first] = which.template.example.cards;
    if (!first) throw new Error('an example has a card');
    const values = first.values.map((value, i) =>
      value.fact === null ? value : { ...value, fact: i === lost ? null : { ...value.fact, value: String((Number(value.fact.value) * (percents[i % 8] ?? 100)) / 100) } },
    );
    const held = stage && stage.floor !== null ? { holdHarmlessMinor: String(stage.floor) } : {};
    const card = { ...first, values, stage: stage === null ? first.stage : { id: 's', fixedShare: (stage.share / 100).toFixed(2), isShadow: stage.isShadow, ...held } };
    return { input: { ...which.template.example, cards: [card] }, schemes: which.schemes };
  });
