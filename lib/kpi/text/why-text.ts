// What a reader of documents or formulas stumbled over, in words: it says so itself in the English of machines.
import type { Lang } from '../contract';

type Say = (...found: string[]) => string;

/** Each remark the readers make, by its outline; what is not here is passed on as it came. */
const outlines: [RegExp, Record<Lang, Say>][] = [
  [/^Invalid input: expected nonoptional, received undefined$/, { en: () => 'it is missing', ru: () => 'значения нет' }],
  [/^Invalid input: expected (\w+), received undefined$/, { en: (kind) => `${a(kind)} is missing`, ru: (kind) => `не хватает значения: ${kindRu(kind)}` }],
  [
    /^Invalid input: expected (\w+), received (\w+)$/,
    { en: (kind, found) => `${a(kind)} is expected, not ${a(found)}`, ru: (kind, found) => `ожидается ${kindRu(kind)}, а не ${kindRu(found)}` },
  ],
  [/^Invalid input: expected (.+)$/, { en: (value) => `${value} is expected`, ru: (value) => `ожидается ${value}` }],
  [/^Invalid option: expected one of (.+)$/, { en: (list) => `one of ${listed(list)} is expected`, ru: (list) => `ожидается одно из: ${listed(list)}` }],
  [/^Invalid discriminator value\. Expected (.+)$/, { en: (list) => `one of ${listed(list)} is expected`, ru: (list) => `ожидается одно из: ${listed(list)}` }],
  [/^Unrecognized keys?: (.+)$/, { en: (keys) => `it has what nobody reads: ${bare(keys)}`, ru: (keys) => `${keys?.includes(',') ? 'лишние поля' : 'лишнее поле'}: ${bare(keys)}` }],
  [/^Too small: expected \w+ to (?:have|be) >=?\s?(\S+).*$/, { en: (least) => `at least ${least} is expected`, ru: (least) => `ожидается не меньше ${least}` }],
  [/^Too big: expected \w+ to (?:have|be) <=?\s?(\S+).*$/, { en: (most) => `at most ${most} is expected`, ru: (most) => `ожидается не больше ${most}` }],
  [/^Invalid string: must match pattern .+$/, { en: () => 'it is not written as it must be', ru: () => 'запись не того вида' }],
  [/^Invalid input$/, { en: () => 'a value of another kind is expected', ru: () => 'ожидается значение другого вида' }],
  [/^decimal-expected$/, { en: () => 'a decimal or a fraction is expected', ru: () => 'ожидается десятичное число или дробь' }],
  [/^given-twice$/, { en: () => 'it is given twice', ru: () => 'значение задано дважды' }],
  [/^minor-expected$/, { en: () => 'a whole number of minor units is expected, as text', ru: () => 'ожидается целое число минимальных единиц валюты, записанное текстом' }],
  [/^spans-overlap$/, { en: () => 'two of its spans share a day', ru: () => 'два отрезка приходятся на один и тот же день' }],
  [/^not-negative$/, { en: () => 'it must not be below zero', ru: () => 'значение не может быть ниже нуля' }],
  [/^unexpected end$/, { en: () => 'it ends too early', ru: () => 'она обрывается' }],
  [/^unexpected (.+)$/, { en: (text) => `${text} does not belong here`, ru: (text) => `здесь не место ${text}` }],
  [/^expected (.+)$/, { en: (text) => `${text} is expected`, ru: (text) => `ожидается ${text}` }],
  [/^unknown function (.+)$/, { en: (name) => `there is no function ${name}`, ru: (name) => `нет функции ${name}` }],
  [/^division by zero$/, { en: () => 'it divides by what is always zero', ru: () => 'здесь деление на то, что всегда равно нулю' }],
  [/^unknown KPI (.+)$/, { en: (code) => `the catalogue has no KPI ${code}`, ru: (code) => `в каталоге нет показателя ${code}` }],
  [/^unknown name (.+)$/, { en: (name) => `nothing is named ${name}`, ru: (name) => `ничто не названо именем ${name}` }],
  [
    /^(number|money\S*) · (number|money\S*)$/,
    {
      en: (left, right) => `${power(left, 'en')} is added to or compared with ${power(right, 'en')}`,
      ru: (left, right) => `складываются или сравниваются ${power(left, 'ru')} и ${power(right, 'ru')}`,
    },
  ],
  [
    /^(number|money\S*) is not (\w+)$/,
    {
      en: (found, unit) => `it comes to ${power(found, 'en')}, and the KPI is measured in ${unitsEn[unit ?? ''] ?? unit}`,
      ru: (found, unit) => `получается ${power(found, 'ru')}, а показатель измеряется в ${unitsRu[unit ?? ''] ?? unit}`,
    },
  ],
  [/^a power must be a whole number from 1 to (\d+)$/, { en: (most) => `a power must be a whole number from 1 to ${most}`, ru: (most) => `степень — целое число от 1 до ${most}` }],
  [/^(\w+) takes (\d) values$/, { en: (name, count) => `${name} takes ${count} values`, ru: (name, count) => `${name} берёт столько значений: ${count}` }],
  [/^(\w+) takes the name of a KPI$/, { en: (name) => `${name} takes the name of a KPI`, ru: (name) => `${name} берёт код показателя` }],
  [/^round takes a whole number of digits$/, { en: () => 'round takes a whole number of digits', ru: () => 'round берёт целое число знаков' }],
  [/^too long$/, { en: () => 'it is too long', ru: () => 'она слишком длинная' }],
  [/^too deep$/, { en: () => 'it has too many brackets within brackets', ru: () => 'в ней слишком много скобок в скобках' }],
];

/** The reason in one language; never longer than a person reads. */
export function whyText(why: string, lang: Lang): string {
  for (const [outline, say] of outlines) {
    const found = outline.exec(why);
    if (found) return say[lang](...found.slice(1));
  }
  return why;
}

/** To which power money stands: "number", "money", "money^2". */
function power(said: string | undefined, lang: Lang): string {
  if (said === 'number' || said === 'money') return { en: { number: 'a number that is not money', money: 'money' }, ru: { number: 'число, которое не деньги,', money: 'деньги' } }[lang][said];
  return { en: 'money multiplied or divided by money', ru: 'деньги, умноженные или делённые на деньги,' }[lang];
}
const unitsEn: Record<string, string> = { money: 'money', percent: 'per cent', count: 'pieces', days: 'days', hours: 'hours' };
const unitsRu: Record<string, string> = { money: 'деньгах', percent: 'процентах', count: 'штуках', days: 'днях', hours: 'часах' };

const kindsRu: Record<string, string> = { string: 'текст', number: 'число', array: 'список', object: 'объект', boolean: 'да или нет', null: 'ничего', undefined: 'ничего' };
const kindRu = (kind = ''): string => kindsRu[kind] ?? kind;

const a = (kind = ''): string => (kind === 'undefined' || kind === 'null' ? 'nothing' : kind === 'string' ? 'a text' : kind === 'array' ? 'a list' : /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);

const bare = (text = ''): string => text.replace(/["']/g, '');

/** Five of a long list, and how many more. */
function listed(text = ''): string {
  const names = bare(text).split(/\s*\|\s*/);
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} … (${names.length})` : names.join(', ');
}
