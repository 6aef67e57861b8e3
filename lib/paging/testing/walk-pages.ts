import { expect } from 'vitest';
import type { PageAsked, Pages } from '../page-asked';

/**
 * Walks a list forward to its end and back to its beginning, and expects the same pages both ways, every row once.
 * Answers the rows in their order and how many each page had.
 */
export async function walkPages(read: (asked: Required<PageAsked>) => Promise<{ ids: string[]; pages: Pages }>): Promise<{ ids: string[]; sizes: number[] }> {
  const forward = [await read({ after: null, before: null })];
  expect(forward[0]?.pages.previous).toBeNull();
  for (let next = forward[0]?.pages.next ?? null; next !== null; next = forward.at(-1)?.pages.next ?? null) {
    forward.push(await read({ after: next, before: null }));
  }
  const back = forward.slice(-1);
  for (let previous = back[0]?.pages.previous ?? null; previous !== null; previous = back[0]?.pages.previous ?? null) {
    back.unshift(await read({ after: null, before: previous }));
  }
  const ids = forward.flatMap((page) => page.ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(back).toEqual(forward);
  expect((await read({ after: 'no key', before: '["no key","of ours"]' })).ids).toEqual(forward[0]?.ids);
  return { ids, sizes: forward.map((page) => page.ids.length) };
}
