import type { Messages } from './load';

/** What pages outside a company say in the browser; the rest is sent only where it is needed. */
const outside = ['ui', 'layout', 'common', 'auth'] as const;

/** The part of a catalogue that pages before and beside the companies need in the browser. */
export function pickOutside(messages: Messages): Messages {
  return Object.fromEntries(outside.map((name) => [name, messages[name]]));
}
