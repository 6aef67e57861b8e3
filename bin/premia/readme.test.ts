// The documents must not claim a figure that the law does not give: every row of "one month by hand" is calculated here.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatPercent } from '@/lib/format/percent';
import { calculatePerson, compileScheme, schemeTemplates } from '@/lib/kpi';
import type { CardInput, Node, PersonInput, PersonResult, SchemeTemplate } from '@/lib/kpi';

const readme = readFileSync(new URL('../../docs/engine/README.md', import.meta.url), 'utf8');
const formats = readFileSync(new URL('../../docs/engine/formats.md', import.meta.url), 'utf8');
const marketer = templateOf('s01-shop-marketer');
function templateOf(wanted: string): SchemeTemplate {
  const found = schemeTemplates.find(({ key }) => key === wanted);
  if (!found) throw new Error(wanted);
  return found;
}

interface Change {
  settings?: object;
  /** Instead of the example's lines. */
  components?: object[];
  facts?: Record<string, string | null>;
  card?: Partial<CardInput>;
}
function month({ settings = {}, components, facts = {}, card = {} }: Change): PersonResult {
  const doc = { ...marketer.doc, settings: { ...marketer.doc.settings, ...settings }, ...(components ? { components } : {}) };
  const input: PersonInput = {
    ...marketer.example,
    cards: marketer.example.cards.map((each) => ({
      ...each,
      ...card,
      values: each.values.map((value) => {
        const fact = facts[value.kpi];
        return value.fact && fact !== undefined ? { ...value, fact: fact === null ? null : { ...value.fact, value: fact } } : value;
      }),
    })),
  };
  return calculatePerson(input, new Map([[marketer.key, compileScheme(doc, marketer.kpis)]]));
}
const major = (minor: bigint): string => `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
/** [fixed, variable, together] of what is paid, by whomever. */
function paid({ cards, totals }: PersonResult): string[] {
  const lines = cards.flatMap((card) => card.lines).filter(({ effect }) => effect !== 'shown');
  const sum = (part: string): bigint => lines.filter((line) => line.part === part).reduce((all, { amountMinor }) => all + BigInt(amountMinor), 0n);
  return [major(sum('fixed')), major(sum('variable')), major(BigInt(totals?.paidMinor ?? 0) + BigInt(totals?.referenceMinor ?? 0))];
}
const [fixed, variable] = marketer.doc.components;
const byDays = (amount: Node | undefined): Node => ({ kind: 'prorate', of: amount, by: 'calendar-days', rounding: null }) as Node;
const below70 = { is: 'compare', left: { kind: 'index' }, op: '<', right: { kind: 'number', value: '0.7' } };
const nothing = { kind: 'money', amount: '0' };

describe('docs/engine/README.md', () => {
  const rows = readme
    .slice(readme.indexOf('## The same month'), readme.indexOf('Each of these rows'))
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()).slice(1, 5));

  const changes: [starts: string, Change][] = [
    ['as above', {}],
    ['the scheme cuts each weighted part', { settings: { rounding: { ...marketer.doc.settings.rounding, weightedPart: { mode: 'down', digits: 3 } } } }],
    ['new customers only 13.7%', { facts: { 'new-customers': '13.7' } }],
    ['new customers 16.3%', { facts: { 'new-customers': '16.3' } }],
    [
      '… and the scheme pays nothing below 70%',
      {
        facts: { 'new-customers': '4', reviews: '19' },
        components: [{ ...fixed }, { ...variable, amount: { kind: 'when', if: below70, then: nothing, else: variable?.amount } }],
      },
    ],
    ['the index may not count beyond 110%', { settings: { indexCap: '1.1' } }],
    ['a stage of 90/10', { card: { stage: { id: 's', fixedShare: '0.9', isShadow: false } } }],
    [
      'joined on 17 May',
      {
        components: [
          { ...fixed, amount: byDays(fixed?.amount) },
          { ...variable, amount: byDays(variable?.amount) },
        ],
        card: { time: { spans: [{ from: '2026-05-17', to: '2026-05-31', fte: '1' }], unpaid: [], calendar: { weekend: [6, 7], holidays: [], workDays: [] } } },
      },
    ],
    ['a shadow month', { card: { stage: { id: 's', fixedShare: '0.7', isShadow: true } } }],
  ];

  it('has a row for each of them, and one for a missing fact', () => expect(rows).toHaveLength(changes.length + 1));

  it.each(changes)('%s', (starts, change) => {
    const row = rows.find(([what]) => what?.startsWith(starts));
    const result = month(change);
    expect(result.problems).toEqual([]);
    expect(paid(result)).toEqual(row?.slice(1));
  });

  it('a missing fact is a problem that names the KPI, and no pay', () => {
    const { totals, problems } = month({ facts: { reviews: null } });
    expect([totals, problems.map(({ code, kpi }) => [code, kpi])]).toEqual([null, [['missing-fact', 'reviews']]]);
  });

  it('the table by hand is the one of the law', () => {
    const { cards } = month({});
    const percent = (share: string | null | undefined, decimalsMin = 0): string => formatPercent(share ?? '0', { locale: 'en', decimalsMin });
    const told = cards[0]?.items.map(({ attainment, weight, part }) => [percent(attainment), Number(weight).toFixed(2), percent(part, 2)]) ?? [];
    const byHand = readme
      .split('\n')
      .filter((line) => /^\| (new customers|repeat purchases|reviews) \|/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()).slice(4, 7))
      .map(([attainment = '', weight = '', part = '']) => [attainment.split('= ')[1], weight, part]);
    expect(byHand).toEqual(told);
    expect(readme).toContain(`**${percent(cards[0]?.index)}**`);
  });
});

describe('docs/engine/formats.md', () => {
  it('lists every ready scheme', () => {
    for (const { key, name } of schemeTemplates) expect(formats).toContain(`| [${key}](examples/${key}.json) | ${name.en} |`);
  });
});
