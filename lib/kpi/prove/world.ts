// What a proof assumes, and how the leaves of a scheme look under it.
import { divide, isZero, multiply, one, rational, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { constant, extremeOfPieces, identity, productOfPieces, sumOfPieces } from '../exact/piecewise';
import type { Piecewise } from '../exact/piecewise';
import { fromMinorUnits, parseMinorUnits } from '../exact/round';
import { parseRational } from '../exact/text';
import { gatedAmount } from '../gated-amount';
import type { KpiDef } from '../kpi-def';
import type { AttainNode } from '../nodes/attain';
import type { SchemeDoc } from '../scheme-doc';
import { shapeOf } from '../shape/shape-of';
import type { Leaf } from '../meaning';
import { walk } from '../walk';
import { attainOutlook, attainSection, attainedAgainst, isAgainst } from './attain-view';
import { decided } from './exact-line';
import { outlookOf, sumOutlook } from './outlook-of';
import { addOutlooks, extremeOutlook, fixed, multiplyOutlooks, union } from './range';
import type { Outlook, Range } from './range';

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

  /** The scheme with its gates standing around the lines they name. */
  readonly doc: SchemeDoc;

  constructor(
    doc: SchemeDoc,
    kpis: readonly KpiDef[],
    readonly basis: ProofBasis,
  ) {
    this.doc = { ...doc, components: doc.components.map((component) => ({ ...component, amount: gatedAmount(doc, component) })) };
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
    if (!component) return fixed(zero);
    return decided(
      this,
      number,
      outlookOf(component.amount, (leaf) => this.outlookOfLeaf(leaf, number)),
    );
  }

  outlookOfLeaf(leaf: Leaf, line: number): Outlook {
    switch (leaf.kind) {
      case 'measure': {
        if (leaf.take !== 'fact') return fixed(this.plan(leaf.kpi));
        return { lo: zero, hi: null, ways: new Map([[variableOf(leaf), this.isLower(leaf.kpi) ? 'down' : 'up']]) };
      }
      case 'attain':
        return attainOutlook(leaf, variableOf(leaf), this.isLower(leaf.kpi));
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
    const { indexCap } = this.doc.settings;
    const raised = this.uncappedIndex(line);
    return indexCap === null ? raised : extremeOutlook(raised, fixed(parseRational(indexCap)), -1);
  }

  /** The index before its cap; its rows stand on no line. */
  uncappedIndex(line = 0): Outlook {
    const { scorecard, settings } = this.doc;
    const rows = scorecard.map((item) => {
      const score = outlookOf(item.score, (each) => this.outlookOfLeaf(each, line));
      const counted = settings.missingFact === 'zero' ? { ...union(score, fixed(zero)), ways: score.ways } : score;
      return multiplyOutlooks(fixed(parseRational(item.weight)), counted);
    });
    const sum = this.mayLeaveOut() ? { ...this.meanOfSome(line), ways: sumOutlook(rows).ways } : sumOutlook(rows);
    return settings.indexFloor === null ? sum : extremeOutlook(sum, fixed(parseRational(settings.indexFloor)), 1);
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
      case 'attain':
        return this.attainSection(leaf, moving, others);
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

  private attainSection(leaf: AttainNode, moving: string, others: (variable: string) => Rational): Piecewise | null {
    const variable = variableOf(leaf);
    const against = isAgainst(leaf, this.isLower(leaf.kpi));
    if (variable === moving) return against ? null : attainSection(leaf, identity(leaf.floor === null ? rational(-2) : zero));
    const attained = against ? attainedAgainst(leaf, others(variable)) : others(variable);
    return attained && attainSection(leaf, constant(attained));
  }

  /** A fact counted directly moves with its attainment where more is better; that of a cost is plan ÷ attainment, no straight line. */
  private factSection(leaf: Leaf & { kind: 'measure' }, moving: string, others: (variable: string) => Rational): Piecewise | null {
    const plan = this.plan(leaf.kpi);
    if (leaf.take !== 'fact') return constant(plan);
    const variable = variableOf(leaf);
    const isLower = this.isLower(leaf.kpi);
    if (variable === moving) return isLower ? null : productOfPieces(identity(), constant(plan));
    const attained = others(variable);
    if (!isLower) return constant(multiply(plan, attained));
    return isZero(attained) ? null : constant(divide(plan, attained));
  }
}
