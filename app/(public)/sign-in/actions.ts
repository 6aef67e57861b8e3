'use server';

import type { ActionResult } from '@/app/_doors/action-result';
import { describeError } from '@/app/_doors/describe-error';
import { returnPath } from '@/lib/auth/return-path';
import { signInWithPassword } from '@/lib/auth/session';
import { signInInput } from '@/lib/auth/sign-in-input';

/** Signs in and answers where to go: back to where the person was, or to the front door. */
export async function signIn(input: unknown): Promise<ActionResult<{ next: string }>> {
  try {
    const { email, password, next } = signInInput.parse(input);
    await signInWithPassword({ email, password });
    return { ok: true, data: { next: returnPath(next) } };
  } catch (error) {
    const { code, message, fields } = await describeError(error);
    return { ok: false, error: { code, message, fields } };
  }
}
