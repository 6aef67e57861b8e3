const anywhere = 'http://premia.invalid';

/**
 * A path of this house that is safe to send somebody to, from what an address or a form claims; '/' for anything
 * that could lead elsewhere or back to the sign-in page.
 */
export function returnPath(claimed: string | null | undefined): string {
  // Browsers read '\' as '/' and skip control characters, so either could make a foreign address of a path.
  if (!claimed || claimed.length > 1_000 || !/^\/(?![/\\])[^\\\x00-\x20\x7f]*$/.test(claimed)) return '/';
  if (!URL.canParse(claimed, anywhere)) return '/';
  const url = new URL(claimed, anywhere);
  // '/..//there' becomes '//there' only once it is read as a path.
  if (url.origin !== anywhere || url.pathname.startsWith('//') || /^\/(sign-in|api|_next)(\/|$)/.test(url.pathname)) return '/';
  url.searchParams.delete('_rsc');
  return `${url.pathname}${url.search}`;
}
