// What is wrong and what to do about it, in words finance can act on.
import type { Lang, ProblemText } from '../contract';
import { decimalText } from '../decimal-text';
import { parseRational } from '../exact/text';
import type { Problem } from '../problem';
import type { Dimension } from '../step';
import type { DayCount } from '../time/presence';
import { plainText, quoted } from './numbers';
import type { ProblemPhrases } from './problem-phrases';
import { problemsEn } from './problems-en';
import { problemsRu } from './problems-ru';
import { whyText } from './why-text';
import { words } from './words';

const phrases: Record<Lang, ProblemPhrases> = { en: problemsEn, ru: problemsRu };
const whose: Record<Lang, Record<string, string>> = {
  en: { department: ' of the department', company: ' of the company' },
  ru: { department: ' (подразделение)', company: ' (компания)' },
};

const inLine: Record<Lang, (key: string) => string> = { en: (key) => ` in line ${key}`, ru: (key) => ` в строке ${key}` };

/** Both sentences in one language; unknown parameters read as "…". */
export function describeProblem(problem: Problem, lang: Lang): ProblemText {
  const param = (key: string): string => problem.params[key] || (key === 'path' ? problem.path : undefined) || '…';
  const name = problem.params['name'] ?? problem.kpi ?? '…';
  const said = Object.assign(param, {
    place: (key: string): string => (/^\d+$/.test(param(key)) ? String(Number(param(key)) + 1) : param(key)),
    number: (key: string): string => numberText(param(key), lang),
    why: whyText(param('why'), lang),
    by: dayCountText(problem.params['by'], lang),
    kinds: kindsText(param('found'), lang),
    kpi: quoted(name, lang),
    inLine: problem.lineKey === undefined ? '' : inLine[lang](problem.lineKey),
    whose: whose[lang][problem.scope ?? ''] ?? '',
  });
  return phrases[lang][problem.code](said);
}

const numberText = (text: string, lang: Lang): string => (decimalText.safeParse(text).success ? plainText(parseRational(text), lang) : text);

const dayCountText = (by: string | undefined, lang: Lang): string => words[lang].proratedBy[by as DayCount] ?? by ?? '…';

/** "money · share" in words. */
const kindsText = (found: string, lang: Lang): string =>
  found
    .split(' · ')
    .map((kind) => (Object.hasOwn(kinds[lang], kind) ? kinds[lang][kind as Dimension] : kind))
    .join(', ');

const kinds: Record<Lang, Record<Dimension, string>> = {
  en: { money: 'money', share: 'a share', number: 'a count', plain: 'a plain number', any: 'anything' },
  ru: { money: 'деньги', share: 'доля', number: 'количество', plain: 'просто число', any: 'что угодно' },
};
