// Текст схемы по-русски.
import type { Above, Phrases } from './phrases-shape';
import { wordsRu } from './words-ru';

const scopes = { person: '', department: ' (подразделение)', company: ' (компания)' };
const signs = { '<': 'ниже', '<=': 'не выше', '>': 'выше', '>=': 'не ниже', '=': '=', '!=': '≠' };
/** "Ниже, чем план": words after the sign keep their case. */
const signsBeforeWords = { '<': 'ниже, чем', '<=': 'не выше, чем', '>': 'выше, чем', '>=': 'не ниже, чем', '=': '=', '!=': '≠' };
const takes = { plan: 'план', fact: 'факт', baseline: 'база сравнения' };
const effects = { paid: 'к выплате', reference: 'уже в зарплате', shown: 'только показывается' };

const bases = { pay: 'оплата при выполнении плана', fixed: 'постоянная часть', variable: 'переменная часть' };
const ofBases = { pay: 'оплаты при выполнении плана', fixed: 'постоянной части', variable: 'переменной части' };
const modes = { 'half-up': 'половина — от нуля', 'half-even': 'половина — к чётной цифре', up: 'от нуля', down: 'лишнее отбрасывается' };

/** Что кривая делает выше того, что засчитано полностью. */
const tail = (from: string, above: Above | null): string =>
  above === null ? '' : above.is === 'flat' ? `, выше ${from} не растёт` : `, выше ${from} растёт${above.until === null ? '' : ` до ${above.until}`}`;

export const phrasesRu: Phrases = {
  scorecard: 'Индекс',
  lines: 'Что выплачивается',
  gates: 'Условия для нескольких строк',
  settings: 'Настройки',
  calculated: 'Вычисляемые показатели',
  kpi: (name, scope) => `«${name}»${scopes[scope]}`,
  item: (name, weight, score) => `${weight} индекса: ${name === '' ? '' : `«${name}»: `}${score}.`,
  attain: (kpi, rule, direction, limits) => {
    const by: Record<typeof rule.kind, string> = {
      'higher-ratio': 'факт ÷ план (чем больше, тем лучше)',
      'higher-distance': '100\u00a0% + (факт − план) ÷ |план| (чем больше, тем лучше)',
      'lower-ratio': 'план ÷ факт (чем меньше, тем лучше)',
      'lower-distance': '100\u00a0% − (факт − план) ÷ |план| (чем меньше, тем лучше)',
      growth: '(факт − база) ÷ (план − база)',
      band: rule.kind === 'band' ? `100\u00a0% от ${rule.lo} до ${rule.hi}, с удалением от границ меньше` : '',
      reached: direction === 'lower' ? '100\u00a0%, если факт не выше плана, иначе 0' : '100\u00a0%, если факт не ниже плана, иначе 0',
      rated: rule.kind === 'rated' ? `по шкале ${rule.steps.map(({ at, value }) => `${at} → ${value}`).join(', ')}` : '',
    };
    return `выполнение ${kpi}: ${by[rule.kind]}${limits}`;
  },
  attainFloor: (at) => `, не ниже ${at}`,
  attainNoFloor: ', в том числе ниже нуля',
  attainCap: (at) => `, засчитывается не больше ${at}`,
  planZeroMet: ', нулевой план считается выполненным или нет',
  measure: (take, kpi) => `${takes[take]} ${kpi}`,
  index: 'индекс',
  itemOf: (key, take) => (take === 'part' ? `взвешенная часть ${key}` : `выполнение ${key}`),
  base: { ...bases, 'variable-so-far': 'сумма переменных строк до этой' },
  baseLine: (key) => `строка ${key}`,
  combine: (op, parts) => {
    const sign = { sum: ' + ', difference: ' − ', product: ' × ', quotient: ' ÷ ', 'weighted-sum': ' + ' }[op as string];
    if (sign) return parts.length > 1 ? `(${parts.join(sign)})` : parts.join('');
    return `${op === 'min' ? 'наименьшее' : op === 'max' ? 'наибольшее' : 'среднее'} из (${parts.join('; ')})`;
  },
  missingPart: { problem: '', zero: ', часть без факта считается нулём', 'leave-out': ', часть без факта исключается' },
  when: (condition, then, otherwise) => `если ${condition}: ${then}; иначе ${otherwise}`,
  compare: (left, op, right, isFigure) => `${left} ${(isFigure ? signs : signsBeforeWords)[op]} ${right}`,
  all: (parts) => parts.join(' и '),
  any: (parts) => `(${parts.join(' или ')})`,
  not: (part) => `неверно, что (${part})`,
  clamp: (of, min, max) => `${of}${min === null ? '' : `, не меньше ${min}`}${max === null ? '' : `, не больше ${max}`}`,
  round: (of, mode, step) => `${of} (округление: ${modes[mode]}, ${step})`,
  curve: (of, pieces, tolerance) => `кривая (${of}): ${pieces.join('; ')}${tolerance}`,
  tolerance: (from, as, above) => `; от ${from} до ${as} засчитывается как ${as}${tail(as, above)}`,
  piece: {
    step: (from, value) => `с ${from} платится ${value}`,
    linear: (from, value, until, to) => `с ${from} до ${until} растёт по прямой от ${value} до ${to}`,
    linearOn: (from, value) => `с ${from} продолжается по прямой от ${value}`,
    origin: (from, slope) => `с ${from} пропорционально${slope === null ? '' : ` × ${slope}`}`,
    leftZero: (at) => `ниже ${at} ничего`,
    leftHold: (at) => `ниже ${at} как при ${at}`,
    leftExtend: (at) => `ниже ${at} продолжается та же прямая`,
    hold: (at, value) => `с ${at} остаётся ${value}`,
    afterOnly: ' (только выше этого значения)',
  },
  pool: (key) => `доля общего фонда ${key}`,
  prorate: (of, by, rounding) => `${of}, за часть месяца (${wordsRu.proratedBy[by]}${rounding})`,
  proratePlan: (by, rounding) => `, план за часть месяца (${wordsRu.proratedBy[by]}${rounding})`,
  prorateRounding: (mode, step) => `; эта часть округляется: ${modes[mode]}, ${step}`,
  over: ({ window, aggregate, from, until }) =>
    `, ${wordsRu.window[window]}${from === undefined ? '' : ` ${from} – ${until}`} (${wordsRu.aggregate[aggregate]})`,
  credit: { share: ', из общих значений — доля человека', whole: ', общие значения целиком', none: ', без общих значений' },
  eligible: ({ from, until }, by, atLeast, otherwise) =>
    ', только пока человек участвует' +
    (from === undefined ? '' : ` с ${from}`) +
    (until === undefined ? '' : ` по ${until}`) +
    (atLeast === null ? '' : ` и отработал не меньше ${atLeast} месяца (${wordsRu.proratedBy[by]})`) +
    { zero: ', иначе ноль', 'leave-out': ', иначе исключается', problem: ', иначе выплата не рассчитывается' }[otherwise],
  ledger: (rule, of, amount, account, anew) =>
    `${wordsRu.ledger[rule].toLowerCase()}: ${of}${amount === null ? '' : `, сумма ${amount}`} (счёт ${account}` +
    `${anew ? `, заново ${{ quarter: 'каждый квартал', half: 'каждое полугодие', year: 'каждый год' }[anew]}` : ''})`,
  clawBack: {
    'arithmetic-error': ', удерживается на основании счётной ошибки',
    consent: ', удерживается с согласия',
    law: ', удерживается по закону',
    none: ', не удерживается: нет законного основания',
  },
  bands: (of, mode, steps, extras) =>
    `${of} по лестнице, ${mode === 'marginal' ? 'каждый отрезок по своей ставке' : 'всё по достигнутой ставке'}: ${[...steps, ...extras].join('; ')}`,
  band: (from, amount, by) => `с ${from}: ${amount}${by === 'price' ? ' за единицу' : by === 'lump' ? ' суммой' : ''}`,
  bandAfterOnly: ' (только выше этого значения)',
  solve: (of, wanted, from, to, step) => `наименьшее значение от ${from} до ${to} с шагом ${step}, при котором ${of} не меньше ${wanted}`,
  unknown: 'искомое значение',
  units: (above) => `каждая единица по цене её продажи, по порядку дат (в один день — по номеру)${above === null ? '' : `, те, что сверх: ${above}`}`,
  block: (size) => `считаются только полные ${size}`,
  offset: (by) => `первые ${by} не считаются`,
  lumps: { each: 'суммы всех достигнутых ступеней складываются', last: 'только сумма последней достигнутой ступени' },
  grid: (x, y, xs, ys, cells, between) =>
    `по таблице: ${x} (${xs.join(', ')}) и ${y} (${ys.join(', ')}): ${cells.map((row) => row.join(' ')).join(' / ')}${between === 'bilinear' ? ', между клетками — пропорционально' : ''}`,
  formula: (text, names) => `по формуле ${text}${names.length > 0 ? `, где ${names.join('; ')}` : ''}`,
  line: (name, amount, effect, points) => `«${name}» (${effects[effect]}): ${amount}${points ? ', в баллах' : ''}.`,
  lineRounding: (mode) => `, ${mode}`,
  gate: (name, lines, condition, effect) => `«${name}»: для ${lines.length > 1 ? 'строк' : 'строки'} ${lines.join(', ')}, ${condition}: ${effect}.`,
  gateEffect: (then, by) =>
    then === 'zero' ? 'ноль, пока это так' : then === 'only' ? 'платится, только пока это так' : then === 'cap' ? `не больше ${by}` : `умножается на ${by}`,
  forms: {
    fixedPart: { fixed: 'постоянная часть оплаты', pay: 'вся оплата при выполнении плана' },
    variable: ({ fullFrom, growsAbove, cap, rampFrom }) =>
      `переменная часть по индексу: полностью ${fullFrom === null ? 'при 100\u00a0%' : `начиная с ${fullFrom}`}, ` +
      (rampFrom === null ? 'ниже — пропорционально' : `ниже — по наклонной, которая начинается с нуля при ${rampFrom}`) +
      (growsAbove ? `, выше 100\u00a0% растёт${cap === null ? '' : ` до ${cap}`}` : ', выше 100\u00a0% не растёт'),
    knockOut: (on, below) => `; ничего, пока ${on === null ? 'индекс' : `выполнение ${on}`} ниже ${below}`,
    shareOfFact: (rate, kpi) => `${rate} от факта ${kpi}`,
    lump: (amount, kpis) => `${amount}, когда ${kpis.length > 1 ? 'выполнены планы' : 'выполнен план'} ${kpis.join(' и ')}, иначе ничего`,
    byAttainment: (amount, kpi) => `${amount} × ${kpi}`,
    perUnit: (rate, price, kpi) => `${rate} от цены ${price} за каждую единицу ${kpi} сверх плана`,
    reduction: (amount, kpi, below) => `минус ${amount}, пока ${kpi} ниже ${below}, но не больше переменных строк до этой`,
  },
  shareOfBase: (share, base) => (share === '100\u00a0%' ? bases[base] : `${share} ${ofBases[base]}`),
  derived: (name, formula) => `${name} вычисляется ${formula}.`,
  fixedShare: (share) =>
    share === null
      ? 'Оплата делится на постоянную и переменную часть только этапом внедрения.'
      : `Без этапа внедрения постоянная часть составляет ${share} оплаты.`,
  missingFact: {
    problem: 'Без факта, нужного строке индекса, выплата этому человеку не рассчитывается.',
    zero: 'Строка индекса без факта считается нулём.',
    'leave-out': 'Строка индекса без факта исключается, веса остальных растут пропорционально.',
  },
  missingInLine: 'Без плана или факта, нужного строке выплаты, выплата этому человеку не рассчитывается, если в строке не сказано иное.',
  indexLimit: (floor, cap) =>
    `Индекс ${floor === null ? '' : `не ниже ${floor}`}${floor !== null && cap !== null ? ' и ' : ''}${cap === null ? '' : `не выше ${cap}`}.`,
  noRounding: (places) => `Не округляется: ${places.join(', ')}.`,
  rounding: (place, mode, step) => `Округляется ${place}: ${mode}, ${step}.`,
  step: (step) => (step === null ? 'до наименьшей денежной единицы' : `с шагом ${step}`),
  mode: modes,
  place: { attainment: 'выполнение', weightedPart: 'взвешенная часть', index: 'индекс', line: 'строка выплаты', total: 'итог' },
  totalIsSum: 'Итог равен сумме строк.',
  monthOnly: 'Планы и факты берутся за месяц, если в строке не назван другой период.',
  makesUp: 'Показатель выше плана может перекрыть показатель ниже плана, если условие или предел не говорит иного.',
  nothingCarried: 'На следующий месяц ничего не переносится: ни излишек, ни долг.',
};
