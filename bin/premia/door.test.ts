// The command's door: what must not pass in silence, and that it is said in the reader's language, with the file and the place.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { calculatePerson, schemeDocSchema, schemeTemplates } from '@/lib/kpi';
import type { PersonInput, SchemeTemplate } from '@/lib/kpi';
import { hashScheme } from '@/lib/schemes/hash-scheme';
import { schemesOf } from './bundle';
import { statementHash } from './statement-hash';
import { premia } from './testing/premia';
import { firstUnknown } from './unknown-keys';

const folder = mkdtempSync(join(tmpdir(), 'premia-door-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};

const marketer = schemeTemplates[0] as SchemeTemplate;
const rules = { format: 1 as const, schemes: { [marketer.key]: marketer.doc }, kpis: marketer.kpis };
const person = marketer.example;
const withCard = (over: object): PersonInput => ({ ...person, cards: person.cards.map((card) => ({ ...card, ...over })) });
const bundleOf = (input: object = person) => ({ ...rules, input });
const said = async (args: string[], input: unknown = '') => {
  const { code, out, err } = await premia(args, input);
  return { code, out, err: err.replaceAll('\u00a0', ' ').trim() };
};

describe('a hash that is given must be the one of the scheme supplied', () => {
  const place = '$.input.cards[0].schemeHash';
  it.each<[string, string]>([
    ['none', ''],
    ['of the document as written', hashScheme(marketer.doc)],
    ['of the document as published, with all it left unsaid', hashScheme(schemeDocSchema.parse(marketer.doc))],
  ])('%s passes', async (_, schemeHash) => {
    const { code, out } = await said(['calculate', '--table'], bundleOf(withCard({ schemeHash })));
    expect([code, out]).toEqual([0, 'employee-1\tfixed\treference\t56000\nemployee-1\tvariable\tpaid\t27300\n']);
  });

  it.each([['calculate'], ['explain'], ['solve']])('%s refuses another, and pays nobody by it', async (command) => {
    const goal = command === 'solve' ? { facts: [{ kpi: 'reviews', scope: 'person' }], wantedMinor: '90000', decimals: 2, direction: 'higher' } : {};
    const { code, out, err } = await said([command], { ...bundleOf(withCard({ schemeHash: 'deadbeef' })), ...goal });
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`premia: standard input: ${place}: it is not the hash of the scheme ${marketer.key} that is supplied`);
  });

  it('in a stream it stops that person only, by the number of the line', async () => {
    const lines = [rules, withCard({ schemeHash: 'deadbeef' }), person].map((each) => JSON.stringify(each)).join('\n');
    const { code, out, err } = await said(['calculate', '--table', '--lang', 'ru'], lines);
    expect(code).toBe(2);
    expect(out.split('\n')).toHaveLength(3);
    expect(err).toBe(`premia: стандартный ввод, строка 2: $.cards[0].schemeHash: это не хеш приложенной схемы ${marketer.key}`);
  });

  it('a statement that is whole but names another scheme is not verified', async () => {
    const input = withCard({ schemeHash: 'deadbeef' });
    const sealed = bundleOf(input);
    const result = JSON.parse(JSON.stringify(calculatePerson(input, schemesOf(rules)))) as object;
    expect((await said(['verify'], { ...sealed, result, hash: statementHash({ ...sealed, result }) })).code).toBe(2);
  });
});

describe('a pay below zero', () => {
  it('is refused with its place, in the language asked for', async () => {
    const input = bundleOf(withCard({ basePayMinor: '-80000' }));
    expect(await said(['calculate'], input)).toEqual({ code: 2, out: '', err: 'premia: standard input: $.input.cards[0].basePayMinor: it must not be below zero' });
    expect((await said(['explain', '--lang', 'ru'], input)).err).toBe(
      'premia: стандартный ввод: $.input.cards[0].basePayMinor: значение не может быть ниже нуля',
    );
  });

  it('of nothing at all is calculated', async () => {
    const { code, out } = await said(['calculate', '--table'], bundleOf(withCard({ basePayMinor: '0' })));
    expect([code, out]).toEqual([0, 'employee-1\tfixed\treference\t0\nemployee-1\tvariable\tpaid\t0\n']);
  });
});

describe('nothing to calculate is said aloud', () => {
  it.each([['calculate'], ['explain']])('%s of a person without a card', async (command) => {
    expect(await said([command], bundleOf({ ...person, cards: [] }))).toEqual({
      code: 2,
      out: '',
      err: 'premia: standard input: $.input.cards: there is nothing to calculate: the list is empty',
    });
  });

  it('a stream of rules alone, or of a person without a card', async () => {
    expect((await said(['calculate', '--lang', 'ru'], `${JSON.stringify(rules)}\n\n`)).err).toContain('рассчитывать некого');
    const { code, out, err } = await said(['calculate'], `${JSON.stringify(rules)}\n${JSON.stringify({ ...person, cards: [] })}`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('standard input, line 2: $.cards: there is nothing to calculate');
  });
});

describe('what nobody reads is refused with its place', () => {
  const [card] = person.cards;
  it.each<[string, object, string]>([
    ['in the bundle', { ...bundleOf(), scheems: {} }, '$: it has what nobody reads: scheems'],
    ['in the input', bundleOf({ ...person, mounth: '2026-05' }), '$.input: it has what nobody reads: mounth'],
    ['in a card', bundleOf({ ...person, cards: [{ ...card, elegible: {} }] }), '$.input.cards[0]: it has what nobody reads: elegible'],
    ['in a value', bundleOf({ ...person, cards: [{ ...card, values: [{ ...card?.values[0], pln: null }] }] }), '$.input.cards[0].values[0]: it has what nobody reads: pln'],
    ['in a KPI', { ...bundleOf(), kpis: rules.kpis.map((kpi, i) => (i === 1 ? { ...kpi, digits: 2 } : kpi)) }, '$.kpis[1]: it has what nobody reads: digits'],
  ])('%s', async (_, bundle, why) => {
    expect(await said(['calculate'], bundle)).toEqual({ code: 2, out: '', err: `premia: standard input: ${why}` });
  });

  it('in the first line of a stream and in a person’s', async () => {
    const first = await said(['calculate', '--lang', 'ru'], `${JSON.stringify({ ...rules, scheems: 1 })}\n${JSON.stringify(person)}`);
    expect([first.code, first.err]).toEqual([2, 'premia: стандартный ввод, строка 1: $: лишнее поле: scheems']);
    const second = await said(['calculate', '--table'], `${JSON.stringify(rules)}\n${JSON.stringify({ ...person, mounth: 1 })}\n${JSON.stringify(person)}`);
    expect([second.code, second.err]).toEqual([2, 'premia: standard input, line 2: $: it has what nobody reads: mounth']);
    expect(second.out).toContain('27300');
  });

  it('but a statement stored once, and whole, stays readable whatever it holds', async () => {
    const stored = { ...bundleOf({ ...person, once: 'kept' }), printedAt: 'June' };
    const result = JSON.parse(JSON.stringify(calculatePerson(person, schemesOf(rules)))) as object;
    const { code, out } = await said(['verify'], { ...stored, result, hash: statementHash({ ...stored, result }) });
    expect([code, JSON.parse(out)]).toEqual([0, { resultAgrees: true, hashAgrees: true }]);
  });

  it('a statement can be explained: it is a bundle with its result', async () => {
    expect((await said(['explain'], { ...bundleOf(), result: {}, hash: 'x' })).code).toBe(0);
  });

  it.each<[unknown, unknown, unknown]>([
    [{ a: 1 }, { a: 1 }, null],
    [{ a: [{ b: 1 }, { b: 1, c: 2 }] }, { a: [{ b: 1 }, { b: 1 }] }, { path: ['a', 1], key: 'c' }],
    [{ a: 1 }, { a: 1, b: 'filled in' }, null],
    [{ a: { toString: 1 } }, { a: {} }, { path: ['a'], key: 'toString' }],
  ])('%j read as %j', (given, read, found) => expect(firstUnknown(given, read)).toEqual(found));
});

describe('two months are compared only if they have a difference with causes', () => {
  const april = file('april.json', bundleOf());
  const other = (name: string, input: object, kpis: object = rules.kpis) => file(name, { ...bundleOf(input), kpis });
  it.each<[string, string, RegExp, RegExp]>([
    ['different-employees', other('anna.json', { ...person, employeeId: 'anna' }), /two people, employee-1 and anna/, /двух разных людей, employee-1 и anna/],
    ['different-currencies', other('euro.json', { ...person, currency: { code: 'XTS', digits: 2 } }), /two currencies/, /двух разных валютах/],
    ['different-currencies', other('digits.json', { ...person, currency: { ...person.currency, digits: 0 } }), /two currencies/, /двух разных валютах/],
    ['different-units', other('units.json', person, rules.kpis.map((kpi) => (kpi.code === 'reviews' ? { ...kpi, unit: 'count' } : kpi))), /KPI reviews/, /Показатель reviews/],
  ])('%s', async (impossible, may, en, ru) => {
    const english = await said(['compare', april, may]);
    expect([english.code, JSON.parse(english.out)]).toEqual([1, { impossible, what: expect.stringMatching(en) as string }]);
    const russian = await said(['compare', april, may, '--table', '--lang', 'ru']);
    expect(russian.code).toBe(1);
    expect(russian.out).toMatch(new RegExp(`^!\t${impossible}\t`));
    expect(russian.out).toMatch(ru);
  });

  it('other months are the point', async () => {
    const { code, out } = await said(['compare', april, other('may.json', { ...person, month: '2026-06' })]);
    expect([code, JSON.parse(out)]).toMatchObject([0, { parts: [] }]);
  });

  it('the file that is at fault is named', async () => {
    const bad = file('bad.json', { ...bundleOf(), format: 2 });
    expect((await said(['compare', april, bad])).err).toBe(`premia: ${bad}: $.format: 1 is expected`);
    expect((await said(['compare', file('cut.json', '{'), april, '--lang', 'ru'])).err).toMatch(/cut\.json: это не JSON$/);
  });
});

describe('said in the reader’s language', () => {
  const card = person.cards[0];
  const values = (over: object): object => bundleOf(withCard({ values: [{ ...card?.values[0], ...over }] }));
  it.each<[string[], unknown, string, string]>([
    [['calculate'], values({ plan: { value: 'much', ref: '' } }), '$.input.cards[0].values[0].plan.value: a decimal or a fraction is expected', 'ожидается десятичное число или дробь'],
    [['calculate'], bundleOf(withCard({ values: [card?.values[0], card?.values[0]] })), '$.input.cards[0].values[1]: it is given twice', '$.input.cards[0].values[1]: значение задано дважды'],
    [['prove'], { kpis: [], basis: { basePayMinor: '1', currency: { code: 'EUR', digits: 2 }, fixedShare: null } }, '$.doc: it is missing', '$.doc: значения нет'],
    [['calculate'], bundleOf({ ...person, month: 'May' }), '$.input.month: it is not written as it must be', '$.input.month: запись не того вида'],
    [['calculate'], bundleOf(withCard({ basePayMinor: '1.5' })), 'a whole number of minor units is expected, as text', 'ожидается целое число минимальных единиц'],
    [['calculate', 'no/such/file'], '', 'no such file: no/such/file', 'нет такого файла: no/such/file'],
    [['explain', folder], '', 'is a folder', 'это папка'],
    [['compare', 'one.json'], '', 'compare takes two files', 'compare сравнивает два файла'],
    [['explain', 'one.json', 'two.json'], '', 'explain takes one file at most', 'explain нужно файлов не больше: 1'],
    [['compare', 'a', 'b', 'c'], '', 'compare takes 2 files at most', 'не больше: 2'],
    [['schema', 'moon'], '', 'schema is one of scheme, person, bundle', 'schema принимает одно из'],
    [['example', 's99'], '', 'no example s99', 'нет примера s99'],
    [['prove', '--fast'], '', 'unknown option --fast', 'неизвестный параметр --fast'],
    [['dance'], '', 'premia <command>', 'premia <команда>'],
  ])('%j', async (args, input, en, ru) => {
    const [english, russian] = [await said(args, input), await said([...args, '--lang', 'ru'], input)];
    expect([english.code, russian.code]).toEqual([2, 2]);
    expect(english.err).toContain(en);
    expect(russian.err).toContain(ru);
  });

  it('the judgement as a table too: verdicts, cliffs and remarks', async () => {
    const asked = { doc: marketer.doc, kpis: marketer.kpis, basis: { basePayMinor: '10000000', currency: { code: 'RUB', digits: 2 }, fixedShare: '0.7' } };
    const { out } = await said(['prove', '--table', '--lang', 'ru'], asked);
    expect(out).toContain('доказано\t');
    expect(out).toContain('скачок\t\t');
    expect(out).not.toMatch(/^(proved|noted|cliff|warning|remark)\t/m);
  });
});

describe('a scheme by which nobody could be paid', () => {
  it('is refused, and the KPI that nobody can compute is named', async () => {
    const share = { code: 'share', name: 'Share', unit: 'other', decimals: 0, direction: 'higher', kind: 'result', formula: '1/0' };
    const amount = { kind: 'combine', op: 'product', parts: [{ kind: 'money', amount: '10' }, { kind: 'measure', kpi: 'share', take: 'fact' }] };
    const doc = { format: 1, components: [{ key: 'x', name: 'Bonus', part: 'other', effect: 'paid', amount }] };
    const asked = { doc, kpis: [share], basis: { basePayMinor: '100000', currency: { code: 'EUR', digits: 2 }, fixedShare: '0.7' } };
    const { code, out } = await said(['prove', '--table'], asked);
    expect(code).toBe(1);
    expect(out).toContain('refused\tEverything can be computed\tThe formula of “Share” divides by what is always zero');
    expect(out).toContain('refused\tA month with all facts at plan is calculated\tA division by zero in line x.');
  });
});

describe('a byte order mark is no content', () => {
  it('of a bundle, of a stream, of a file', async () => {
    const table = 'employee-1\tfixed\treference\t56000\nemployee-1\tvariable\tpaid\t27300\n';
    expect(await said(['calculate', '--table'], `\uFEFF${JSON.stringify(bundleOf(), null, 2)}`)).toMatchObject({ code: 0, out: table });
    expect(await said(['calculate', '--table'], `\uFEFF${JSON.stringify(rules)}\r\n${JSON.stringify(person)}\r\n`)).toMatchObject({ code: 0, out: table });
    expect(await said(['explain', file('marked.json', `\uFEFF${JSON.stringify(bundleOf())}`)])).toMatchObject({ code: 0 });
  });
});
