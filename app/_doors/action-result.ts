/** What a server action answers: a value or an error as a value, already worded for the person. */
export type ActionResult<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: string; message: string; fields: Record<string, string> } };
