// Problems in English.
import type { ProblemPhrases } from './problem-phrases';

export const problemsEn: ProblemPhrases = {
  'scheme-malformed': (said) => ({
    what: `The scheme cannot be read at ${said('path')}: ${said.why}.`,
    todo: 'Correct this place in the scheme and publish a new version.',
  }),
  'format-unknown': (said) => ({
    what: `The scheme is written in format ${said('format')}; this release reads format ${said('current')} and older ones that lead to it.`,
    todo: 'Open it with the release that wrote it, or a newer one.',
  }),
  'scheme-missing': (said) => ({
    what: `Scheme version ${said('version')} was not supplied.`,
    todo: 'Calculate with the scheme version that the assignment names.',
  }),
  'input-malformed': (said) => ({ what: `The input cannot be read at ${said('path')}: ${said.why}.`, todo: 'Correct this value in the input.' }),
  'weights-not-one': (said) => ({
    what: `The weights make ${said.number('sum')}, not 1.`,
    todo: 'Change the weights so that together they make exactly 100%.',
  }),
  'weights-count': (said) => ({
    what: `Parts in the weighted sum: ${said.number('parts')}, weights: ${said.number('weights')} (${said('path')}).`,
    todo: 'Give each part one weight.',
  }),
  'weight-negative': (said) => ({ what: `A weight is negative: ${said.number('weight')} (${said('path')}).`, todo: 'Give the row a weight of zero or more.' }),
  'no-components': () => ({ what: 'The scheme pays nothing: it has no pay lines.', todo: 'Add at least one pay line.' }),
  'duplicate-key': (said) => ({ what: `The key ${said('key')} is used twice.`, todo: 'Give each row, line and gate a key of its own.' }),
  'unknown-kpi': (said) => ({
    what: `The catalogue has no KPI ${said('code')} (${said('path')}).`,
    todo: 'Add it to the catalogue or choose another in the scheme.',
  }),
  'unknown-line': (said) => ({ what: `There is no pay line ${said('key')} (${said('path')}).`, todo: 'Point to an existing line.' }),
  'unknown-item': (said) => ({ what: `The scorecard has no row ${said('key')} (${said('path')}).`, todo: 'Add the row to the scorecard or point to another.' }),
  cycle: (said) => ({ what: `${said('key')} depends on itself or on something computed later.`, todo: 'Put it after what it depends on.' }),
  'out-of-order': (said) => ({
    what: `The rule “${said('kind')}” at ${said('path')} stands before its turn: ${
      {
        outermost: 'a balance moves by what the line finally pays, so nothing may follow it',
        'before-lines': 'the index is computed before any line',
        'split-share': 'shares of a pool make its sum, and a part of a share would not',
        'within-solve': 'a search for a value is not done span by span',
      }[said('rule')] ?? '…'
    }.`,
    todo: 'Put it in its place in the order of calculation.',
  }),
  'external-kpi-paid': (said) => ({
    what: `${said.kpi} is an external KPI: nobody here controls it, and line “${said('line')}” pays for it.`,
    todo: 'Use it as context for plans, and pay for something the person can influence.',
  }),
  'unit-mismatch': (said) => ({
    what: `Amounts of different kinds are mixed at ${said('path')} (${said.kinds}).`,
    todo: 'Money adds only to money; a pay line must come to money.',
  }),
  'missing-fact': (said) => ({ what: `No fact for ${said.kpi}${said.whose}.`, todo: 'Enter the fact of the month, or import it.' }),
  'missing-plan': (said) => ({ what: `No plan for ${said.kpi}${said.whose}.`, todo: 'Set the plan of the month.' }),
  'missing-baseline': (said) => ({
    what: `No baseline for ${said.kpi}${said.whose}: growth has nothing to start from.`,
    todo: 'Enter the value the growth is measured from.',
  }),
  'plan-zero': (said) => ({
    what: `The plan of ${said.kpi} is zero, so no share of it can be had.`,
    todo: 'Set a plan, or let the scheme count a zero plan as met or missed.',
  }),
  'attainment-undefined': (said) => ({
    what: `Attainment of ${said.kpi} cannot be had at plan ${said.number('plan')} and fact ${said.number('fact')}.`,
    todo: 'Check both values, declare a cap, or choose a rule that is defined there.',
  }),
  'off-scale': (said) => ({
    what: `${said.kpi}: ${said.number('fact')} is not a step of the scale.`,
    todo: 'Enter one of the values of the scale, or extend the scale.',
  }),
  'division-by-zero': (said) => ({ what: `A division by zero${said.inLine}.`, todo: 'Check the values the line divides by.' }),
  'no-fixed-share': () => ({
    what: 'The pay is not split: no rollout stage is in force and the scheme has no fixed share.',
    todo: 'Start a rollout stage, or set the fixed share in the scheme.',
  }),
  'fixed-share-out-of-range': (said) => ({
    what: `The fixed share ${said.number('share')} is not between 0 and 1.`,
    todo: 'Correct the share of the stage or the scheme.',
  }),
  'nothing-to-combine': (said) => ({ what: `No part of the calculation${said.inLine} has a value.`, todo: 'Enter at least one of the facts it needs.' }),
  'curve-malformed': (said) => ({
    what: `The curve or limit at ${said('path')} contradicts itself.`,
    todo: 'Put knots in ascending order and the floor below the cap.',
  }),
  'formula-malformed': (said) => ({
    what: `The formula “${said('text')}” is wrong at character ${said.place('at')}: ${said.why}.`,
    todo: 'Correct the formula.',
  }),
  'no-presence': (said) => ({ what: `The month has nothing to divide by (${said.by}).`, todo: 'Enter the norm of days or hours, or choose another count.' }),
  'not-additive': (said) => ({
    what: `${said.kpi} does not sum over months: its parts overlap.`,
    todo: 'Supply the figure for the whole window, or take the mean, the last, the least or the most of the months.',
  }),
  'aggregate-unfit': (said) => ({
    what: `${said.kpi} cannot be put together over months as “${said('aggregate')}”.`,
    todo: 'A KPI with a formula goes by the ratio of sums; one without goes by sum, mean, last, least or most.',
  }),
  'outside-project': (said) => ({
    what: `${said.kpi} is measured from ${said('from')} to ${said('until')}, and this month lies outside.`,
    todo: 'Correct the dates of the project, or end the scheme with it.',
  }),
  'units-differ': (said) => ({
    what: `${said.kpi}: the units listed make ${said('units')}, the fact says ${said('fact')}.`,
    todo: 'List every unit with its date and price, or correct the fact.',
  }),
  'units-unfit': (said) => ({
    what: `At ${said('path')} units in date order are asked of something that has no list of units.`,
    todo: 'Use the fact of one KPI for this month, without a formula.',
  }),
  'unknown-outside-solve': (said) => ({
    what: `At ${said('path')} a value sought is used where nothing seeks it.`,
    todo: 'Put it inside the rule that seeks the smallest value.',
  }),
  'solve-not-rising': (said) => ({
    what: `At ${said('path')} more of the value sought might give less, so no smallest value can be found.`,
    todo: 'Write it so that it never falls as the value grows.',
  }),
  'solve-unreachable': (said) => ({
    what: `${said('wanted')} is not reached: at ${said('to')}, the most that is tried, it comes to ${said('most')}.`,
    todo: 'Check the values it depends on, want less, or let it be looked for further.',
  }),
  'not-eligible': (said) => ({
    what: `${said.kpi} does not count for this person this month, and nothing says what stands in its place.`,
    todo: 'Check the dates of eligibility, or let the scheme count it as zero or leave the row out.',
  }),
  'missing-pool-share': (said) => ({
    what: `${said('member')} has no result in the pool ${said('pool')}, so it cannot be split.`,
    todo: 'Enter the result, or let the scheme reserve the share.',
  }),
  'number-too-long': () => ({
    what: 'A number in the calculation grows beyond five thousand figures.',
    todo: 'Look for a power of a power, or for values with very many figures, and write the formula more simply.',
  }),
  'too-large': (said) => ({ what: `The scheme is too deep or too large (limits: ${said('depth')} levels, ${said('values')} values).`, todo: 'Simplify it.' }),
};
