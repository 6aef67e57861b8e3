// A document written by an older release is brought up to today's format as it is read, one small step at a time.
import type { Problem } from '../problem';

/** Turns a document of one format into the next; pure, and never asked about anything it does not know. */
export type UpgradeStep = (doc: Readonly<Record<string, unknown>>) => Record<string, unknown>;

export interface Formats {
  /** The format this release writes. */
  current: number;
  /** By the format a step starts from: `steps[1]` makes a document of format 2 out of one of format 1. */
  steps: Readonly<Record<number, UpgradeStep>>;
}

/** Formats of scheme documents. Format 1 is the first; a change of shape adds a step here and never edits one. */
export const schemeFormats: Formats = { current: 1, steps: {} };

/** The document in the current format. What says no format is left for the shape to refuse; a newer format, or one that no step leads
 * from, is a problem at `$.format`. The given document is not changed. */
export function upgrade(doc: unknown, { current, steps }: Formats): { doc: unknown } | { problems: Problem[] } {
  if (typeof doc !== 'object' || doc === null || !('format' in doc)) return { doc };
  let upgraded = doc as Readonly<Record<string, unknown>>;
  const { format } = upgraded;
  if (typeof format !== 'number' || !Number.isInteger(format) || format === current) return { doc };
  for (let at = format; at !== current; at++) {
    const step = at < current && Object.hasOwn(steps, at) ? steps[at] : undefined;
    if (!step) return { problems: [{ code: 'format-unknown', params: { format: String(format), current: String(current) }, path: '$.format' }] };
    upgraded = { ...step(upgraded), format: at + 1 };
  }
  return { doc: upgraded };
}
