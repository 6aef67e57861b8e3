import { z } from 'zod';
import { schemeDocSchema, type SchemeDoc } from '@/lib/kpi';

/** Longest draft accepted, in characters of its JSON. */
const charactersMax = 400_000;
const depthMax = 80;
/** Stands in for a blank while the shape is checked: it is a decimal, a key and a code at once. */
const blankMark = '770077007700770077';

const placeholderLine = { key: 'line', name: 'line', part: 'other', effect: 'paid', amount: { kind: 'money', amount: '0' } };

/**
 * A draft: a scheme that may still have blanks (empty strings where a number, name or KPI will stand) and no pay line.
 * Its shape is that of a scheme: with every blank filled in, it would be one. Defaults are filled in on the way.
 */
export const draftDocumentSchema = z.unknown().transform((draft, context): SchemeDoc => {
  const text = JSON.stringify(draft) ?? '';
  if (text.length > charactersMax || depthOf(text) > depthMax) {
    context.addIssue({ code: 'custom', message: 'tooLong' });
    return z.NEVER;
  }
  const filled = replaceStrings(draft, '', blankMark);
  const hasLines = Array.isArray((filled as SchemeDoc | null)?.components) && (filled as SchemeDoc).components.length > 0;
  const parsed = schemeDocSchema.safeParse(hasLines ? filled : { ...(filled as object), components: [placeholderLine] });
  if (!parsed.success) {
    for (const issue of parsed.error.issues) context.addIssue({ code: 'custom', path: issue.path, message: 'malformed' });
    return z.NEVER;
  }
  const document = replaceStrings(parsed.data, blankMark, '') as SchemeDoc;
  return hasLines ? document : { ...document, components: [] };
});

/** What a new scheme starts as. */
export const emptyDocument: SchemeDoc = draftDocumentSchema.parse({ format: 1, components: [] });

function replaceStrings(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((part) => replaceStrings(part, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaceStrings(part, from, to)]));
}

/** Counted on the text, so that a hostile depth is found without following it. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of json) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}
