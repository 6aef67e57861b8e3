// What the command itself says, in the language asked for; what the law says it says by itself.
import type { Lang } from '@/lib/kpi';

export interface Words {
  usage: string;
  stdin: string;
  line(where: string, number: number): string;
  /** "april.json: $.input.month: it is missing" */
  at(where: string, what: string): string;
  notJson: string;
  noFile(name: string): string;
  folder(name: string): string;
  unreadable: string;
  tooLarge(bytes: number): string;
  badLang: string;
  badOption(option: string): string;
  twoFiles: string;
  tooMany(command: string, most: number): string;
  noSchema(known: string): string;
  noExample(key: string): string;
  unknownKey(key: string): string;
  otherHash(version: string): string;
  noCards: string;
  noPeople: string;
  otherEmployee(one: string, other: string): string;
  otherCurrency(one: string, other: string): string;
  otherUnit(kpi: string): string;
  cliff: string;
  severity: Record<'error' | 'warning' | 'remark', string>;
}

const en: Words = {
  usage: `premia <command> [file] [options]      "-" or no file reads standard input

  calculate [bundle.json | people.jsonl]   results with workings; each line of a stream for itself
  explain   [bundle.json]                  the workings in words
  prove     [scheme.json]                  what holds for every result, and every cliff with its price
  compare   a.json b.json                  the bridge between two months of one person, adding up exactly
  solve     [solve.json]                   the smallest result that reaches a wanted pay; the campaign planner
  schema    [scheme | bundle | person]     JSON Schema of a format
  example   [key]                          a ready scheme with an example month; without a key, the list
  verify    [statement.json]               recomputes a statement and checks its hash

  --table          lines of fields parted by tabs instead of JSON: calculate, prove, compare
  --lang en|ru     language of words (en)
Exit codes: 0 done, 1 problems found, refused or different, 2 wrong use or unreadable file.
`,
  stdin: 'standard input',
  line: (where, number) => `${where}, line ${number}`,
  at: (where, what) => `${where}: ${what}`,
  notJson: 'it is not JSON',
  noFile: (name) => `no such file: ${name}`,
  folder: (name) => `${name} is a folder`,
  unreadable: 'it cannot be read',
  tooLarge: (bytes) => `it is larger than ${bytes} bytes; use JSON Lines`,
  badLang: '--lang is en or ru',
  badOption: (option) => `unknown option ${option}`,
  twoFiles: 'compare takes two files',
  tooMany: (command, most) => `${command} takes ${most === 1 ? 'one file' : `${most} files`} at most`,
  noSchema: (known) => `schema is one of ${known}`,
  noExample: (key) => `no example ${key}`,
  unknownKey: (key) => `it has what nobody reads: ${key}`,
  otherHash: (version) => `it is not the hash of the scheme ${version} that is supplied`,
  noCards: 'there is nothing to calculate: the list is empty',
  noPeople: 'there is nobody to calculate after the rules',
  otherEmployee: (one, other) => `The months are of two people, ${one} and ${other}: their difference has no cause.`,
  otherCurrency: (one, other) => `The months are in two currencies, ${one} and ${other}: their amounts have no difference.`,
  otherUnit: (kpi) => `The KPI ${kpi} is measured in another unit in the second month.`,
  cliff: 'cliff',
  severity: { error: 'error', warning: 'warning', remark: 'remark' },
};

const ru: Words = {
  usage: `premia <команда> [файл] [параметры]      «-» или без файла — стандартный ввод

  calculate [bundle.json | people.jsonl]   результаты с расшифровкой; каждая строка потока сама по себе
  explain   [bundle.json]                  расшифровка словами
  prove     [scheme.json]                  что верно для любого результата, и цена каждого скачка
  compare   a.json b.json                  из чего сложилась разница двух месяцев одного человека, до копейки
  solve     [solve.json]                   наименьший результат для нужной выплаты; расчёт кампании
  schema    [scheme | bundle | person]     JSON Schema формата
  example   [ключ]                         готовая схема с примером месяца; без ключа — список
  verify    [statement.json]               пересчитывает выписку и проверяет её хеш

  --table          строки с табуляцией вместо JSON: calculate, prove, compare
  --lang en|ru     язык слов (en)
Коды выхода: 0 — готово, 1 — найдены проблемы, отказ или расхождение, 2 — неверный вызов или нечитаемый файл.
`,
  stdin: 'стандартный ввод',
  line: (where, number) => `${where}, строка ${number}`,
  at: (where, what) => `${where}: ${what}`,
  notJson: 'это не JSON',
  noFile: (name) => `нет такого файла: ${name}`,
  folder: (name) => `${name} — это папка`,
  unreadable: 'прочитать не удаётся',
  tooLarge: (bytes) => `больше ${bytes} байт; используйте JSON Lines`,
  badLang: '--lang принимает en или ru',
  badOption: (option) => `неизвестный параметр ${option}`,
  twoFiles: 'compare сравнивает два файла',
  tooMany: (command, most) => `команде ${command} нужно файлов не больше: ${most}`,
  noSchema: (known) => `schema принимает одно из: ${known}`,
  noExample: (key) => `нет примера ${key}`,
  unknownKey: (key) => `лишнее поле: ${key}`,
  otherHash: (version) => `это не хеш приложенной схемы ${version}`,
  noCards: 'рассчитывать нечего: список пуст',
  noPeople: 'после правил нет ни одного человека, рассчитывать некого',
  otherEmployee: (one, other) => `Это месяцы двух разных людей, ${one} и ${other}: у их разницы нет причин.`,
  otherCurrency: (one, other) => `Месяцы в двух разных валютах, ${one} и ${other}: у сумм нет разницы.`,
  otherUnit: (kpi) => `Показатель ${kpi} во втором месяце измеряется в других единицах.`,
  cliff: 'скачок',
  severity: { error: 'ошибка', warning: 'предупреждение', remark: 'замечание' },
};

export const words: Record<Lang, Words> = { en, ru };
