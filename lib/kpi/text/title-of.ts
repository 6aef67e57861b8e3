// What a step is called.
import type { Working } from '../result';
import type { Words } from './words-shape';

export function titleOf(working: Working, words: Words): string {
  const { rule, kpi, params } = working;
  if (rule.startsWith('attain-')) return named(words.attainment, kpi?.name);
  if (rule.startsWith('combine-')) return words.combine;
  if (rule.startsWith('if ')) return params?.['gate'] ?? words.condition;
  switch (rule) {
    case 'line':
      return params?.['key'] === 'base-in-shadow' && !params['name'] ? words.baseInShadow : (params?.['name'] ?? '');
    case 'plan':
    case 'fact':
    case 'baseline':
      return `${words[rule]}: ${kpi?.name ?? ''}${scopeNote(params?.['scope'], words)}${params?.['period'] ? `, ${params['period']}` : ''}`;
    case 'index':
    case 'index-ref':
      return words.index;
    case 'weighted-part':
      return params?.['name'] ?? words.part;
    case 'item-ref':
      return named(params?.['take'] === 'part' ? words.part : words.attainment, params?.['key']);
    case 'base-pay':
      return words.pay;
    case 'base-fixed':
      return words.fixedPart;
    case 'base-variable':
      return words.variablePart;
    case 'base-variable-so-far':
      return words.variableSoFar;
    case 'base-line':
      return named(words.otherLine, params?.['line']);
    case 'derived':
      return `${words.fact}: ${kpi?.name ?? ''}${scopeNote(params?.['scope'], words)}`;
    case 'window':
      return `${windowTake(working, words)}${kpi?.name ?? ''}, ${words.window[(params?.['window'] ?? 'quarter') as keyof Words['window']]}`;
    case 'unit':
      return named(words.unit, [params?.['date'], params?.['ref']].filter(Boolean).join(', '));
    case 'credit':
      return named(words.credited, params?.['ref']);
    case 'not-eligible':
      return named(words.notTakingPart, kpi?.name);
    case 'prorate':
      return words.prorate;
    case 'prorate-span':
      return `${words.span} ${params?.['from'] ?? ''}`;
    case 'pool':
      return named(words.pool, params?.['pool']);
    case 'ledger':
      return words.ledger[(params?.['rule'] ?? 'accrue') as keyof Words['ledger']];
    case 'hold-harmless':
      return words.holdHarmless;
    case 'total-rounding':
      return words.totalRounding;
    case 'curve':
    case 'bands':
    case 'grid':
    case 'formula':
    case 'solve':
    case 'unknown':
    case 'round':
    case 'clamp':
    case 'when':
    case 'number':
    case 'money':
    case 'broken':
      return words[rule];
    default:
      return rule;
  }
}

const named = (title: string, name: string | undefined): string => (name ? `${title}: ${name}` : title);

/** A window of plans is a plan, of facts a fact: its months say which. */
function windowTake({ inputs }: Working, words: Words): string {
  const take = inputs?.[0]?.rule;
  return take === 'plan' || take === 'fact' || take === 'baseline' ? `${words[take]}: ` : '';
}

const scopeNote = (scope: string | undefined, words: Words): string => (scope === 'department' || scope === 'company' ? ` (${words.scope[scope]})` : '');
