// All ready schemes, by key.
import { salesTemplates } from './sales'
import { teamTemplates } from './teams'
import type { SchemeTemplate } from './template'

/** Each with its KPIs, an example month and what that month pays. */
export const schemeTemplates: readonly SchemeTemplate[] = [...salesTemplates, ...teamTemplates].sort((a, b) => (a.key < b.key ? -1 : 1))
