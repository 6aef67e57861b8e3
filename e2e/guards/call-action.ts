import type { APIRequestContext } from '@playwright/test';

export interface ActionAnswer {
  ok: boolean;
  /** The code of the refusal; 'no answer' when the response held no result. */
  code: string | null;
  data: unknown;
  text: string;
}

/**
 * Runs a server action as the browser does: a POST to any page's address with the action's id and its arguments.
 * The result stands in the rows of the response's stream.
 */
export async function callAction(client: APIRequestContext, { id, page, args }: { id: string; page: string; args: unknown[] }): Promise<ActionAnswer> {
  const response = await client.post(page, {
    headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', accept: 'text/x-component' },
    data: JSON.stringify(args),
    maxRedirects: 0,
  });
  const text = await response.text();
  for (const row of text.split('\n')) {
    const json = row.replace(/^[0-9a-f]+:/, '');
    if (!json.startsWith('{"ok":')) continue;
    const result = JSON.parse(json) as { ok: boolean; data?: unknown; error?: { code: string } };
    return { ok: result.ok, code: result.error?.code ?? null, data: result.data, text };
  }
  return { ok: false, code: 'no answer', data: null, text };
}
