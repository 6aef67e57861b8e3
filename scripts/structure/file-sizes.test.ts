import { expect, test } from 'vitest';
import { sourceFiles, textOf } from './source-files';

const linesMax = 300;
const lawLinesMax = 250;

const linesOf = (file: string) => textOf(file).split('\n').length - 1;

test('no file is longer than anybody can hold in mind', () => {
  const tooLong = sourceFiles(/\.(ts|tsx|mjs|cjs)$/)
    .map((file) => ({ file, lines: linesOf(file) }))
    .filter(({ file, lines }) => lines > (file.startsWith('lib/kpi/') ? lawLinesMax : linesMax));
  expect(tooLong).toEqual([]);
});

test('no folder or file is a drawer for everything', () => {
  expect(sourceFiles(/(^|\/)(utils?|helpers?|common|managers?|services?|misc)(\/|\.tsx?$)/)).toEqual([]);
});

test('files are named in kebab-case', () => {
  const odd = sourceFiles(/^(app|components|lib|worker|scripts|e2e|prisma|bin)\/.*\.(ts|tsx|mjs)$/)
    .filter((file) => !/^[a-z0-9-]+(\.(db\.)?test|\.spec)?\.(ts|tsx|mjs)$/.test(file.split('/').at(-1)!));
  expect(odd).toEqual([]);
});

test('no barrel besides that of the law', () => {
  expect(sourceFiles(/^(app|components|lib|worker)\/(.*\/)?index\.tsx?$/).filter((file) => file !== 'lib/kpi/index.ts')).toEqual([]);
});

test('nothing is left for later', () => {
  const marker = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b|${'coming ' + 'soon'}`);
  expect(sourceFiles(/\.(ts|tsx|mjs|json)$/).filter((file) => !file.endsWith('package-lock.json') && marker.test(textOf(file)))).toEqual([]);
});
