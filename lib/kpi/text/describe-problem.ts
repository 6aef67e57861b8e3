// What is wrong and what to do about it, in words finance can act on.
import type { Lang, ProblemText } from '../contract';
import { decimalText } from '../decimal-text';
import { parseRational } from '../exact/text';
import type { Problem } from '../problem';
import { plainText, quoted } from './numbers';
import type { ProblemPhrases } from './problem-phrases';
import { problemsEn } from './problems-en';
import { problemsRu } from './problems-ru';

const phrases: Record<Lang, ProblemPhrases> = { en: problemsEn, ru: problemsRu };
const whose: Record<Lang, Record<string, string>> = {
  en: { department: ' of the department', company: ' of the company' },
  ru: { department: ' (отдел)', company: ' (компания)' },
};

/** Both sentences in one language; unknown parameters read as "…". */
export function describeProblem(problem: Problem, lang: Lang): ProblemText {
  const param = (name: string): string => problem.params[name] || (name === 'path' ? problem.path : undefined) || '…';
  const name = problem.params['name'] ?? problem.kpi ?? '…';
  const said = Object.assign(param, {
    number: (key: string): string => numberText(param(key), lang),
    kpi: quoted(name, lang),
    whose: whose[lang][problem.scope ?? ''] ?? '',
  });
  return phrases[lang][problem.code](said);
}

const numberText = (text: string, lang: Lang): string => (decimalText.safeParse(text).success ? plainText(parseRational(text), lang) : text);
