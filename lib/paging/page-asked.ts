// Where a page of a list stands, as its address says it.
import { z } from 'zod';

const key = z.string().max(700).nullable().catch(null).default(null);

/** The part of a list's schema that says which page: behind a row, or before one; neither is the first page. */
export const pageAsked = { after: key, before: key };

export interface PageAsked {
  /** The last row of the page before. */
  after?: string | null;
  /** The first row of the page after; it goes before `after`. */
  before?: string | null;
}

/** Keys of the neighbours of a page: `before: previous`, `after: next`; null where there is none. */
export interface Pages {
  previous: string | null;
  next: string | null;
}
