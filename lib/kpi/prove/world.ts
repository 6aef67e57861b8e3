// What a proof assumes, and how the leaves of a scheme look under it.
import { least, most, multiply, one, rational, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { constant, extremeOfPieces, identity, indicator, productOfPieces, sumOfPieces } from '../exact/piecewise';
import type { Piecewise } from '../exact/piecewise';
import { fromMinorUnits, parseMinorUnits } from '../exact/round';
import { parseRational } from '../exact/text';
import type { KpiDef } from '../kpi-def';
import type { AttainNode } from '../nodes/attain';
import type { SchemeDoc } from '../scheme-doc';
import { shapeOf } from '../shape/shape-of';
import type { Leaf } from '../shape/shape-of';
import { outlookOf, sumOutlook } from './outlook-of';
import { walk } from '../walk';
import { addOutlooks, extremeOutlook, fixed, multiplyOutlooks, union } from './range';
import type { Outlook, Range, Ways } from './range';

export interface ProofBasis {
  /** Pay that prices are quoted for. */
  basePayMinor: string;
  currency: { code: string; digits: number };
  /** Fixed share in force; null = the scheme's own. */
  fixedShare: string | null;
  /** Plans by KPI code, where a line counts the fact itself; 100 where none is given. */
  plans?: Record<string, string>;
}

export const variableOf = (node: { kpi: string; scope: string }): string => `${node.scope}/${node.kpi}`;

/** Facts are taken from zero up and plans above zero; results are followed as attainment, so that more is always better. */
export class ProofWorld {
  readonly pay: Rational;
  /** Fixed share in force, or null when the pay is not split. */
  readonly fixedShare: Rational | null;
  private readonly kpis: ReadonlyMap<string, KpiDef>;

  constructor(
    readonly doc: SchemeDoc,
    kpis: readonly KpiDef[],
    private readonly basis: ProofBasis,
  ) {
    this.pay = fromMinorUnits(parseMinorUnits(basis.basePayMinor), basis.currency.digits);
    const share = basis.fixedShare ?? doc.settings.fixedShare;
    this.fixedShare = share === null ? null : parseRational(share);
    this.kpis = new Map(kpis.map((kpi) => [kpi.code, kpi]));
  }

  name(variable: string): string {
    const code = variable.slice(variable.indexOf('/') + 1);
    return this.kpis.get(code)?.name ?? code;
  }

  plan(code: string): Rational {
    return parseRational(this.basis.plans?.[code] ?? '100');
  }

  private base(of: 'pay' | 'fixed' | 'variable'): Rational | null {
    if (of === 'pay') return this.pay;
    if (this.fixedShare === null) return null;
    return multiply(this.pay, of === 'fixed' ? this.fixedShare : subtract<string>(one, this.fixedShare));
  }

  isLower(code: string): boolean {
    return this.kpis.get(code)?.direction === 'lower';
  }

  /** The outlook of line `number`, standing on those before it. */
  outlookOfLine(number: number): Outlook {
    const component = this.doc.components[number];
    return component ? outlookOf(component.amount, (leaf) => this.outlookOfLeaf(leaf, number)) : fixed(zero);
  }

  outlookOfLeaf(leaf: Leaf, line: number): Outlook {
    switch (leaf.kind) {
      case 'measure': {
        if (leaf.take !== 'fact') return fixed(this.plan(leaf.kpi));
        return { lo: zero, hi: null, ways: new Map([[variableOf(leaf), this.isLower(leaf.kpi) ? 'down' : 'up']]) };
      }
      case 'attain':
        return attainOutlook(leaf);
      case 'index':
        return this.indexOutlook(line);
      case 'item': {
        const item = this.doc.scorecard.find(({ key }) => key === leaf.key);
        return item ? outlookOf(item.score, (each) => this.outlookOfLeaf(each, line)) : fixed(zero);
      }
      case 'pool':
        return { lo: zero, hi: null, ways: new Map() };
      case 'base':
        return this.baseOutlook(leaf, line);
    }
  }

  indexOutlook(line: number): Outlook {
    const { scorecard, settings } = this.doc;
    const rows = scorecard.map((item) =>
      multiplyOutlooks(
        fixed(parseRational(item.weight)),
        outlookOf(item.score, (each) => this.outlookOfLeaf(each, line)),
      ),
    );
    const sum = this.mayLeaveOut() ? { ...this.meanOfSome(line), ways: sumOutlook(rows).ways } : sumOutlook(rows);
    const raised = settings.indexFloor === null ? sum : extremeOutlook(sum, fixed(parseRational(settings.indexFloor)), 1);
    return settings.indexCap === null ? raised : extremeOutlook(raised, fixed(parseRational(settings.indexCap)), -1);
  }

  /** Whether a row may be missing from the index, its weight spread over the others. */
  private mayLeaveOut(): boolean {
    let found = this.doc.settings.missingFact === 'leave-out';
    for (const { score } of this.doc.scorecard)
      walk(score, (node) => {
        if ((node.kind === 'attain' || node.kind === 'measure') && node.eligible?.otherwise === 'leave-out') found = true;
      });
    return found;
  }

  /** With some rows left out the index may come to any one of them alone, and to nothing beyond. */
  private meanOfSome(line: number): Range {
    const [first, ...others] = this.doc.scorecard.map((item) => outlookOf(item.score, (each) => this.outlookOfLeaf(each, line)));
    return others.reduce<Range>(union, first ?? fixed(zero));
  }

  private baseOutlook(leaf: Leaf & { kind: 'base' }, line: number): Outlook {
    if (leaf.of === 'line') {
      const number = this.doc.components.findIndex(({ key }) => key === leaf.line);
      return number >= 0 && number < line ? this.outlookOfLine(number) : fixed(zero);
    }
    if (leaf.of !== 'variable-so-far') return fixed(this.base(leaf.of) ?? zero);
    const soFar = this.linesSoFar(line)
      .map((number) => this.outlookOfLine(number))
      .reduce(addOutlooks, fixed(zero));
    return extremeOutlook(soFar, fixed(zero), 1);
  }

  linesSoFar(line: number): number[] {
    return this.doc.components.flatMap(({ part, unit }, i) => (i < line && part !== 'fixed' && unit === 'money' ? [i] : []));
  }

  /** Line `number` as one result moves from nothing upwards and the others stay at the given attainment. */
  section(number: number, moving: string, others: (variable: string) => Rational): Piecewise | null {
    const component = this.doc.components[number];
    return component ? shapeOf(component.amount, { leaf: (leaf) => this.sectionLeaf(leaf, number, moving, others) }) : null;
  }

  private sectionLeaf(leaf: Leaf, line: number, moving: string, others: (variable: string) => Rational): Piecewise | null {
    const inner = { leaf: (each: Leaf) => this.sectionLeaf(each, line, moving, others) };
    switch (leaf.kind) {
      case 'measure':
        return this.factSection(leaf, moving, others);
      case 'attain': {
        const variable = variableOf(leaf);
        return attainSection(leaf, variable === moving ? identity(leaf.floor === null ? rational(-2) : zero) : constant(others(variable)));
      }
      case 'index': {
        if (moving === 'index') return identity();
        const rows = this.doc.scorecard.map((item) => {
          const score = shapeOf(item.score, inner);
          return score && productOfPieces(score, constant(parseRational(item.weight)));
        });
        const sum = rows.reduce<Piecewise | null>((total, next) => total && next && sumOfPieces(total, next), constant(zero));
        const { indexFloor, indexCap } = this.doc.settings;
        const raised = sum && indexFloor !== null ? extremeOfPieces(sum, constant(parseRational(indexFloor)), 1) : sum;
        return raised && indexCap !== null ? extremeOfPieces(raised, constant(parseRational(indexCap)), -1) : raised;
      }
      case 'item': {
        const item = this.doc.scorecard.find(({ key }) => key === leaf.key);
        return item ? shapeOf(item.score, inner) : null;
      }
      case 'pool':
        return constant(zero);
      case 'base': {
        if (leaf.of === 'line')
          return this.section(
            this.doc.components.findIndex(({ key }) => key === leaf.line),
            moving,
            others,
          );
        if (leaf.of !== 'variable-so-far') return constant(this.base(leaf.of) ?? zero);
        const lines = this.linesSoFar(line).map((number) => this.section(number, moving, others));
        const soFar = lines.reduce<Piecewise | null>((sum, next) => sum && next && sumOfPieces(sum, next), constant(zero));
        return soFar && extremeOfPieces(soFar, constant(zero), 1);
      }
    }
  }

  /** A fact counted directly moves with its attainment where more is better; the fact of a cost does not follow a straight line. */
  private factSection(leaf: Leaf & { kind: 'measure' }, moving: string, others: (variable: string) => Rational): Piecewise | null {
    const plan = this.plan(leaf.kpi);
    if (leaf.take !== 'fact') return constant(plan);
    const variable = variableOf(leaf);
    if (variable !== moving) return constant(multiply(plan, others(variable)));
    return this.isLower(leaf.kpi) ? null : productOfPieces(identity(), constant(plan));
  }
}

function attainOutlook(node: AttainNode): Outlook {
  const ways: Ways = new Map([[variableOf(node), 'up']]);
  const { rule } = node;
  const floor = node.floor === null ? null : parseRational(node.floor);
  const cap = node.cap === null ? null : parseRational(node.cap);
  const raw =
    rule.kind === 'reached'
      ? { lo: zero, hi: one }
      : rule.kind === 'rated'
        ? ratedRange(rule.steps.map(({ value }) => parseRational(value)))
        : rule.kind === 'band'
          ? { lo: null, hi: one }
          : { lo: rule.kind === 'lower-ratio' ? zero : null, hi: null };
  const lo = raw.lo === null ? floor : floor ? most<string>(raw.lo, floor) : raw.lo;
  const hi = raw.hi === null ? cap : cap ? least<string>(raw.hi, cap) : raw.hi;
  const range = node.eligible?.otherwise === 'zero' ? union({ lo, hi }, fixed(zero)) : { lo, hi };
  return { ...range, ways };
}

const ratedRange = (values: readonly Rational[]): { lo: Rational; hi: Rational } => ({
  lo: values.reduce((a, b) => least(a, b)),
  hi: values.reduce((a, b) => most(a, b)),
});

function attainSection(node: AttainNode, attained: Piecewise): Piecewise {
  const reached = node.rule.kind === 'reached' ? indicator(sumOfPieces(attained, constant(rational(-1))), (side) => side >= 0) : attained;
  const full = node.rule.kind === 'band' ? extremeOfPieces(reached, constant(one), -1) : reached;
  const raised = node.floor === null ? full : extremeOfPieces(full, constant(parseRational(node.floor)), 1);
  return node.cap === null ? raised : extremeOfPieces(raised, constant(parseRational(node.cap)), -1);
}
