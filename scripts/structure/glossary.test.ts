import { expect, test } from 'vitest';
import { sourceFiles, textOf } from './source-files';

// The attack: one thing gets a second name, and a reader looks for the difference that is not there (docs/glossary.md).

/** Each pattern stands for a name that the glossary has replaced; `start` and `end` are the bounds of a Russian word. */
const end = '(?![а-яё])';
const start = '(?<![а-яё])';
const banned = [
  `(оплат|заработ|оклад)[а-яё]*( за месяц)? (при|по) план`,
  `${start}оклад`,
  'оплат[а-яё]* при выполнении плана за полный месяц',
  '(фиксированн|постоянн|переменн)[а-яё]* дол',
  'фиксированн[а-яё]* част',
  'справочн',
  'в(ходит|ходят) в зарплату',
  'платит расчёт зарплаты',
  'платится отсюда',
  'только показ(?!ыва)',
  `${start}преми(я|и|ю|ей|ях|ям|ями) ?(платит|считает)|через премию`,
  `${start}отдел(а|у|ом|е|ы|ов|ам|ами|ах)?${end}`,
  `${start}обрыв(а|у|ом|е|ы|ов|ам|ами|ах)?${end}`,
  `${start}печат(ь|и|ью)${end}`,
  'листок|листк',
  'месяц[а-яё]* согласован|согласовани[ея]',
  `${start}(имя|имени)${end}`,
  'отсечени',
  'проблемны[хе]',
  'названная по имени',
].map((pattern) => new RegExp(pattern, 'i'));
const bannedEnglish = [/\bindicators?\b/i, /\bbase pay\b/i];

const russian = (text: string) => text.split('\n').filter((line) => /[а-яё]/i.test(line));
const lines = (files: string[], of: (text: string) => string[]) => files.flatMap((file) => of(textOf(file)).map((line) => ({ file, line: line.trim() })));
const found = (said: { file: string; line: string }[], names: RegExp[]) => said.filter(({ line }) => names.some((name) => name.test(line)));

const texts = sourceFiles(/^lib\/kpi\/text\/.*(?<!\.test)\.ts$/);

test('Russian uses one word per thing', () => {
  expect(found(lines([...sourceFiles(/^messages\/ru\/.*\.json$/), ...texts], russian), banned)).toEqual([]);
});

test('English says KPI and pay at plan', () => {
  const values = (text: string) => text.split('\n').map((line) => line.replace(/"[\w-]+":/g, ''));
  const literals = (text: string) => text.split('\n').filter((line) => /['`]/.test(line) && !line.trim().startsWith('case '));
  const said = [...lines(sourceFiles(/^messages\/en\/.*\.json$/), values), ...lines(texts, literals)];
  expect(found(said, bannedEnglish)).toEqual([]);
});

test('each replaced name would be noticed', () => {
  const slips = [
    'Оплата при плане', 'оплата по плану', 'весь заработок по плану', 'весь оклад по плану', 'Оплата за месяц при плане', 'Фиксированная доля', 'постоянную долю',
    'Справочно', 'уже входит в зарплату', 'Только показ', 'Выплата через Премию', 'Отделы', 'Руководитель отдела', 'Обрывы и их цена', 'Печать месяца',
    'расчётный листок', 'Имя', 'Повторить для проблемных', 'к нулю (отсечение)', 'Месяц согласован',
  ];
  expect(slips.filter((slip) => !banned.some((name) => name.test(slip)))).toEqual([]);
  const fine = ['Дробная часть отделена запятой', 'Отдельная страница', 'она обрывается', 'Только показывается', 'по нескольким показателям', 'напечатать', 'доля постоянной части'];
  expect(fine.filter((text) => banned.some((name) => name.test(text)))).toEqual([]);
});
