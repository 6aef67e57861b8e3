// What rules may ask while a scheme is compiled: settings, KPIs, the index, earlier lines, and a place for their results.
import type { CreditMode } from './credit';
import { kpiScopes } from './kpi-def';
import type { KpiDef, KpiScope } from './kpi-def';
import type { Node } from './node';
import { compileDerived } from './formula/derived-kpi';
import { compileNode } from './compile-node';
import type { SchemeRead } from './contract';
import type { Problem, ProblemCode } from './problem';
import { limits, valuesMax } from './read-scheme';
import type { Rounding } from './rounding';
import type { SchemeDoc } from './scheme-doc';
import { brokenStep } from './step';
import type { CompileContext, LinesSoFar, Measure, Step, Unknown } from './step';
import type { Over } from './time/window';

export interface CompiledItem {
  key: string;
  name: string;
  weight: string;
  score: Step;
  part: Step;
}
export interface CompiledScorecard {
  items: CompiledItem[];
  index: Step;
}

const wholePoints: Rounding = { mode: 'half-up', digits: 0 };

export class SchemeContext implements CompileContext<Node> {
  readonly problems: Problem[] = [];
  readonly kpis: ReadonlyMap<string, KpiDef>;
  /** Input rows the scheme reads: "scope/code" → number. */
  readonly rows = new Map<string, number>();
  /** Shared with the views made of this context, so that every step has a slot of its own. */
  private readonly shared: { slots: number; deriving: readonly string[]; compiled: number } = { slots: 0, deriving: [], compiled: 0 };
  /** null while the scorecard itself is compiled: a row that needs the index would be a cycle. */
  scorecard: CompiledScorecard | null = null;
  /** Number of the component being compiled; −1 before the first. */
  current = -1;
  readonly unknowns: Unknown[] = [];
  private readonly measureSlots = new Map<string, number>();
  private readonly readings: (SchemeRead & { takes: Measure['take'][] })[] = [];
  private readonly lineNumbers: ReadonlyMap<string, number>;
  private variableLines: number[] | undefined;

  constructor(
    readonly doc: SchemeDoc,
    kpis: readonly KpiDef[],
  ) {
    this.kpis = new Map(kpis.map((kpi) => [kpi.code, kpi]));
    this.lineNumbers = new Map(doc.components.map(({ key }, i) => [key, i]));
  }

  get slots(): number {
    return this.shared.slots;
  }

  lineRounding(): Rounding {
    const component = this.doc.components[this.current];
    return component?.rounding ?? (component?.unit === 'points' ? wholePoints : this.settings.rounding.line);
  }

  get settings(): SchemeDoc['settings'] {
    return this.doc.settings;
  }

  compile(node: Node, path: string): Step {
    return this.isWithinBounds(path) ? compileNode(node, this, path) : brokenStep;
  }

  /** A name in a formula counts as often as it is written out, so that short formulas over one another cannot grow for ever. */
  private isWithinBounds(path: string): boolean {
    if (++this.shared.compiled === valuesMax + 1) this.problem('too-large', path, limits);
    return this.shared.compiled <= valuesMax;
  }

  slot(): number {
    return this.shared.slots++;
  }

  kpi(code: string, path: string): KpiDef | null {
    const kpi = this.kpis.get(code);
    if (!kpi) this.problem('unknown-kpi', path, { code }, code);
    return kpi ?? null;
  }

  known(code: string): KpiDef | undefined {
    return this.kpis.get(code);
  }

  given(kpi: KpiDef, scope: KpiScope, period: string): number {
    return numberIn(this.rows, rowKey(scope, kpi.code, period), () => this.readings.push({ kpi: kpi.code, scope, period, takes: [] }) - 1);
  }

  /** This month's rows by scope and code. */
  ownRows(): Record<KpiScope, Map<string, number>> {
    const own = { person: new Map<string, number>(), department: new Map<string, number>(), company: new Map<string, number>() };
    for (const scope of kpiScopes)
      for (const code of this.kpis.keys()) {
        const row = this.rows.get(rowKey(scope, code, ''));
        if (row !== undefined) own[scope].set(code, row);
      }
    return own;
  }

  derived(kpi: KpiDef, scope: KpiScope, window: { over?: Over | undefined; credit?: CreditMode | undefined }, path: string): Step {
    if (!this.isWithinBounds(path)) return brokenStep;
    const above = this.shared.deriving;
    this.shared.deriving = [...above, kpi.code];
    const step = compileDerived({ kpi, scope, ...window, path, above }, this, (node) => this.compileWithoutUnits(node, path));
    this.shared.deriving = above;
    return step;
  }

  /** Operands of a derived KPI count as plain numbers. */
  private compileWithoutUnits(node: Node, path: string): Step {
    const plain: CompileContext<Node> = Object.create(this, {
      compile: {
        value: (inner: Node) => {
          if (!this.isWithinBounds(path)) return brokenStep;
          const step = compileNode(inner, plain, path);
          return inner.kind === 'measure' ? { ...step, dimension: 'plain' } : step;
        },
      },
    }) as CompileContext<Node>;
    return plain.compile(node, path);
  }

  measureSlot({ slot, take, credit }: Measure): number {
    return numberIn(this.measureSlots, `${slot}/${take}/${credit}`, () => {
      const takes = this.readings[slot]?.takes;
      if (takes && !takes.includes(take)) takes.push(take);
      return this.slot();
    });
  }

  /** Everything asked of the input, in the order it was first asked for. */
  get reads(): readonly SchemeRead[] {
    return this.readings;
  }

  problem(code: ProblemCode, path: string, params: Record<string, string> = {}, kpi?: string): void {
    const problem: Problem = { code, params, path };
    if (kpi !== undefined) problem.kpi = kpi;
    this.problems.push(problem);
  }

  index(path: string): Step | null {
    if (this.scorecard) return this.scorecard.index;
    this.problem(this.doc.scorecard.length === 0 ? 'unknown-item' : 'cycle', path, { key: 'index' });
    return null;
  }

  item(key: string, take: 'attainment' | 'part', path: string): Step | null {
    const item = this.scorecard?.items.find((each) => each.key === key);
    if (item) return take === 'part' ? item.part : item.score;
    this.problem(this.scorecard ? 'unknown-item' : 'cycle', path, { key });
    return null;
  }

  /** Lines are computed in the order written, so a line may only stand on earlier ones. */
  line(key: string, path: string): number | null {
    const number = this.lineNumbers.get(key);
    if (number !== undefined && number < this.current) return number;
    this.problem(number === undefined ? 'unknown-line' : 'cycle', path, { key });
    return null;
  }

  variableLinesSoFar(): LinesSoFar {
    this.variableLines ??= this.doc.components.flatMap(({ part, unit }, i) => (part !== 'fixed' && unit === 'money' ? [i] : []));
    const next = this.variableLines.findIndex((i) => i >= this.current);
    return { all: this.variableLines, count: next < 0 ? this.variableLines.length : next };
  }
}

/** How an input row is found: person/sales, or person/sales@-1 for the month before. */
export const rowKey = (scope: KpiScope, code: string, period: string): string => `${scope}/${code}${period === '' ? '' : `@${period}`}`;

function numberIn(map: Map<string, number>, key: string, next: () => number): number {
  const seen = map.get(key);
  if (seen !== undefined) return seen;
  const number = next();
  map.set(key, number);
  return number;
}
