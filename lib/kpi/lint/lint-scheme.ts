// Good practice: few KPIs, something to act on, something that comes early, no pay for what nobody controls (S13, S14).
import { compileScheme } from '../compile-scheme';
import { isZero } from '../exact/rational';
import { parseRational } from '../exact/text';
import type { KpiDef } from '../kpi-def';
import { readScheme } from '../read-scheme';
import type { SchemeDoc } from '../scheme-doc';
import { walkPaths } from '../walk';
import type { Remark, RemarkCode, Severity } from './remark';

const mostKpis = 8;
const fewKpis = 3;

/** A KPI that some line or row stands on, with the first place that names it. */
interface Used {
  kpi: KpiDef;
  path: string;
}

/** Remarks on a scheme, gravest first. A property the catalogue does not give is not spoken of: an empty text is a gap, an absent one is
 * not known. A document that cannot be read has none; `prove` says why. */
export function lintScheme(doc: unknown, kpis: readonly KpiDef[]): Remark[] {
  const read = readScheme(doc);
  if ('problems' in read) return [];
  const used = usedKpis(read.doc, new Map(kpis.map((kpi) => [kpi.code, kpi])));
  const found = [...errors(doc, kpis), ...weights(read.doc), ...howMany(used), ...whatKind(used), ...used.flatMap(gaps)];
  return found.sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}

const gravity: Record<Severity, number> = { error: 0, warning: 1, remark: 2 };
const gravest: readonly string[] = ['external-kpi-paid', 'weights-not-one', 'weight-negative'] satisfies RemarkCode[];

/** What the compiler refuses is said here too, so that one list has everything. */
function errors(doc: unknown, kpis: readonly KpiDef[]): Remark[] {
  return compileScheme(doc, kpis).problems.flatMap(({ code, params, kpi, path }): Remark[] =>
    gravest.includes(code)
      ? [{ code: code as RemarkCode, severity: 'error', params, ...(kpi === undefined ? {} : { kpi }), ...(path === undefined ? {} : { path }) }]
      : [],
  );
}

function weights({ scorecard }: SchemeDoc): Remark[] {
  return scorecard.flatMap(({ key, weight }, i): Remark[] =>
    isZero(parseRational(weight)) ? [{ code: 'weight-zero', severity: 'remark', params: { key }, path: `$.scorecard[${i}].weight` }] : [],
  );
}

function howMany(used: readonly Used[]): Remark[] {
  const params = { count: String(used.length), most: String(mostKpis), least: String(fewKpis) };
  if (used.length > mostKpis) return [{ code: 'too-many-kpis', severity: 'warning', params, path: '$' }];
  return used.length > 0 && used.length < fewKpis ? [{ code: 'few-kpis', severity: 'remark', params, path: '$' }] : [];
}

/** Said only when every KPI tells its kind: one that does not might be the missing one. */
function whatKind(used: readonly Used[]): Remark[] {
  const all = (is: (kpi: KpiDef) => boolean): boolean => used.length > 0 && used.every(({ kpi }) => is(kpi));
  const params = { names: used.map(({ kpi }) => kpi.name).join(', ') };
  return [
    ...(all(({ yields }) => yields === 'attention') ? [{ code: 'clicks-alone', severity: 'warning', params, path: '$' } as const] : []),
    ...(all(({ timing }) => timing === 'lagging') ? [{ code: 'only-lagging', severity: 'warning', params, path: '$' } as const] : []),
  ];
}

function gaps({ kpi, path }: Used): Remark[] {
  const about = { severity: 'remark', params: { name: kpi.name }, kpi: kpi.code, path } as const;
  return [
    ...(isEmpty(kpi.action) ? [{ code: 'no-action', ...about } as const] : []),
    ...(isEmpty(kpi.budget) ? [{ code: 'no-budget', ...about } as const] : []),
  ];
}

const isEmpty = (text: string | undefined): boolean => text !== undefined && text.trim() === '';

/** What people are measured by: rows and lines, whatever is inside them; conditions over lines only switch what is measured elsewhere. */
function usedKpis({ scorecard, components }: SchemeDoc, kpis: ReadonlyMap<string, KpiDef>): Used[] {
  const found = new Map<string, Used>();
  const places = [
    ...scorecard.map(({ score }, i) => ({ node: score, path: `$.scorecard[${i}].score` })),
    ...components.map(({ amount }, i) => ({ node: amount, path: `$.components[${i}].amount` })),
  ];
  for (const place of places)
    walkPaths(place.node, place.path, (node, path) => {
      if (node.kind !== 'attain' && (node.kind !== 'measure' || node.take !== 'fact')) return;
      const kpi = kpis.get(node.kpi);
      if (kpi && !found.has(kpi.code)) found.set(kpi.code, { kpi, path });
    });
  return [...found.values()];
}
