// A scheme version made ready once, then run over everybody.
import { checkOrder } from './check-order';
import type { CompiledScheme, SchemeRead } from './contract';
import { compileComponent } from './compile-component';
import type { CompiledComponent } from './compile-component';
import { compileScorecard } from './compile-scorecard';
import { compare, one } from './exact/rational';
import { parseRational } from './exact/text';
import { withinLength } from './exact/too-long';
import type { KpiDef, KpiScope } from './kpi-def';
import type { Problem } from './problem';
import { readScheme } from './read-scheme';
import { SchemeContext } from './scheme-context';
import type { CompiledItem, CompiledScorecard } from './scheme-context';
import type { SchemeDoc } from './scheme-doc';
import type { Step } from './step';

/** What `calculatePerson` runs; callers only see its problems. */
export interface RunnableScheme extends CompiledScheme {
  readonly doc: SchemeDoc;
  /** The catalogue it was compiled against. */
  readonly kpis: readonly KpiDef[];
  readonly items: readonly CompiledItem[];
  readonly index: Step | null;
  readonly components: readonly CompiledComponent[];
  readonly slots: number;
  readonly rows: ReadonlyMap<string, number>;
  /** Whether the total is rounded into a line of its own. */
  readonly needsExtraLines: boolean;
  /** Rows of this month, found without building a key. */
  readonly ownRows: Record<KpiScope, ReadonlyMap<string, number>>;
}

const noRows = { person: new Map(), department: new Map(), company: new Map() };
const empty: Omit<RunnableScheme, 'problems' | 'doc'> = {
  kpis: [],
  reads: [],
  items: [],
  index: null,
  components: [],
  slots: 0,
  rows: new Map(),
  ownRows: noRows,
  needsExtraLines: false,
};

/** Compiles a scheme document against the catalogue. Whatever is wrong is in `problems`; it never throws. */
export function compileScheme(doc: unknown, kpis: readonly KpiDef[]): CompiledScheme {
  const read = readScheme(doc);
  if ('problems' in read) return refused(read.problems);
  return withinLength(
    () => compileDoc(read.doc, kpis),
    () => refused([{ code: 'number-too-long', params: {}, path: '$' }]),
  );
}

const refused = (problems: Problem[]): Compiled => new Compiled({ ...empty, doc: nothing, problems });

const nothing = { format: 1, scorecard: [], components: [], gates: [] } as unknown as SchemeDoc;

function compileDoc(doc: SchemeDoc, kpis: readonly KpiDef[]): Compiled {
  const context = new SchemeContext(doc, kpis);
  checkKeys(context);
  checkOrder(context);
  checkSettings(context);
  const scorecard: CompiledScorecard | null = compileScorecard(context);
  context.scorecard = scorecard;
  const components = doc.components.map((component, i) => {
    context.current = i;
    return compileComponent(context, component, `$.components[${i}]`);
  });
  checkExternal(context, components);
  return new Compiled({
    doc,
    kpis,
    problems: unique(context.problems),
    reads: context.reads,
    items: scorecard?.items ?? [],
    index: scorecard?.index ?? null,
    components,
    slots: context.slots,
    rows: context.rows,
    ownRows: context.ownRows(),
    needsExtraLines: doc.settings.rounding.total !== null,
  });
}

/** Made only here, so that nothing else can pass for a compiled scheme. */
class Compiled implements RunnableScheme {
  readonly doc: SchemeDoc;
  readonly kpis: readonly KpiDef[];
  readonly problems: readonly Problem[];
  readonly reads: readonly SchemeRead[];
  readonly items: readonly CompiledItem[];
  readonly index: Step | null;
  readonly components: readonly CompiledComponent[];
  readonly slots: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly ownRows: Record<KpiScope, ReadonlyMap<string, number>>;
  readonly needsExtraLines: boolean;
  constructor(parts: RunnableScheme) {
    this.doc = parts.doc;
    this.kpis = parts.kpis;
    this.problems = parts.problems;
    this.reads = parts.reads;
    this.items = parts.items;
    this.index = parts.index;
    this.components = parts.components;
    this.slots = parts.slots;
    this.rows = parts.rows;
    this.ownRows = parts.ownRows;
    this.needsExtraLines = parts.needsExtraLines;
  }
}

export const isRunnable = (scheme: CompiledScheme): scheme is RunnableScheme => scheme instanceof Compiled;

function checkSettings(context: SchemeContext): void {
  const { fixedShare, indexFloor, indexCap } = context.settings;
  if (fixedShare !== null && compare(parseRational(fixedShare), one) > 0)
    context.problem('fixed-share-out-of-range', '$.settings.fixedShare', { share: fixedShare });
  if (indexFloor !== null && indexCap !== null && compare<string>(parseRational(indexFloor), parseRational(indexCap)) > 0)
    context.problem('curve-malformed', '$.settings.indexCap', { at: indexCap });
}

function checkKeys(context: SchemeContext): void {
  const { scorecard, components, gates } = context.doc;
  const lists = { scorecard, components, gates } as const;
  for (const [list, entries] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const [i, { key }] of entries.entries()) {
      if (seen.has(key)) context.problem('duplicate-key', `$.${list}[${i}].key`, { key });
      seen.add(key);
    }
  }
  const lines = new Set(components.map(({ key }) => key));
  for (const [i, gate] of gates.entries())
    for (const [j, key] of gate.components.entries()) if (!lines.has(key)) context.problem('unknown-line', `$.gates[${i}].components[${j}]`, { key });
}

/** What nobody controls is context for plans, never a ground for pay. */
function checkExternal(context: SchemeContext, components: readonly CompiledComponent[]): void {
  for (const [i, { component, measures }] of components.entries()) {
    if (component.effect === 'shown') continue;
    for (const { kpi, take } of measures)
      if (kpi.kind === 'external' && take === 'fact')
        context.problem('external-kpi-paid', `$.components[${i}]`, { name: kpi.name, line: component.name }, kpi.code);
  }
}

/** A gate over two lines is compiled twice; its problems are told once. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) seen.set(JSON.stringify([problem.code, problem.path, problem.params]), problem);
  return [...seen.values()];
}
