/** Where a list by name goes on: after this person. Travels in the URL. */
export interface PageKey {
  name: string;
  id: string;
}

/** The key as it stands in an address. */
export function writePageKey({ name, id }: PageKey): string {
  return `${id}.${name}`;
}

/** Reads a key from an address; anything unreadable means the beginning of the list. */
export function readPageKey(text: string | undefined): PageKey | null {
  const match = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\s\S]{0,300})$/i.exec(text ?? '');
  return match ? { id: match[1] ?? '', name: match[2] ?? '' } : null;
}
