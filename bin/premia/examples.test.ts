// The documents' examples must be what the command prints, and must calculate.
import { readFileSync, readdirSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { calculatePerson, schemeTemplates, templateIn } from '@/lib/kpi';
import { bundleSchema, schemesOf } from './bundle';
import { main } from './main';

/** What the command prints. */
async function printed(args: string[]): Promise<string> {
  let out = '';
  const stdout = new Writable({
    write(part: Buffer, _, done) {
      out += part.toString();
      done();
    },
  });
  await main(args, { stdin: Readable.from([]), stdout, stderr: stdout });
  return out;
}

const folder = new URL('../../docs/engine/examples/', import.meta.url);

describe('docs/engine/examples', () => {
  it('has one for each ready scheme', () => {
    expect(readdirSync(folder).sort()).toEqual(schemeTemplates.map(({ key }) => `${key}.json`).sort());
  });

  it.each(schemeTemplates.map((template) => [template.key, templateIn(template, 'en')] as const))('%s', (key, { doc, kpis, example, answer }) => {
    const bundle = bundleSchema.parse(JSON.parse(readFileSync(new URL(`${key}.json`, folder), 'utf8')));
    expect(bundle).toEqual(JSON.parse(JSON.stringify({ format: 1, schemes: { [key]: doc }, kpis, input: example })));
    const { cards } = calculatePerson(bundle.input, schemesOf(bundle));
    expect(Object.fromEntries(cards.flatMap(({ lines }) => lines.map((line) => [line.key, line.amountMinor])))).toEqual(answer);
  });

  it.each(schemeTemplates.map(({ key }) => key))('%s is the file the command prints, and with --lang ru in Russian', async (key) => {
    expect(readFileSync(new URL(`${key}.json`, folder), 'utf8')).toBe(await printed(['example', key]));
    const { schemes, kpis } = bundleSchema.parse(JSON.parse(await printed(['example', key, '--lang', 'ru'])));
    const { doc, kpis: written } = schemeTemplates.find((each) => each.key === key) ?? {};
    expect([schemes[key], kpis]).toEqual([JSON.parse(JSON.stringify(doc)), JSON.parse(JSON.stringify(written))]);
  });
});

describe('docs/engine/*.schema.json', () => {
  it.each(['scheme', 'person'])('%s is the schema the command prints', async (name) => {
    expect(readFileSync(new URL(`../${name}.schema.json`, folder), 'utf8')).toBe(await printed(['schema', name]));
  });
});
