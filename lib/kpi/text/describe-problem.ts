// What is wrong and what to do about it, in words finance can act on.
import type { Lang, ProblemText } from '../contract'
import type { Problem, ProblemCode } from '../problem'
import { problemsEn } from './problems-en'
import { problemsRu } from './problems-ru'

export type ProblemPhrase = (said: Said) => ProblemText
export type ProblemPhrases = Record<ProblemCode, ProblemPhrase>

/** Parameters with every gap filled, so that a sentence never says "undefined". */
export interface Said {
  (param: string): string
  /** «Repeat purchases», or the code when the name is unknown. */
  kpi: string
  /** " for the department" */
  whose: string
}

const phrases: Record<Lang, ProblemPhrases> = { en: problemsEn, ru: problemsRu }
const whose: Record<Lang, Record<string, string>> = {
  en: { department: ' of the department', company: ' of the company' },
  ru: { department: ' (отдел)', company: ' (компания)' },
}

/** Both sentences in one language; unknown parameters read as "…". */
export function describeProblem(problem: Problem, lang: Lang): ProblemText {
  const param = (name: string): string => problem.params[name] || (name === 'path' ? problem.path : undefined) || '…'
  const name = problem.params['name'] ?? problem.kpi ?? '…'
  const said = Object.assign(param, { kpi: `«${name}»`, whose: whose[lang][problem.scope ?? ''] ?? '' })
  return phrases[lang][problem.code](said)
}
