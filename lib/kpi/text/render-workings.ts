// A tree of workings becomes lines anyone can follow: title, formula with its values filled in, result, and why.
import type { Lang, WorkingText } from '../contract';
import type { Working, WorkingKpi } from '../result';
import { formulaOf } from './formula-of';
import { valueText } from './numbers';
import type { Shown } from './numbers';
import { reasonText } from './reason-text';
import { titleOf } from './title-of';
import type { Show } from './voice';
import { words } from './words';

/** Depth-first, the root first. Works on any part of a tree; money digits come from the nearest currency above, else 2. */
export function renderWorkings(working: Working, lang: Lang): WorkingText[] {
  const lines: WorkingText[] = [];
  write(working, { depth: 0, digits: working.currency?.digits ?? 2, kpi: working.kpi }, lang, lines);
  return lines;
}

/** Where a step stands: a plan or fact without a KPI of its own belongs to the attainment above it. */
interface Place {
  depth: number;
  digits: number;
  kpi: WorkingKpi | undefined;
}

function write(told: Working, above: Place, lang: Lang, lines: WorkingText[]): void {
  const kpi = told.kpi ?? above.kpi;
  const working = kpi && !told.kpi && isValue(told) ? { ...told, kpi } : told;
  const digits = working.currency?.digits ?? above.digits;
  const { depth } = above;
  const show: Show = (each) => valueText(each.value, shownAs(kpi && !each.kpi ? { ...each, kpi } : each, digits), lang);
  const formula = formulaOf(working, show, { words: words[lang], digits, lang });
  const value = working.rule.startsWith('if ') ? yesOrNo(working, lang) : show(working);
  lines.push({
    step: working,
    depth,
    title: titleOf(working, words[lang]),
    // "85% = 85%" says nothing.
    formula: formula === value ? '' : formula,
    value,
    reasons: (working.reasons ?? []).map((reason) => reasonText(reason, reasonShown(working, digits), lang)),
  });
  for (const input of shownInputs(working)) write(input, { depth: depth + 1, digits, kpi }, lang, lines);
}

/** Steps whose formula already stands in the line above are not said twice; neither are numbers the formula shows. */
function shownInputs(working: Working): Working[] {
  return (working.inputs ?? []).flatMap((input) => {
    if (input.rule === 'number' || input.rule === 'money') return [];
    const isTold = (working.rule === 'line' || working.rule === 'when') && input.rule.startsWith('combine-') && !input.reasons;
    return isTold ? shownInputs(input) : [input];
  });
}

/** What is rounded in a proration is the part of the month, a plain number. */
const reasonShown = (working: Working, digits: number): Shown => (working.rule === 'prorate' ? { unit: 'ratio', currencyDigits: digits } : shownAs(working, digits));

const shownAs = (working: Working, currencyDigits: number): Shown => ({ unit: working.unit, currencyDigits, kpi: working.kpi });

const yesOrNo = ({ value }: Working, lang: Lang): string => (value === null ? '?' : value === '0' ? words[lang].no : words[lang].yes);

const values = new Set(['plan', 'fact', 'baseline', 'derived', 'window', 'prorate']);
const isValue = ({ rule }: Working): boolean => values.has(rule);
