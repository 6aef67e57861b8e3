// The documents' examples must be what the command prints, and must calculate.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculatePerson, schemeTemplates } from '@/lib/kpi';
import { bundleSchema, schemesOf } from './bundle';

const folder = new URL('../../docs/engine/examples/', import.meta.url);

describe('docs/engine/examples', () => {
  it('has one for each ready scheme', () => {
    expect(readdirSync(folder).sort()).toEqual(schemeTemplates.map(({ key }) => `${key}.json`).sort());
  });

  it.each(schemeTemplates.map((template) => [template.key, template] as const))('%s', (key, { doc, kpis, example, answer }) => {
    const bundle = bundleSchema.parse(JSON.parse(readFileSync(new URL(`${key}.json`, folder), 'utf8')));
    expect(bundle).toEqual(JSON.parse(JSON.stringify({ format: 1, schemes: { [key]: doc }, kpis, input: example })));
    const { cards } = calculatePerson(bundle.input, schemesOf(bundle));
    expect(Object.fromEntries(cards.flatMap(({ lines }) => lines.map((line) => [line.key, line.amountMinor])))).toEqual(answer);
  });
});
