// A scheme arrives as unknown JSON: it is measured before it is read, and what is wrong is named by its place.
import type { z } from 'zod';
import { schemeFormats, upgrade } from './format/upgrade';
import type { Formats } from './format/upgrade';
import { jsonPath } from './json-path';
import type { Problem } from './problem';
import { schemeDocSchema } from './scheme-doc';
import type { SchemeDoc } from './scheme-doc';

const depthMax = 60;
/** Of values written, and of rules once every formula is written out. */
export const valuesMax = 400_000;
export const limits = { depth: String(depthMax), values: String(valuesMax) };

/** The document in today's format with its defaults filled in, or problems with a JSON path each (at most 50). */
export function readScheme(doc: unknown, formats: Formats = schemeFormats): { doc: SchemeDoc } | { problems: Problem[] } {
  if (!isModest(doc)) return { problems: [{ code: 'too-large', params: limits, path: '$' }] };
  const upgraded = upgrade(doc, formats);
  if ('problems' in upgraded) return upgraded;
  const read = schemeDocSchema.safeParse(upgraded.doc);
  if (read.success) return { doc: read.data };
  return { problems: read.error.issues.slice(0, 50).map(problemOfIssue) };
}

function problemOfIssue(issue: z.core.$ZodIssue): Problem {
  return { code: 'scheme-malformed', params: { why: issue.message }, path: jsonPath(issue.path) };
}

/** Bounded in depth and size, walked without recursion so that no document can exhaust the stack. */
function isModest(doc: unknown): boolean {
  const stack: { value: unknown; depth: number }[] = [{ value: doc, depth: 0 }];
  let seen = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (++seen > valuesMax || next.depth > depthMax) return false;
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const value of Object.values(next.value)) stack.push({ value, depth: next.depth + 1 });
  }
  return true;
}
