import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
const blocks = [...css.matchAll(/^\s*:root(?::not\(\[data-theme="light"\]\)|\[data-theme="dark"\])? \{([^}]*)\}/gm)].map((match) => readTokens(match[1] ?? ''));
const [light, darkBySystem, darkByChoice] = blocks;

const readable: [string, string[]][] = [
  ['ink', ['paper', 'sheet', 'well', 'accent-wash', 'reached-wash', 'short-wash', 'problem-wash']],
  ['muted', ['paper', 'sheet', 'well', 'accent-wash', 'problem-wash']],
  ['accent', ['paper', 'sheet', 'well', 'accent-wash', 'problem-wash']],
  ['reached', ['paper', 'sheet', 'well', 'accent-wash', 'reached-wash', 'problem-wash']],
  ['short', ['paper', 'sheet', 'well', 'accent-wash', 'short-wash', 'problem-wash']],
  ['problem', ['paper', 'sheet', 'well', 'accent-wash', 'problem-wash']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-problem', ['problem']],
  ['paper', ['ink']],
];

describe.each([['light', light], ['dark', darkBySystem]])('%s', (_, tokens) => {
  it.each(readable)('%s can be read on every ground it stands on', (text, grounds) => {
    for (const ground of grounds) expect(contrast(tokens, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of boxes can be seen', () => {
    for (const ground of ['paper', 'sheet', 'well']) expect(contrast(tokens, 'rule', ground), `rule on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});

it('dark is the same whether chosen by the person or by the system', () => {
  expect(darkByChoice).toEqual(darkBySystem);
});

type Tokens = Record<string, [number, number, number]>;

function readTokens(body: string): Tokens {
  const found = [...body.matchAll(/--([a-z-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)];
  return Object.fromEntries(found.map(([, name, l, c, h]) => [name, [Number(l), Number(c), Number(h)]]));
}

function contrast(tokens: Tokens | undefined, a: string, b: string): number {
  const [one, two] = [luminance(tokens?.[a]), luminance(tokens?.[b])];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/** WCAG's relative luminance of an OKLCH colour, by way of linear sRGB. */
function luminance(colour: [number, number, number] | undefined): number {
  if (!colour) throw new Error('no such token');
  const [lightness, chroma, hue] = colour;
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
