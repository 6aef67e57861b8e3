// The command must answer from files alone, stream, say what is wrong, and exit so that a script can tell.
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { calculatePerson, schemeTemplates } from '@/lib/kpi';
import { schemesOf } from './bundle';
import { statementHash } from './statement-hash';
import { premia } from './testing/premia';

const [first] = schemeTemplates;
if (!first) throw new Error('no templates');
const rules = { format: 1 as const, schemes: { [first.key]: first.doc }, kpis: first.kpis };
const bundle = { ...rules, input: first.example };
const withoutFact = {
  ...bundle,
  input: {
    ...first.example,
    cards: first.example.cards.map((card) => ({ ...card, values: card.values.map((value, i) => (i === 0 ? { ...value, fact: null } : value)) })),
  },
};

describe('premia calculate', () => {
  it.each(schemeTemplates.map(({ key }) => key))('%s: the example it prints, it calculates', async (key) => {
    const { out } = await premia(['example', key]);
    const { code, out: table } = await premia(['calculate', '--table'], out);
    const { answer } = schemeTemplates.find((each) => each.key === key) ?? { answer: {} };
    expect(code).toBe(0);
    expect(
      Object.fromEntries(
        table
          .trim()
          .split('\n')
          .map((line) => [line.split('\t')[1], line.split('\t')[3]]),
      ),
    ).toEqual(answer);
  });

  it('streams people one by one after the rules', async () => {
    const people = Array.from({ length: 500 }, (_, i) => ({ ...first.example, employeeId: `e${i}` }));
    const { code, out } = await premia(['calculate'], [rules, ...people].map((each) => JSON.stringify(each)).join('\n'));
    expect(code).toBe(0);
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { employeeId: string; totals: { paidMinor: string } });
    expect(results.map(({ employeeId }) => employeeId)).toEqual(people.map(({ employeeId }) => employeeId));
    expect(new Set(results.map(({ totals }) => totals.paidMinor))).toEqual(new Set(['27300']));
  });

  it('exits 1 with a problem and names it', async () => {
    const { code, out } = await premia(['calculate', '--table', '--lang', 'ru'], withoutFact);
    expect(code).toBe(1);
    expect(out).toContain('missing-fact\tНет факта по показателю «Рост числа новых покупателей».');
  });

  it.each<[string[], unknown, RegExp]>([
    [['calculate'], '{', /is not JSON/],
    [['calculate'], {}, /standard input, line 1: \$\.format/],
    [['calculate'], `${JSON.stringify(rules)}\n{"format":1}`, /line 2: \$\.month/],
    [['calculate', 'no/such/file'], '', /no such file/],
    [['explain', '--lang', 'fr'], bundle, /--lang/],
    [['prove', '--fast'], bundle, /unknown option/],
    [['compare', 'one.json'], bundle, /two files/],
    [['schema', 'moon'], '', /one of/],
    [['example', 's99'], '', /no example/],
    [['dance'], '', /premia <command>/],
    [['constructor'], '', /premia <command>/],
  ])('%j exits 2 and says why', async (args, input, why) => {
    const { code, err } = await premia(args, input);
    expect(code).toBe(2);
    expect(err).toMatch(why);
  });
});

describe('the other commands', () => {
  it('explain tells the workings in both languages', async () => {
    const english = await premia(['explain'], bundle);
    expect(english.code).toBe(0);
    expect(english.out).toContain('22% ÷ 20% = 110%');
    expect((await premia(['explain', '--lang', 'ru'], bundle)).out).toContain('Индекс');
    expect((await premia(['explain'], withoutFact)).code).toBe(1);
  });

  it('prove refuses with exit code 1', async () => {
    const basis = { basePayMinor: '10000000', currency: { code: 'RUB', digits: 2 }, fixedShare: '0.7' };
    expect((await premia(['prove'], { doc: first.doc, kpis: first.kpis, basis })).code).toBe(0);
    expect((await premia(['prove'], { doc: { ...first.doc, scorecard: first.doc.scorecard.slice(1) }, kpis: first.kpis, basis })).code).toBe(1);
  });

  it('solve plans a campaign and seeks a goal', async () => {
    const campaign = { goal: '800000', price: '80000', conversion: '0.1', budget: '40000', margin: '1' };
    expect(JSON.parse((await premia(['solve'], { campaign })).out)).toMatchObject({ plan: { leads: '100', costPerLead: '400' } });
    const goal = { ...bundle, facts: [{ kpi: 'repeat-purchases', scope: 'person' }], wantedMinor: '90000', decimals: 2, direction: 'higher' };
    // 560 + 240 × (0.925 + 0.25 × f/20) = 900 → f = 39.3333… → 39.34
    expect(JSON.parse((await premia(['solve'], goal)).out)).toMatchObject({ solved: { facts: { 'person/repeat-purchases': '39.34' } } });
  });

  it('schema prints a JSON Schema of each format', async () => {
    for (const name of ['scheme', 'bundle', 'person']) {
      const printed = JSON.parse((await premia(['schema', name])).out) as { $schema?: string };
      expect(printed.$schema).toContain('json-schema.org');
    }
  });

  it('verify agrees with what is whole, and finds one kopeck or one letter changed', async () => {
    const computed = calculatePerson(first.example, schemesOf(rules));
    const sealed = { ...bundle, result: JSON.parse(JSON.stringify(computed)) as Record<string, unknown> };
    const statement = { ...sealed, hash: statementHash(sealed) };
    expect(await premia(['verify'], statement)).toMatchObject({ code: 0 });
    const forged = { ...sealed, result: { ...sealed.result, totals: { paidMinor: '27301', referenceMinor: '56000', shownMinor: '0' } } };
    expect(JSON.parse((await premia(['verify'], { ...forged, hash: statementHash(forged) })).out)).toEqual({
      resultAgrees: false,
      hashAgrees: true,
      differsAt: '$.result.totals.paidMinor',
    });
    expect(JSON.parse((await premia(['verify'], { ...statement, note: 'x' })).out)).toEqual({ resultAgrees: true, hashAgrees: false });
  });
});

describe('the program itself', () => {
  it('runs from any folder and passes its exit code on', () => {
    const run = (args: string[], input: string) =>
      spawnSync(process.execPath, [fileURLToPath(new URL('../premia.mjs', import.meta.url)), ...args], { cwd: tmpdir(), input, encoding: 'utf8' });
    const whole = run(['calculate', '--table'], JSON.stringify(bundle));
    expect([whole.status, whole.stdout]).toEqual([0, 'employee-1\tfixed\treference\t56000\nemployee-1\tvariable\tpaid\t27300\n']);
    expect(run(['calculate'], '{').status).toBe(2);
  });
});

describe('premia solve', () => {
  it('finds the smallest common growth of a mix', async () => {
    const facts = first.example.cards[0]?.values.map(({ kpi, scope }) => ({ kpi, scope, proportion: '1' }));
    const asked = { ...bundle, facts, wantedMinor: '90000', decimals: 2, direction: 'higher', growthStep: '0.0001' };
    const { code, out } = await premia(['solve'], asked);
    const { solved } = JSON.parse(out) as { solved: { growth: string; paysMinor: string } };
    expect(code).toBe(0);
    expect(BigInt(solved.paysMinor) >= 90000n).toBe(true);
    expect(Number(solved.growth)).toBeGreaterThan(0);
    expect((await premia(['solve'], { ...asked, facts: facts?.map((fact) => ({ ...fact, proportion: 'much' })) })).code).toBe(2);
  });
});
