// What an auditor does with files: streams too large to hold, tables, statements somebody has touched, input that is not what it should be.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { calculatePerson, schemeTemplates } from '@/lib/kpi';
import type { PersonInput, SchemeTemplate } from '@/lib/kpi';
import { schemesOf } from './bundle';
import { firstDifference } from './first-difference';
import { main } from './main';
import { statementHash } from './statement-hash';
import { premia } from './testing/premia';

const folder = mkdtempSync(join(tmpdir(), 'premia-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};

const template = (key: string): SchemeTemplate => {
  const found = schemeTemplates.find((each) => each.key === key);
  if (!found) throw new Error(key);
  return found;
};
const blenders = template('s04-over-plan-units');
const marketer = template('s01-shop-marketer');
const rulesOf = ({ key, doc, kpis }: SchemeTemplate) => ({ format: 1 as const, schemes: { [key]: doc }, kpis });
const bundleOf = (from: SchemeTemplate, input = from.example) => ({ ...rulesOf(from), input });
/** The example with another fact. */
const withFact = (input: PersonInput, kpi: string, fact: string | null): PersonInput => ({
  ...input,
  cards: input.cards.map((card) => ({
    ...card,
    values: card.values.map((value) => (value.kpi === kpi && value.fact ? { ...value, fact: fact === null ? null : { ...value.fact, value: fact } } : value)),
  })),
});

describe('a stream larger than memory', () => {
  it('50 000 people pass through; while nobody takes the answers, next to nothing is read', async () => {
    const people = 50_000;
    const lines = { read: 0, answered: 0 };
    const bytes = { read: 0, answered: 0 };
    const first = `${JSON.stringify(rulesOf(blenders))}\n`;
    const person = (i: number): string => `${JSON.stringify({ ...blenders.example, employeeId: `e${i}` })}\n`;
    function* source(): Generator<Buffer> {
      yield Buffer.from(first);
      for (let i = 0; i < people; i++) {
        const line = Buffer.from(person(i));
        lines.read++;
        bytes.read += line.length;
        yield line;
      }
    }
    let held: (() => void) | null = null;
    let isStalled: () => void = () => undefined;
    const stalled = new Promise<void>((resolve) => (isStalled = resolve));
    const stdout = new Writable({
      highWaterMark: 16 * 1024,
      write(part: Buffer, _, done) {
        lines.answered += part.toString().split('\n').length - 1;
        bytes.answered += part.length;
        if (held === null && lines.answered >= 100) {
          held = done;
          isStalled();
        } else done();
      },
    });
    const running = main(['calculate', '--table'], { stdin: Readable.from(source()), stdout, stderr: stdout });
    await stalled;
    const seen = bytes.read;
    for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
    // The answers wait, so the questions do: of some 25 MB no more than the buffers of the pipe have been taken.
    expect(bytes.read).toBeLessThan(2 * 1024 * 1024);
    expect(bytes.read - seen).toBeLessThan(2 * 1024 * 1024);
    (held as (() => void) | null)?.();
    expect(await running).toBe(0);
    expect([lines.read, lines.answered]).toEqual([people, people]);
    expect(bytes.read).toBeGreaterThan(20 * 1024 * 1024);
  }, 120_000);

  it('a line that is not JSON, or no person, is named by its number and stops nobody else', async () => {
    const input = [rulesOf(blenders), blenders.example, '{"format":1', { format: 1 }, blenders.example].map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
    const { code, out, err } = await premia(['calculate', '--table'], input.join('\n'));
    expect(code).toBe(2);
    expect(out).toBe('employee-1\tblenders\tpaid\t48000\n'.repeat(2));
    expect(err.trim().split('\n')).toEqual(['premia: standard input, line 3: it is not JSON', 'premia: standard input, line 4: $.month: a text is missing']);
  });

  it('empty lines do not count as people, but they do count as lines', async () => {
    const { code, err } = await premia(['calculate'], `${JSON.stringify(rulesOf(blenders))}\n\n\nnonsense\n`);
    expect([code, err]).toEqual([2, 'premia: standard input, line 4: it is not JSON\n']);
  });

  it('a person with a problem is answered with it, and the others are paid', async () => {
    const without = withFact(blenders.example, 'blenders', null);
    const { code, out } = await premia(['calculate', '--table'], [rulesOf(blenders), without, blenders.example].map((each) => JSON.stringify(each)).join('\n'));
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toMatch(/^employee-1\t!\tmissing-fact\tNo fact for “/);
    expect(out).toContain('employee-1\tblenders\tpaid\t48000');
  });
});

describe('tables', () => {
  it('compare: each cause with its sum', async () => {
    const april = file('april.json', bundleOf(blenders));
    const may = file('may.json', bundleOf(blenders, withFact(blenders.example, 'blenders', '11')));
    // 11 − 5 = 6 instead of 4: 2 × 3 % × 4 000
    const { code, out } = await premia(['compare', april, may, '--table']);
    expect([code, out]).toEqual([0, 'assignment-1\tfact\tblenders\t9\t11\t24000\n']);
    expect(JSON.parse((await premia(['compare', april, may])).out)).toMatchObject({ fromMinor: '48000', toMinor: '72000' });
    expect((await premia(['compare', april, april, '--table'])).out).toBe('');
  });

  it('compare names what keeps a month from being calculated', async () => {
    const broken = file('broken.json', bundleOf(blenders, withFact(blenders.example, 'blenders', null)));
    const { code, out } = await premia(['compare', file('april.json', bundleOf(blenders)), broken]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ impossible: 'has-problems', problems: [[], [{ code: 'missing-fact', kpi: 'blenders' }]] });
  });

  it('prove: verdict, property, example; then the cliffs with their price', async () => {
    const asked = { doc: marketer.doc, kpis: marketer.kpis, basis: { basePayMinor: '10000000', currency: { code: 'RUB', digits: 2 }, fixedShare: '0.7' } };
    const { code, out } = await premia(['prove', '--table'], JSON.stringify(asked));
    expect(code).toBe(0);
    expect(out).toContain('proved\tDoing better never pays less\t\n');
    expect(out).toContain('to be known\tThere is a most that can be paid\tThe pay grows without limit with the result.\n');
    expect(out).toContain('cliff\t\t“Переменная часть”: at the index of 99% the pay jumps from 29,700.00 to 30,000.00, by 300.00.\n');
    const faulty = { ...asked, doc: { ...marketer.doc, scorecard: marketer.doc.scorecard.slice(1) } };
    const refused = await premia(['prove', '--table', '--lang', 'ru'], JSON.stringify(faulty));
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('опровергнуто\tВеса составляют ровно 100\u00a0%\tСумма весов равна 0,5, а не 1.\n');
  });
});

describe('a statement somebody has touched', () => {
  const sealed = { ...bundleOf(marketer), result: JSON.parse(JSON.stringify(calculatePerson(marketer.example, schemesOf(rulesOf(marketer))))) as Record<string, unknown> };
  const text = JSON.stringify({ ...sealed, hash: statementHash(sealed) });
  const verified = async (changed: string) => {
    const { code, out } = await premia(['verify'], changed);
    return { code, ...(JSON.parse(out) as { resultAgrees: boolean; hashAgrees: boolean; differsAt?: string }) };
  };

  it('whole', async () => expect(await verified(text)).toEqual({ code: 0, resultAgrees: true, hashAgrees: true }));

  it.each<[string, string, string, object]>([
    ['one kopeck of a line', '"amountMinor":"27300"', '"amountMinor":"27301"', { resultAgrees: false, differsAt: '$.result.cards[0].lines[1].amountMinor' }],
    ['one digit of the index', '"index":"1.1375"', '"index":"1.1376"', { resultAgrees: false, differsAt: '$.result.cards[0].index' }],
    ['a fact', '"value":"22"', '"value":"23"', { resultAgrees: false, differsAt: expect.stringContaining('$.result.cards[0]') }],
    ['who entered a fact', '"source":"manual"', '"source":"import"', {}],
    ['the pay', '"basePayMinor":"80000"', '"basePayMinor":"80001"', { resultAgrees: false }],
    ['the name of a KPI', '"unit":"percent"', '"unit":"ratio"', {}],
  ])('%s', async (_, from, to, found) => {
    expect(text).toContain(from);
    expect(await verified(text.replace(from, to))).toMatchObject({ code: 1, hashAgrees: false, ...found });
  });

  it('the order of keys and the spaces between them are not content', async () => {
    const turned = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).reverse()), null, 4);
    expect(await verified(turned)).toEqual({ code: 0, resultAgrees: true, hashAgrees: true });
  });

  it.each<[unknown, unknown, string | null]>([
    [{ a: [1, 2] }, { a: [1, 3] }, '$.a[1]'],
    [{ a: 1 }, { a: 1, b: 2 }, '$.b'],
    [[1], [1, 2], '$[1]'],
    [{ a: {} }, { a: [] }, '$.a'],
    [null, {}, '$'],
    [{ b: 1, a: 2 }, { a: 2, b: 1 }, null],
  ])('%j and %j part at %s', (a, b, place) => expect(firstDifference(a, b)).toBe(place));
});

describe('input that is not what it should be', () => {
  it.each<[string, string[], string, RegExp]>([
    ['nothing at all', ['calculate'], '', /is not JSON/],
    ['a folder', ['calculate', folder], '', /is a folder/],
    ['a folder to explain', ['explain', folder], '', /is a folder/],
    ['words for numbers in a campaign', ['solve'], JSON.stringify({ campaign: { goal: 'much', price: '1', conversion: '1', budget: '1', margin: '1' } }), /standard input: \$\.campaign\.goal: a decimal/],
    ['a word for a share', ['prove'], JSON.stringify({ doc: {}, kpis: [], basis: { basePayMinor: '1', currency: { code: 'RUB', digits: 2 }, fixedShare: 'half' } }), /fixedShare/],
    ['a statement without a hash', ['verify'], JSON.stringify({ ...bundleOf(blenders), result: {} }), /hash/],
    ['a list', ['explain'], '[]', /standard input: \$: an object is expected, not a list/],
  ])('%s: exit code 2, said in one line', async (_, args, input, why) => {
    const { code, out, err } = await premia(args, input);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(why);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
