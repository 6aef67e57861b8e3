// A scheme is judged before it is published: what holds for every result there can be, and what does not, with an example.
import { compileScheme } from '../compile-scheme';
import type { CompiledScheme } from '../contract';
import { compare, multiply, rational, sign } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { toText } from '../exact/text';
import { withinLength } from '../exact/too-long';
import type { KpiDef } from '../kpi-def';
import type { Problem } from '../problem';
import { readScheme } from '../read-scheme';
import { checkAtPlan } from './at-plan';
import { checkCaps, checkCoverage } from './checks';
import { cliffsOf } from './cliffs';
import { checkComputable } from './computable';
import { checkLimits } from './limits';
import type { ProofLimits } from './limits';
import type { CounterExample, Proof, ProofReport } from './proof';
import { isFromZero } from './range';
import { fallBySteps, fallOf, heldLevels, lowestOf, totalSection } from './search';
import { moneyLines, paidLines, totalOutlook } from './total-outlook';
import { ProofWorld } from './world';
import type { ProofBasis } from './world';

/** Proves or refuses each property; `basis` is the pay that prices are quoted for, `limits` what the company allows. Never throws. */
export function prove(doc: unknown, kpis: readonly KpiDef[], basis: ProofBasis, limits: ProofLimits = {}): ProofReport {
  const scheme = compileScheme(doc, kpis);
  const { problems } = scheme;
  const read = readScheme(doc);
  const formal = [
    byProblems(
      'well-formed',
      problems.filter(({ code }) => code !== 'weights-not-one' && code !== 'external-kpi-paid'),
    ),
    byProblems(
      'weights-one',
      problems.filter(({ code }) => code === 'weights-not-one'),
    ),
    byProblems(
      'no-external-pay',
      problems.filter(({ code }) => code === 'external-kpi-paid'),
    ),
  ];
  if ('problems' in read || formal[0]?.verdict === 'refused') return { proofs: formal, cliffs: [], bound: null };
  return withinLength(
    () => judged(new ProofWorld(read.doc, kpis, basis), [...formal, checkComputable(read.doc, kpis)], limits, scheme),
    () => ({ proofs: [byProblems('well-formed', [{ code: 'number-too-long', params: {}, path: '$' }]), ...formal.slice(1)], cliffs: [], bound: null }),
  );
}

function judged(world: ProofWorld, formal: readonly Proof[], limits: ProofLimits, scheme: CompiledScheme): ProofReport {
  const { basis } = world;
  const total = totalOutlook(world, moneyLines(world));
  const minor = rational(10n ** BigInt(basis.currency.digits));
  const bound = total.hi === null ? null : toText(multiply(total.hi, minor));
  return {
    proofs: [
      ...formal,
      checkAtPlan(world, scheme),
      checkCoverage(world),
      neverNegative(world, minor),
      monotone(world, total.ways, minor),
      { property: 'bounded', verdict: bound === null ? 'noted' : 'proved', examples: [] },
      checkCaps(world),
      checkLimits(world, limits, minor),
    ],
    cliffs: cliffsOf(world, basis.currency.digits),
    bound,
  };
}

const byProblems = (property: Proof['property'], problems: readonly Problem[]): Proof => ({
  property,
  verdict: problems.length > 0 ? 'refused' : 'proved',
  examples: problems.map((problem): CounterExample => (problem.path === undefined ? { problem } : { problem, path: problem.path })),
});

/** Neither what payroll gets from here nor all there is in all: first by bounds alone, then by looking. */
function neverNegative(world: ProofWorld, minor: Rational): Proof {
  const property = 'never-negative';
  let searched = 0;
  for (const lines of [paidLines(world), moneyLines(world)]) {
    const outlook = totalOutlook(world, lines);
    if (isFromZero(outlook)) continue;
    const seen = belowZero(world, lines, [...outlook.ways.keys()].sort(), minor);
    searched += seen.searched;
    if (seen.example) return { property, verdict: 'refused', examples: [seen.example], searched };
  }
  return searched === 0 ? { property, verdict: 'proved', examples: [] } : { property, verdict: 'searched', examples: [], searched };
}

/** Along each result, the others held at several levels; lines that no result moves are looked at once. */
function belowZero(world: ProofWorld, lines: readonly number[], variables: readonly string[], minor: Rational): { searched: number; example?: CounterExample } {
  let searched = 0;
  for (const variable of variables.length > 0 ? variables : [''])
    for (const level of heldLevels) {
      searched++;
      const section = totalSection(world, lines, variable, () => level);
      if (!section) continue;
      const { at, value } = lowestOf(section);
      if (sign(value) >= 0) continue;
      const paysTo = toText(multiply(value, minor));
      if (variable === '') return { searched, example: { paysTo } };
      return { searched, example: { variable, name: world.name(variable), to: toText(at), others: toText(level), paysTo } };
    }
  return { searched };
}

function monotone(world: ProofWorld, ways: ReadonlyMap<string, string>, minor: Rational): Proof {
  const open = [...ways].filter(([, way]) => way !== 'up').map(([variable]) => variable);
  if (open.length === 0) return { property: 'monotone', verdict: 'proved', examples: [] };
  const lines = moneyLines(world);
  const examples: CounterExample[] = [];
  let searched = 0;
  for (const variable of open.sort()) {
    for (const level of heldLevels) {
      const others = (): Rational => level;
      const section = totalSection(world, lines, variable, others);
      // Where prices come only with the facts there is nothing to look at, and no place is counted.
      if (section || totalSection(world, lines, '', others)) searched++;
      const fall = section ? fallOf(section) : fallBySteps(world, lines, variable, others);
      if (!fall || compare(fall.paysTo, fall.paysFrom) >= 0) continue;
      const [paysFrom, paysTo] = [fall.paysFrom, fall.paysTo].map((value) => toText(multiply(value, minor)));
      examples.push({
        variable,
        name: world.name(variable),
        from: toText(fall.from),
        to: toText(fall.to),
        paysFrom: paysFrom ?? '',
        paysTo: paysTo ?? '',
        others: toText(level),
      });
      break;
    }
  }
  if (examples.length > 0) return { property: 'monotone', verdict: 'refused', examples, searched };
  return { property: 'monotone', verdict: 'searched', examples, searched };
}
