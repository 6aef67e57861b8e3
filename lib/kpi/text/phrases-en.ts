// A scheme's text in English.
import type { Above, Phrases } from './phrases-shape';
import { wordsEn } from './words-en';

const scopes = { person: '', department: ' (department)', company: ' (company)' };
const signs = { '<': 'is below', '<=': 'is at most', '>': 'is above', '>=': 'is at least', '=': 'equals', '!=': 'differs from' };
const takes = { plan: 'the plan', fact: 'the fact', baseline: 'the baseline' };
const effects = { paid: 'paid here', reference: 'already in the salary', shown: 'shown, not paid' };

const bases = { pay: 'the pay at plan', fixed: 'the fixed part', variable: 'the variable part' };
const modes = { 'half-up': 'half away from zero', 'half-even': 'half to the even digit', up: 'away from zero', down: 'towards zero (cut)' };

/** What the curve does above what counts as full. */
const tail = (from: string, above: Above | null): string =>
  above === null ? '' : above.is === 'flat' ? `, above ${from} it does not grow` : `, above ${from} it grows${above.until === null ? '' : ` up to ${above.until}`}`;

export const phrasesEn: Phrases = {
  scorecard: 'Index',
  lines: 'What is paid',
  gates: 'Conditions over several lines',
  settings: 'Settings',
  calculated: 'KPIs that are calculated',
  kpi: (name, scope) => `“${name}”${scopes[scope]}`,
  item: (name, weight, score) => `${weight} of the index: ${name === '' ? '' : `“${name}”: `}${score}.`,
  attain: (kpi, rule, direction, limits) => {
    const by: Record<typeof rule.kind, string> = {
      'higher-ratio': 'fact ÷ plan (more is better)',
      'higher-distance': '100% + (fact − plan) ÷ |plan| (more is better)',
      'lower-ratio': 'plan ÷ fact (less is better)',
      'lower-distance': '100% − (fact − plan) ÷ |plan| (less is better)',
      growth: '(fact − baseline) ÷ (plan − baseline)',
      band: rule.kind === 'band' ? `100% between ${rule.lo} and ${rule.hi}, less with the distance from them` : '',
      reached: direction === 'lower' ? '100% if the fact is not above plan, else 0' : '100% if the fact is not below plan, else 0',
      rated: rule.kind === 'rated' ? `by the scale ${rule.steps.map(({ at, value }) => `${at} → ${value}`).join(', ')}` : '',
    };
    return `attainment of ${kpi}: ${by[rule.kind]}${limits}`;
  },
  attainFloor: (at) => `, not below ${at}`,
  attainNoFloor: ', also below zero',
  attainCap: (at) => `, counted only as far as ${at}`,
  planZeroMet: ', a plan of zero counts as met or missed',
  measure: (take, kpi) => `${takes[take]} of ${kpi}`,
  index: 'the index',
  itemOf: (key, take) => (take === 'part' ? `the weighted part of ${key}` : `the attainment of ${key}`),
  base: { ...bases, 'variable-so-far': 'the sum of the variable lines so far' },
  baseLine: (key) => `the line ${key}`,
  combine: (op, parts) => {
    const sign = { sum: ' + ', difference: ' − ', product: ' × ', quotient: ' ÷ ', 'weighted-sum': ' + ' }[op as string];
    if (sign) return parts.length > 1 ? `(${parts.join(sign)})` : parts.join('');
    return `the ${op === 'min' ? 'least' : op === 'max' ? 'greatest' : 'mean'} of (${parts.join('; ')})`;
  },
  missingPart: { problem: '', zero: ', a part without a fact counts as zero', 'leave-out': ', a part without a fact is left out' },
  when: (condition, then, otherwise) => `if ${condition}: ${then}; otherwise ${otherwise}`,
  compare: (left, op, right) => `${left} ${signs[op]} ${right}`,
  all: (parts) => parts.join(' and '),
  any: (parts) => `(${parts.join(' or ')})`,
  not: (part) => `not (${part})`,
  clamp: (of, min, max) => `${of}${min === null ? '' : `, not less than ${min}`}${max === null ? '' : `, not more than ${max}`}`,
  round: (of, mode, step) => `${of} (rounded ${modes[mode]}, ${step})`,
  curve: (of, pieces, tolerance) => `a curve over ${of}: ${pieces.join('; ')}${tolerance}`,
  tolerance: (from, as, above) => `; from ${from} up to ${as} it counts as ${as}${tail(as, above)}`,
  piece: {
    step: (from, value) => `from ${from} pays ${value}`,
    linear: (from, value, until, to) => `from ${from} to ${until} rises in a straight line from ${value} to ${to}`,
    linearOn: (from, value) => `from ${from} goes on in a straight line from ${value}`,
    origin: (from, slope) => `from ${from} in proportion${slope === null ? '' : ` × ${slope}`}`,
    leftZero: (at) => `below ${at} nothing`,
    leftHold: (at) => `below ${at} as at ${at}`,
    leftExtend: (at) => `below ${at} the same line goes on`,
    hold: (at, value) => `from ${at} stays at ${value}`,
    afterOnly: ' (only above this value)',
  },
  pool: (key) => `a share of the pool ${key}`,
  prorate: (of, by, rounding) => `${of}, for the part of the month by ${wordsEn.proratedBy[by]}${rounding}`,
  proratePlan: (by, rounding) => `, the plan for the part of the month by ${wordsEn.proratedBy[by]}${rounding}`,
  prorateRounding: (mode, step) => ` (that part rounded ${modes[mode]}, ${step})`,
  over: ({ window, aggregate, from, until }) =>
    `, ${wordsEn.window[window]}${from === undefined ? '' : ` ${from} – ${until}`} (${wordsEn.aggregate[aggregate]})`,
  credit: { share: ', of shared values the person’s share', whole: ', shared values in full', none: ', without shared values' },
  eligible: ({ from, until }, by, atLeast, otherwise) =>
    ', only while the person takes part' +
    (from === undefined ? '' : ` from ${from}`) +
    (until === undefined ? '' : ` until ${until}`) +
    (atLeast === null ? '' : ` and is there at least ${atLeast} of the month (${wordsEn.proratedBy[by]})`) +
    { zero: ', otherwise zero', 'leave-out': ', otherwise left out', problem: ', otherwise a problem' }[otherwise],
  ledger: (rule, of, amount, account, anew) =>
    `${wordsEn.ledger[rule].toLowerCase()}: ${of}${amount === null ? '' : `, sum ${amount}`} (account ${account}` +
    `${anew ? `, anew each ${{ quarter: 'quarter', half: 'half-year', year: 'year' }[anew]}` : ''})`,
  clawBack: {
    'arithmetic-error': ', taken back on the ground of an arithmetic error',
    consent: ', taken back with consent',
    law: ', taken back as the law allows',
    none: ', nothing is deducted: there is no legal ground',
  },
  bands: (of, mode, steps, extras) =>
    `${of} by a ladder, ${mode === 'marginal' ? 'each stretch at its own rate' : 'everything at the rate reached'}: ${[...steps, ...extras].join('; ')}`,
  band: (from, amount, by) => `from ${from}: ${amount}${by === 'price' ? ' per unit' : by === 'lump' ? ' as a sum' : ''}`,
  bandAfterOnly: ' (only above this value)',
  solve: (of, wanted, from, to, step) => `the smallest value from ${from} to ${to}, in steps of ${step}, at which ${of} is at least ${wanted}`,
  unknown: 'the value sought',
  units: (above) => `each unit at the price it was sold for, in date order (of one day by reference)${above === null ? '' : `, those above ${above}`}`,
  block: (size) => `only full ${size} count`,
  offset: (by) => `the first ${by} do not count`,
  lumps: { each: 'sums of all bands reached add up', last: 'only the sum of the last band reached' },
  grid: (x, y, xs, ys, cells, between) =>
    `by a table of ${x} (${xs.join(', ')}) and ${y} (${ys.join(', ')}): ${cells.map((row) => row.join(' ')).join(' / ')}${between === 'bilinear' ? ', mixed in proportion between cells' : ''}`,
  formula: (text, names) => `by the formula ${text}${names.length > 0 ? `, where ${names.join('; ')}` : ''}`,
  line: (name, amount, effect, points) => `“${name}” (${effects[effect]}): ${amount}${points ? ', in points' : ''}.`,
  lineRounding: (mode) => `, ${mode}`,
  gate: (name, lines, condition, effect) => `“${name}”: for ${lines.join(', ')}, ${condition}: ${effect}.`,
  gateEffect: (then, by) =>
    then === 'zero' ? 'zero while it holds' : then === 'only' ? 'paid only while it holds' : then === 'cap' ? `not more than ${by}` : `multiplied by ${by}`,
  forms: {
    fixedPart: { fixed: 'the fixed part of the pay', pay: 'the whole pay at plan' },
    variable: ({ fullFrom, growsAbove, cap, rampFrom }) =>
      `the variable part by the index: ${fullFrom === null ? 'in full at 100%' : `in full from ${fullFrom}`}, ` +
      (rampFrom === null ? 'below that in proportion' : `below that on a slope that starts from nothing at ${rampFrom}`) +
      (growsAbove ? `, above 100% it grows${cap === null ? '' : ` up to ${cap}`}` : ', above 100% it does not grow'),
    knockOut: (on, below) => `; nothing while ${on === null ? 'the index' : `attainment of ${on}`} is below ${below}`,
    shareOfFact: (rate, kpi) => `${rate} of the fact of ${kpi}`,
    lump: (amount, kpis) =>
      `${amount} when the ${kpis.length > 1 ? 'plans' : 'plan'} of ${kpis.join(' and ')} ${kpis.length > 1 ? 'are all' : 'is'} reached, otherwise nothing`,
    byAttainment: (amount, kpi) => `${amount} × ${kpi}`,
    perUnit: (rate, price, kpi) => `${rate} of the price ${price} for each unit of ${kpi} above plan`,
    reduction: (amount, kpi, below) => `less ${amount} while ${kpi} is below ${below}, never more than the variable lines so far`,
  },
  shareOfBase: (share, base) => (share === '100%' ? bases[base] : `${share} of ${bases[base]}`),
  derived: (name, formula) => `${name} is calculated ${formula}.`,
  fixedShare: (share) =>
    share === null
      ? 'The pay is split into a fixed and a variable part only by a rollout stage.'
      : `Without a rollout stage the fixed part is ${share} of the pay.`,
  missingFact: {
    problem: 'A row of the index without a fact is a problem: the person is not paid until it is entered.',
    zero: 'A row of the index without a fact counts as zero.',
    'leave-out': 'A row of the index without a fact is left out and the other weights grow in proportion.',
  },
  missingInLine: 'A pay line that lacks a plan or a fact is a problem, unless the line says otherwise: the person is not paid until it is entered.',
  indexLimit: (floor, cap) =>
    `The index is ${floor === null ? '' : `not below ${floor}`}${floor !== null && cap !== null ? ' and ' : ''}${cap === null ? '' : `not above ${cap}`}.`,
  noRounding: (places) => `Not rounded: ${places.join(', ')}.`,
  rounding: (place, mode, step) => `Rounded at the ${place}: ${mode}, ${step}.`,
  step: (step) => (step === null ? 'to the smallest coin' : `in steps of ${step}`),
  mode: modes,
  place: { attainment: 'attainment', weightedPart: 'weighted part', index: 'index', line: 'pay line', total: 'total' },
  totalIsSum: 'The total is the sum of its lines.',
  monthOnly: 'Plans and facts are those of the month, unless a line names another window.',
  makesUp: 'A KPI above its plan may make up for one below it, unless a condition or a cap says otherwise.',
  nothingCarried: 'Nothing is carried into the next month: no surplus is banked, no debt is kept.',
};
