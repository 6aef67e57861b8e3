// Addresses of a list and of its pages.
import type { PageAsked, Pages } from './page-asked';

/** An address with what is asked there; what is not asked is left out. */
export function hrefWith(path: string, asked: Record<string, string | null | undefined>): string {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}

/** The addresses of the pages around, for Pagination. */
export function pageHrefs({ previous, next }: Pages, hrefOf: (asked: Required<PageAsked>) => string): { previousHref: string | null; nextHref: string | null } {
  return {
    previousHref: previous === null ? null : hrefOf({ before: previous, after: null }),
    nextHref: next === null ? null : hrefOf({ after: next, before: null }),
  };
}
