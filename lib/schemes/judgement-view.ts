import { compileScheme, schemeDocSchema, type Problem, type SchemeDoc } from '@/lib/kpi';
import { notKeptBy, type NotKept } from './not-kept-view';
import { partOfMonth } from './part-of-month-view';
import { schemeKpis } from './scheme-kpis-view';
import type { KpiChoice } from './scheme-view';

/** One thing to know before publishing; what `blocks` keeps the scheme from being published at all. */
export type Judgement = { key: string; blocks: boolean } & (
  | { kind: 'problem'; problem: Problem }
  | { kind: 'blank'; place: BlankPlace }
  | { kind: 'archivedKpi'; kpi: string }
  | { kind: 'indexWithoutScorecard' }
  | { kind: 'scorecardUnused' }
  | { kind: 'shareFromRolloutOnly' }
  | { kind: 'wholeForPart' }
  | { kind: 'notKept'; what: NotKept }
);

/** Where something is not filled in yet: a scorecard row, a pay line (by their place in the list, from 1), a setting. */
export interface BlankPlace {
  part: 'scorecard' | 'components' | 'gates' | 'settings';
  row: number;
  name: string;
}

/** Everything that stands against a scheme, all at once; the same function decides at publishing and shows it while typing. */
export function judgeScheme(document: unknown, kpis: readonly KpiChoice[]): Judgement[] {
  const draft = document as SchemeDoc;
  const blanks = findBlanks(draft, kpis);
  const parsed = schemeDocSchema.safeParse(document);
  // With blanks the engine would only say that the document is malformed; each blank says it better.
  const problems = blanks.length > 0 && !parsed.success ? [] : compileScheme(document, kpis).problems;
  return [
    ...blanks.map((place, at): Judgement => ({ key: `blank-${at}`, blocks: true, kind: 'blank', place })),
    ...problems.map((problem, at): Judgement => ({ key: `problem-${at}`, blocks: true, kind: 'problem', problem })),
    ...archivedKpis(draft, kpis),
    ...notKeptBy(draft).map((what): Judgement => ({ key: `not-kept-${what}`, blocks: true, kind: 'notKept', what })),
    ...remarks(draft),
  ];
}

function findBlanks(draft: SchemeDoc, kpis: readonly KpiChoice[]): BlankPlace[] {
  const kpiName = (code: unknown) => kpis.find((kpi) => kpi.code === code)?.name ?? '';
  const rows = (part: 'components' | 'gates') => draft[part].map((row, at) => ({ part, row: at + 1, name: row.name, holds: row as unknown }));
  const places = [
    ...draft.scorecard.map(({ name, ...holds }, at) => ({
      part: 'scorecard' as const, row: at + 1, name: name || kpiName('kpi' in holds.score ? holds.score.kpi : ''), holds: holds as unknown,
    })),
    ...rows('components'),
    ...rows('gates'),
    { part: 'settings' as const, row: 1, name: '', holds: draft.settings as unknown },
  ];
  return places.filter(({ holds }) => hasBlank(holds)).map(({ holds: _holds, ...place }) => place);
}

function hasBlank(value: unknown): boolean {
  if (value === '') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasBlank);
}

function archivedKpis(draft: SchemeDoc, kpis: readonly KpiChoice[]): Judgement[] {
  const used = new Set(schemeKpis(draft).map((use) => use.kpi));
  return kpis
    .filter((kpi) => kpi.isArchived && used.has(kpi.code))
    .map((kpi) => ({ key: `archived-${kpi.code}`, blocks: true, kind: 'archivedKpi', kpi: kpi.name }));
}

function remarks(draft: SchemeDoc): Judgement[] {
  const lines = JSON.stringify([draft.components, draft.gates]);
  const readsIndex = lines.includes('"kind":"index"');
  const readsItems = readsIndex || lines.includes('"kind":"item"');
  const splits = /"of":"(fixed|variable)"/.test(lines);
  const found: Judgement[] = [];
  if (readsIndex && draft.scorecard.length === 0) found.push({ key: 'index', blocks: true, kind: 'indexWithoutScorecard' });
  if (!readsItems && draft.scorecard.length > 0) found.push({ key: 'unused', blocks: false, kind: 'scorecardUnused' });
  if (splits && draft.settings.fixedShare === null) found.push({ key: 'share', blocks: false, kind: 'shareFromRolloutOnly' });
  if (partOfMonth(draft) === 'whole') found.push({ key: 'part', blocks: false, kind: 'wholeForPart' });
  return found;
}
