import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { errorCodes } from '@/lib/errors';
import { problemCodes } from '@/lib/kpi/problem';
import { ownProblemCodes } from '@/lib/months/problem-view';
import { sourceFiles, textOf } from './source-files';

// The attack: a sentence is added in one language only, and the other shows a bare key to an employee.

type Catalogue = { [key: string]: string | Catalogue };

const namespaces = sourceFiles(/^messages\/en\/.*\.json$/).map((file) => file.slice('messages/en/'.length));

const read = (language: string, namespace: string) => flatten(JSON.parse(textOf(`messages/${language}/${namespace}`)) as Catalogue);

test('both languages have the same namespaces', () => {
  expect(sourceFiles(/^messages\/ru\/.*\.json$/).map((file) => file.slice('messages/ru/'.length))).toEqual(namespaces);
});

test.each(namespaces)('%s: every key in both languages, with the same placeholders', (namespace) => {
  const en = read('en', namespace);
  const ru = read('ru', namespace);
  expect([...ru.keys()].sort()).toEqual([...en.keys()].sort());
  for (const [key, text] of en) expect({ key, names: placeholders(ru.get(key)!) }).toEqual({ key, names: placeholders(text) });
});

test.each(namespaces)('%s: a sentence that one language leaves empty is empty in the other', (namespace) => {
  const ru = read('ru', namespace);
  for (const [key, text] of read('en', namespace)) expect({ key, isEmpty: ru.get(key)!.trim() === '' }).toEqual({ key, isEmpty: text.trim() === '' });
});

test.each(['en', 'ru'])('%s words every error', (language) => {
  const worded = read(language, 'errors.json');
  expect(errorCodes.filter((code) => !worded.has(code))).toEqual([]);
});

test.each(['en', 'ru'])('%s names every kind of problem', (language) => {
  const worded = read(language, 'months.json');
  expect([...problemCodes, ...ownProblemCodes].filter((code) => !worded.has(`problemKind.${code}`))).toEqual([]);
});

function flatten(catalogue: Catalogue, prefix = ''): Map<string, string> {
  return new Map(Object.entries(catalogue).flatMap(([key, value]) =>
    (typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)])));
}

/** The arguments and tags of a message, each once; a message that does not parse fails here. */
function placeholders(text: string): string[] {
  const found = new Set<string>();
  const walk = (elements: MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      found.add(element.type === TYPE.tag ? `<${element.value}>` : element.value);
      if (element.type === TYPE.tag) walk(element.children);
      if (element.type === TYPE.select || element.type === TYPE.plural) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(text));
  return [...found].sort();
}
