import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in the page as the server sent it, true once the browser runs it: before that a press would go nowhere, or a form to the address bar. */
export function useIsLive(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}
