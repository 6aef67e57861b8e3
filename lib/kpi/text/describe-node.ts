// A rule in words; exhaustive, so that no kind can stay silent.
import type { Lang } from '../contract';
import { isZero, one, subtract } from '../exact/rational';
import { identity } from '../exact/piecewise';
import { parseRational } from '../exact/text';
import type { KpiDef, KpiScope } from '../kpi-def';
import type { Node, NodeCondition } from '../node';
import type { AttainNode } from '../nodes/attain';
import type { AttainRule } from '../nodes/attain-rule-shape';
import type { Knot } from '../nodes/curve-shape';
import type { Proration } from '../nodes/prorate';
import { wayOf } from '../prove/range';
import type { Rounding } from '../rounding';
import { throughCurve } from '../shape/shape-of';
import { operandsOf } from './kpis-read';
import { plainText, shareText, stepText, valueText } from './numbers';
import { phrases } from './phrases';
import type { Above, Phrases } from './phrases-shape';

/** What is written as per cent. */
const isShare = ({ kind }: Node): boolean => kind === 'index' || kind === 'attain' || kind === 'item' || kind === 'curve';

const isFigure = ({ kind }: Node): boolean => kind === 'number' || kind === 'money';

export class Teller {
  readonly say: Phrases;
  readonly kpis: ReadonlyMap<string, KpiDef>;

  constructor(
    kpis: readonly KpiDef[],
    readonly lang: Lang,
  ) {
    this.say = phrases[lang];
    this.kpis = new Map(kpis.map((kpi) => [kpi.code, kpi]));
  }

  kpi({ kpi, scope }: { kpi: string; scope: KpiScope }): string {
    return this.say.kpi(this.kpis.get(kpi)?.name ?? kpi, scope);
  }

  kpiName(code: string): string {
    return this.kpis.get(code)?.name ?? code;
  }

  number(text: string): string {
    return plainText(parseRational(text), this.lang);
  }

  share(text: string): string {
    return shareText(parseRational(text), this.lang);
  }

  attain(node: AttainNode): string {
    const { say } = this;
    const limits =
      (node.floor === null ? say.attainNoFloor : isZero(parseRational(node.floor)) ? '' : say.attainFloor(this.share(node.floor))) +
      (node.cap === null ? '' : say.attainCap(this.share(node.cap))) +
      (node.planZero === 'met' ? say.planZeroMet : '') +
      (node.over ? say.over(node.over) : '') +
      (node.proratePlan ? say.proratePlan(node.proratePlan.by, this.prorateRounding(node.proratePlan)) : '') +
      this.counting(node);
    return say.attain(this.kpi(node), this.spokenRule(node.rule), this.kpis.get(node.kpi)?.direction ?? null, limits);
  }

  /** What of shared values counts, and for whom it counts at all. */
  private counting({ credit, eligible }: Pick<AttainNode, 'credit' | 'eligible'>): string {
    const { say } = this;
    const atLeast = eligible && eligible.atLeast !== null ? this.share(eligible.atLeast) : null;
    return (credit ? say.credit[credit] : '') + (eligible ? say.eligible(eligible, eligible.by, atLeast, eligible.otherwise) : '');
  }

  node(node: Node): string {
    const { say } = this;
    switch (node.kind) {
      case 'number':
        return this.number(node.value);
      case 'money':
        return this.number(node.amount);
      case 'measure':
        return say.measure(node.take, this.kpi(node)) + (node.over ? say.over(node.over) : '') + this.counting(node);
      case 'attain':
        return this.attain(node);
      case 'index':
        return say.index;
      case 'item':
        return say.itemOf(node.key, node.take);
      case 'base':
        return node.of === 'line' ? say.baseLine(node.line) : say.base[node.of];
      case 'curve':
        return say.curve(
          this.node(node.of),
          this.pieces(node),
          node.tolerance ? say.tolerance(this.share(node.tolerance.from), this.share(node.tolerance.countsAs), this.above(node, node.tolerance.countsAs)) : '',
        );
      case 'pool':
        return say.pool(node.pool);
      case 'prorate':
        return say.prorate(this.node(node.of), node.by, this.prorateRounding(node));
      case 'ledger':
        return say.ledger(node.rule, this.node(node.of), node.amount && this.node(node.amount), node.account, node.anew);
      case 'bands':
        return this.bands(node);
      case 'grid':
        return this.grid(node);
      case 'formula':
        return say.formula(
          node.text,
          Object.entries(node.names).map(([name, each]) => `${name} = ${this.node(each)}`),
        );
      case 'combine': {
        // The pieces of a curve run on to the end: in a product, where the order is free, it comes last.
        const isLast = (part: Node): number => (node.op === 'product' && part.kind === 'curve' ? 1 : 0);
        const parts = node.parts.toSorted((a, b) => isLast(a) - isLast(b)).map((part) => this.node(part));
        const weighed = node.op === 'weighted-sum' ? parts.map((part, i) => `${this.number(node.weights?.[i] ?? '0')} × ${part}`) : parts;
        return say.combine(node.op, weighed) + say.missingPart[node.missing];
      }
      case 'when':
        return say.when(this.condition(node.if), this.node(node.then), this.node(node.else));
      case 'solve':
        return say.solve(this.node(node.of), this.node(node.wanted), this.number(node.from), this.number(node.to), this.number(node.step));
      case 'unknown':
        return say.unknown;
      case 'clamp':
        return say.clamp(this.node(node.of), node.min && this.node(node.min), node.max && this.node(node.max));
      case 'round':
        return say.round(this.node(node.of), node.rounding.mode, this.step(node.rounding, isShare(node.of)));
    }
  }

  condition(condition: NodeCondition): string {
    const { say } = this;
    switch (condition.is) {
      case 'compare':
        return say.compare(this.node(condition.left), condition.op, this.bound(condition.left, condition.right), isFigure(condition.right));
      case 'all':
        return say.all(condition.of.map((each) => this.condition(each)));
      case 'any':
        return say.any(condition.of.map((each) => this.condition(each)));
      case 'not':
        return say.not(this.condition(condition.of));
    }
  }

  /** What a rounding leaves: "in steps of 0.1%". */
  step({ digits }: Rounding, ofShare: boolean): string {
    return this.say.step(digits === 'minor' ? null : stepText(digits, ofShare, this.lang));
  }

  private prorateRounding({ rounding }: Proration): string {
    return rounding === null ? '' : this.say.prorateRounding(rounding.mode, this.step(rounding, true));
  }

  /** The rule with its own numbers as this language writes them. */
  private spokenRule(rule: AttainRule): AttainRule {
    if (rule.kind === 'band') return { ...rule, lo: this.number(rule.lo), hi: this.number(rule.hi) };
    if (rule.kind !== 'rated') return rule;
    return { ...rule, steps: rule.steps.map(({ at, value }) => ({ at: this.number(at), value: this.share(value) })) };
  }

  /** Bounds of an attainment and cells that are shares read as per cent. */
  private grid({ x, y, xs, ys, cells, between, unit }: Node & { kind: 'grid' }): string {
    const along = (basis: Node) => (bound: string) => (isShare(basis) ? this.share(bound) : this.number(bound));
    const cell = (text: string): string => (unit === 'share' ? this.share(text) : this.number(text));
    const rows = cells.map((row) => row.map(cell));
    return this.say.grid(this.node(x), this.node(y), xs.map(along(x)), ys.map(along(y)), rows, between);
  }

  /** A bound of an index or attainment reads as per cent, that of a KPI in its own unit. */
  private bound(left: Node, right: Node): string {
    if (right.kind !== 'number') return this.node(right);
    if (isShare(left)) return this.share(right.value);
    const kpi = left.kind === 'measure' ? this.kpis.get(left.kpi) : undefined;
    return kpi && kpi.unit !== 'money' ? valueText(right.value, { unit: kpi.unit, currencyDigits: 0, kpi }, this.lang) : this.number(right.value);
  }

  /** A KPI computed from others: its formula, and which KPIs stand in it under their codes. */
  derived(kpi: KpiDef): string {
    const { say } = this;
    const operands = operandsOf(kpi).map((code) => `${code} = ${say.kpi(this.kpiName(code), 'person')}`);
    return say.derived(say.kpi(kpi.name, 'person'), say.formula(kpi.formula ?? '', operands));
  }

  private bands(node: Node & { kind: 'bands' }): string {
    const { say } = this;
    const steps = node.bands.map(
      ({ from, inclusive, pay }) =>
        say.band(this.number(from), pay.by === 'rate' ? this.share(pay.rate) : this.number(pay.by === 'price' ? pay.price : pay.amount), pay.by) +
        (inclusive ? '' : say.bandAfterOnly),
    );
    const extras = [
      node.units ? say.units(node.units.above && this.node(node.units.above)) : '',
      node.block === null ? '' : say.block(this.number(node.block)),
      node.offset === '0' ? '' : say.offset(this.number(node.offset)),
      node.bands.some(({ pay }) => pay.by === 'lump') ? say.lumps[node.lumps] : '',
    ];
    return say.bands(
      this.node(node.of),
      node.mode,
      steps,
      extras.filter((text) => text !== ''),
    );
  }

  /** null where it falls, or cannot be drawn: its stretches say so then. */
  private above(node: Node & { kind: 'curve' }, at: string): Above | null {
    const lo = parseRational(at);
    const drawn = throughCurve(node, identity(lo));
    const way = drawn && wayOf(drawn, { lo, hi: null });
    if (way !== 'up' && way !== 'flat') return null;
    return { is: way, until: node.right === 'hold' ? this.share((node.knots.at(-1) as Knot).at) : null };
  }

  private pieces({ knots, left, right }: Node & { kind: 'curve' }): string[] {
    const { piece } = this.say;
    const first = knots[0] as Knot;
    const at = this.share(first.at);
    const below = left === 'zero' ? piece.leftZero(at) : left === 'hold' ? piece.leftHold(at) : piece.leftExtend(at);
    const isFromZero = left === 'zero' && isZero(parseRational(first.at));
    return [...(isFromZero ? [] : [below]), ...knots.map((knot, i) => this.piece(knot, knots[i + 1], right) + (knot.inclusive ? '' : piece.afterOnly))];
  }

  private piece(knot: Knot, next: Knot | undefined, right: 'hold' | 'extend'): string {
    const { piece } = this.say;
    const from = this.share(knot.at);
    if (!next && right === 'hold') return piece.hold(from, knot.next === 'origin' ? from : this.share(knot.value));
    if (knot.next === 'step') return piece.step(from, this.share(knot.value));
    if (knot.next === 'origin') return piece.origin(from, isZero(subtract<string>(parseRational(knot.slope), one)) ? null : this.number(knot.slope));
    if (!next) return piece.linearOn(from, this.share(knot.value));
    const to = knot.to ?? (next.next === 'origin' ? next.at : next.value);
    return piece.linear(from, this.share(knot.value), this.share(next.at), this.share(to));
  }
}
