// Every problem there is, brought about and read aloud: which place, which KPI, what to do — in both languages.
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme, describeProblem, problemCodes, readPersonInput, splitPool } from '../index';
import type { CardInput, Problem, ProblemCode } from '../index';
import { item, kpi, line, personOf } from '../golden/support';
import type { Row } from '../golden/support';
import { attain, combine, kpis as usual, measure, money, soft } from './support';

const kpis = [...usual, kpi('rain', { name: 'Rain', kind: 'external' }), kpi('loop', { name: 'Loop', formula: 'loop + 1' })];
const variable = line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null });
const pays = (amount: object) => ({ format: 1, components: [{ key: 'bonus', name: 'Bonus', part: 'other', effect: 'paid', amount }] });
const ofScheme = (doc: unknown): readonly Problem[] => compileScheme(doc, kpis).problems;
const ofMonth = (doc: unknown, rows: Row[], card: Partial<CardInput> = {}): readonly Problem[] => {
  const person = personOf({ pay: '1000', rows });
  return calculatePerson({ ...person, cards: person.cards.map((each) => ({ ...each, ...card })) }, new Map([['v1', compileScheme(doc, kpis)]])).problems;
};
const wasThere: Partial<CardInput> = {
  time: { spans: [{ from: '2026-05-01', to: '2026-05-31', fte: '1' }], unpaid: [], calendar: { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [], workDays: [] } },
};

/** How each comes about, and its sentence in both languages. */
const cases: Partial<Record<ProblemCode, [readonly Problem[], string, string]>> = {
  'scheme-missing': [
    calculatePerson(personOf({ pay: '1', rows: [] }), new Map()).problems,
    'Scheme version v1 was not supplied.',
    'Не передана версия схемы v1.',
  ],
  'weights-not-one': [
    ofScheme({ format: 1, scorecard: [item('calls', '0.6'), item('sales', '0.37')], components: [variable] }),
    'The weights make 0.97, not 1.',
    'Сумма весов равна 0,97, а не 1.',
  ],
  'duplicate-key': [
    ofScheme({ format: 1, scorecard: [item('calls', '0.5'), item('calls', '0.5')], components: [variable] }),
    'The key calls is used twice.',
    'Ключ calls использован дважды.',
  ],
  'unknown-kpi': [
    ofScheme({ format: 1, scorecard: [item('ghost', '1')], components: [variable] }),
    'The catalogue has no KPI ghost ($.scorecard[0].score).',
    'В каталоге нет показателя ghost ($.scorecard[0].score).',
  ],
  'unknown-line': [
    ofScheme(pays({ kind: 'base', of: 'line', line: 'ghost' })),
    'There is no pay line ghost ($.components[0].amount).',
    'Нет строки выплаты ghost ($.components[0].amount).',
  ],
  'unknown-item': [
    ofScheme({ ...pays(combine('product', [money('1'), { kind: 'item', key: 'ghost', take: 'attainment' }])), scorecard: [item('calls', '1')] }),
    'The scorecard has no row ghost ($.components[0].amount.parts[1]).',
    'В карте показателей нет строки ghost ($.components[0].amount.parts[1]).',
  ],
  cycle: [
    ofScheme(pays(combine('product', [money('1'), measure('loop')]))),
    'loop → loop depends on itself or on something computed later.',
    'loop → loop зависит от самой себя или от того, что считается позже.',
  ],
  'external-kpi-paid': [
    ofScheme(pays(combine('product', [money('1'), attain('rain')]))),
    '“Rain” is an external KPI: nobody here controls it, and line “Bonus” pays for it.',
    '«Rain» — внешний показатель: на него здесь никто не влияет, а строка «Bonus» за него платит.',
  ],
  'unit-mismatch': [
    ofScheme(pays(combine('sum', [money('1'), attain('calls')]))),
    'Amounts of different kinds are mixed at $.components[0].amount (money, a share).',
    'В месте $.components[0].amount смешаны величины разного рода (деньги, доля).',
  ],
  'missing-fact': [
    ofMonth(pays(combine('product', [money('1'), attain('calls', undefined, { scope: 'department' })])), [['calls', '10', null, 'department']]),
    'No fact for “Calls” of the department.',
    'Нет факта по показателю «Calls» (подразделение).',
  ],
  'missing-plan': [
    ofMonth(pays(combine('product', [money('1'), attain('calls', undefined, { scope: 'company' })])), [['calls', null, '10', 'company']]),
    'No plan for “Calls” of the company.',
    'Нет плана по показателю «Calls» (компания).',
  ],
  'missing-baseline': [
    ofMonth(pays(combine('product', [money('1'), attain('calls', { kind: 'growth' })])), [['calls', '10', '9']]),
    'No baseline for “Calls”: growth has nothing to start from.',
    'Нет базы сравнения по показателю «Calls»: рост не от чего считать.',
  ],
  'plan-zero': [
    ofMonth(pays(combine('product', [money('1'), attain('calls')])), [['calls', '0', '9']]),
    'The plan of “Calls” is zero, so no share of it can be had.',
    'План по показателю «Calls» равен нулю, поэтому доля выполнения не определена.',
  ],
  'attainment-undefined': [
    ofMonth(pays(combine('product', [money('1'), attain('calls')])), [['calls', '-10', '9.5']]),
    'Attainment of “Calls” cannot be had at plan −10 and fact 9.5.',
    'Выполнение показателя «Calls» не определено при плане −10 и факте 9,5.',
  ],
  'off-scale': [
    ofMonth(pays(combine('product', [money('1'), attain('care', { kind: 'rated', steps: [{ at: '5', value: '1' }] })])), [['care', null, '4.5']]),
    '“Care”: 4.5 is not a step of the scale.',
    '«Care»: значения 4,5 нет на шкале.',
  ],
  'division-by-zero': [
    ofMonth(pays(combine('quotient', [money('1'), measure('calls')])), [['calls', null, '0']]),
    'A division by zero in line bonus.',
    'Деление на ноль в строке bonus.',
  ],
  'no-fixed-share': [
    ofMonth(pays({ kind: 'base', of: 'fixed' }), []),
    'The pay is not split: no rollout stage is in force and the scheme has no fixed share.',
    'Оплата не разделена: этап внедрения не действует, а в схеме не задана доля постоянной части.',
  ],
  'fixed-share-out-of-range': [
    ofMonth(pays({ kind: 'base', of: 'fixed' }), [], { stage: { id: 's', fixedShare: '1.2', isShadow: false } }),
    'The fixed share 1.2 is not between 0 and 1.',
    'Доля постоянной части 1,2 не лежит между 0 и 1.',
  ],
  'nothing-to-combine': [
    ofMonth(pays(combine('sum', [measure('sales')], { missing: 'leave-out' })), [['sales', null, null]]),
    'No part of the calculation in line bonus has a value.',
    'Ни у одной части расчёта в строке bonus нет значения.',
  ],
  'curve-malformed': [
    ofScheme(pays(combine('product', [money('1'), attain('calls', undefined, { floor: '2', cap: '1' })]))),
    'The curve or limit at $.components[0].amount.parts[1].cap contradicts itself.',
    'Кривая или предел в месте $.components[0].amount.parts[1].cap противоречат сами себе.',
  ],
  'formula-malformed': [
    ofScheme(pays({ kind: 'formula', text: '5 * (a', names: { a: measure('sales') }, unit: 'money' })),
    'The formula “5 * (a” is wrong at character 7: ) is expected.',
    'В формуле «5 * (a» ошибка, символ 7: ожидается ).',
  ],
  'no-presence': [
    ofMonth(pays({ kind: 'prorate', of: money('1'), by: 'working-days' }), [], wasThere),
    'The month has nothing to divide by (working days).',
    'Месяц не на что делить (рабочие дни).',
  ],
  'missing-pool-share': [
    splitPool({ key: 'team', amountMinor: '100', members: [{ employeeId: 'e7', weight: null }], missing: { is: 'problem' } }).problems,
    'e7 has no result in the pool team, so it cannot be split.',
    'У e7 нет результата в общем фонде team, поэтому его нельзя разделить.',
  ],
  'weights-count': [
    [{ code: 'weights-count', params: { parts: '2', weights: '1' }, path: '$.components[0].amount.weights' }],
    'Parts in the weighted sum: 2, weights: 1 ($.components[0].amount.weights).',
    'Слагаемых во взвешенной сумме 2, а весов 1 ($.components[0].amount.weights).',
  ],
  'weight-negative': [
    [{ code: 'weight-negative', params: { weight: '-0.1' }, path: '$.scorecard[1].weight' }],
    'A weight is negative: −0.1 ($.scorecard[1].weight).',
    'Отрицательный вес: −0,1 ($.scorecard[1].weight).',
  ],
};

describe('each problem says which place it is, in both languages', () => {
  it.each(Object.entries(cases))('%s', (code, [found, en, ru]) => {
    const problem = found.find((each) => each.code === code);
    if (!problem) throw new Error(`not brought about: ${found.map((each) => each.code).join(', ')}`);
    expect(soft(describeProblem(problem, 'en').what)).toBe(en);
    expect(soft(describeProblem(problem, 'ru').what)).toContain(ru);
  });

  it('a document that cannot be read names the place of each fault', () => {
    const doc = {
      format: 1,
      components: [{ key: 'a', name: 'A', part: 'fixed', effect: 'paid', amount: { kind: 'money', amount: 5 } }],
      settings: { fixedShare: '-1' },
    };
    expect(ofScheme(doc).map(({ code, path }) => [code, path])).toEqual([
      ['scheme-malformed', '$.components[0].amount.amount'],
      ['scheme-malformed', '$.settings.fixedShare'],
    ]);
    for (const problem of ofScheme(doc)) {
      expect(describeProblem(problem, 'en').what).toContain(problem.path);
      expect(describeProblem(problem, 'ru').what).toContain(problem.path);
    }
  });

  it.each<[string, object, string, string]>([
    [
      'a number that is no text',
      { amount: { kind: 'money', amount: 5 } },
      'The scheme cannot be read at $.components[0].amount.amount: a text is expected, not a number.',
      'Схему не удаётся прочитать в месте $.components[0].amount.amount: ожидается текст, а не число.',
    ],
    [
      'a word for a number',
      { amount: { kind: 'money', amount: 'much' } },
      'The scheme cannot be read at $.components[0].amount.amount: a decimal or a fraction is expected.',
      'Схему не удаётся прочитать в месте $.components[0].amount.amount: ожидается десятичное число или дробь.',
    ],
    [
      'an unknown effect',
      { effect: 'gift' },
      'The scheme cannot be read at $.components[0].effect: one of paid, reference, shown is expected.',
      'Схему не удаётся прочитать в месте $.components[0].effect: ожидается одно из: paid, reference, shown.',
    ],
    [
      'a field nobody reads',
      { bonus: 1 },
      'The scheme cannot be read at $.components[0]: it has what nobody reads: bonus.',
      'Схему не удаётся прочитать в месте $.components[0]: лишнее поле: bonus.',
    ],
    [
      'a name that is not there',
      { name: undefined },
      'The scheme cannot be read at $.components[0].name: a text is missing.',
      'Схему не удаётся прочитать в месте $.components[0].name: не хватает значения: текст.',
    ],
  ])('%s is said in words, not in the English of machines', (_, over, en, ru) => {
    const doc = { format: 1, components: [{ key: 'a', name: 'A', part: 'fixed', effect: 'paid', amount: { kind: 'money', amount: '5' }, ...over }] };
    const [problem] = ofScheme(doc);
    expect([problem && describeProblem(problem, 'en').what, problem && describeProblem(problem, 'ru').what]).toEqual([en, ru]);
  });

  it.each<[string, string, string]>([
    ['5 +', 'it ends too early', 'она обрывается'],
    ['5 5', '5 does not belong here', 'здесь не место 5'],
    ['open(5)', 'there is no function open', 'нет функции open'],
    [`${'('.repeat(300)}1${')'.repeat(300)}`, 'too many brackets', 'слишком много скобок'],
  ])('a formula that cannot be read: %.20s', (text, en, ru) => {
    const problem = ofScheme(pays({ kind: 'formula', text, names: {}, unit: 'money' })).find(({ code }) => code === 'formula-malformed');
    expect(problem && describeProblem(problem, 'en').what).toContain(en);
    expect(problem && describeProblem(problem, 'ru').what).toContain(ru);
  });

  it('an input that cannot be read too', () => {
    const read = readPersonInput({ ...personOf({ pay: '1', rows: [] }), month: '2026-13' });
    const [problem] = 'problems' in read ? read.problems : [];
    expect(problem && describeProblem(problem, 'en').what).toContain('The input cannot be read at $.month');
  });

  it('a document of a thousand levels is refused by its size', () => {
    let deep: unknown = 0;
    for (let i = 0; i < 1000; i++) deep = [deep];
    const [problem] = ofScheme(deep);
    expect(problem && soft(describeProblem(problem, 'en').what)).toBe('The scheme is too deep or too large (limits: 60 levels, 400000 values).');
  });
});

describe('each problem says what to do', () => {
  it.each(problemCodes)('%s', (code) => {
    const problem = { code, params: { name: 'Sales' }, scope: 'department' as const };
    const [en, ru] = [describeProblem(problem, 'en'), describeProblem(problem, 'ru')];
    // An order to do something, not a repetition of what is wrong.
    expect(en.todo).toMatch(/^[A-Z].*\.$/);
    expect(ru.todo).toMatch(/^[А-ЯЁ].*\.$/);
    expect(en.todo).not.toBe(en.what);
    for (const text of [en.what, en.todo, ru.what, ru.todo]) expect(text).not.toMatch(/undefined|\[object|  /);
  });
});
