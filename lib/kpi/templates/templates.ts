// All ready schemes, by key.
import { sellerTemplates } from './sellers';
import { shopTemplates } from './shop';
import { teamTemplates } from './teams';
import type { SchemeTemplate } from './template';

/** Each with its KPIs, an example month and what that month pays. */
export const schemeTemplates: readonly SchemeTemplate[] = [...shopTemplates, ...sellerTemplates, ...teamTemplates].sort((a, b) => (a.key < b.key ? -1 : 1));
