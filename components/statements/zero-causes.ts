// Why a line came to zero: read off its workings as the law tells them; nothing is computed here.
import { renderWorkings, type Lang, type ReasonCode, type Working, type WorkingText } from '@/lib/kpi';

/** What a zero was decided by: a KPI with its fact and plan as written in its unit, or anything else by its name and value. */
export interface Measured {
  name: string;
  value: string;
  /** Both undefined where there is no plan to compare with. */
  fact?: string;
  plan?: string;
}

export interface ZeroCause {
  /** In the words of the law: the gate, the threshold. Empty: the plan was not reached, which is all there is to it. */
  reasons: string[];
  /** What the conditions compared, or a rule made of it: '90% < 100%', '70% → 0%'. */
  compared: string[];
  measured: Measured[];
}

interface Step extends WorkingText {
  inputs: Step[];
}

/** Reasons that make a zero; the others shape an amount that is there. */
const deciding: readonly ReasonCode[] = ['gate', 'below-curve', 'below-bands', 'below-grid', 'not-eligible', 'missing-as-zero', 'plan-zero'];

/** What brought a line to zero; empty when it is not zero, or nothing but its sums made it so. */
export function zeroCauses(working: Working, lang: Lang): ZeroCause[] {
  const [line] = treeOf(renderWorkings(working, lang));
  return line ? causesOf(line) : [];
}

function causesOf(at: Step): ZeroCause[] {
  if (at.step.value !== '0' || isCondition(at)) return [];
  const own = at.step.reasons ?? [];
  const reasons = at.reasons.filter((_, index) => deciding.includes(own[index]!.code));
  if (at.step.rule.startsWith('attain-')) return [{ reasons, compared: [], measured: [measuredBy(at)] }];
  if (reasons.length === 0) {
    const deeper = at.inputs.flatMap(causesOf);
    const isRule = ['curve', 'bands', 'grid'].includes(at.step.rule);
    return deeper.length === 0 && isRule ? [{ reasons: [], compared: [at.formula || at.title], measured: at.inputs.flatMap(measuredUnder) }] : deeper;
  }
  // Only a gate or a condition looks at something else than what it pays.
  const conditions = at.inputs.filter(isCondition);
  const looked = own.some(({ code }) => code === 'gate') ? conditions : at.inputs;
  return [{ reasons, compared: conditions.flatMap(comparisons), measured: looked.flatMap(measuredUnder) }];
}

const isCondition = ({ step }: Step): boolean => step.rule.startsWith('if ');

/** Conditions made of conditions are told by those that compare. */
function comparisons(at: Step): string[] {
  const inner = at.inputs.filter(isCondition);
  return inner.length > 0 ? inner.flatMap(comparisons) : [at.formula];
}

function measuredUnder(at: Step): Measured[] {
  const { rule } = at.step;
  if (rule.startsWith('attain-')) return [measuredBy(at)];
  if (rule === 'index') return [{ name: at.title, value: at.value }];
  if (rule === 'fact') return [{ name: at.step.kpi?.name ?? at.title, value: at.value }];
  return at.inputs.flatMap(measuredUnder);
}

function measuredBy(at: Step): Measured {
  const valueOf = (rule: string) => at.inputs.find(({ step }) => step.rule === rule)?.value;
  const [fact, plan] = [valueOf('fact'), valueOf('plan')];
  return { name: at.step.kpi?.name ?? at.title, value: at.value, ...(fact !== undefined && plan !== undefined ? { fact, plan } : {}) };
}

/** Lines come depth-first; a line's inputs are those behind it that stand one level deeper. */
function treeOf(lines: readonly WorkingText[]): Step[] {
  const roots: Step[] = [];
  const open: Step[] = [];
  for (const line of lines) {
    const step = { ...line, inputs: [] };
    open.length = line.depth;
    (open.at(-1)?.inputs ?? roots).push(step);
    open.push(step);
  }
  return roots;
}
