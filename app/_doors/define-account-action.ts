import type { z } from 'zod';
import type { PersonSession } from '@/lib/auth/read-session';
import { currentSession } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import type { ActionResult } from './action-result';
import { describeError } from './describe-error';

/** A server action over a use case of the person, whatever their companies: password, sessions, language. */
export function defineAccountAction<Schema extends z.ZodType, T>(
  schema: Schema,
  useCase: (person: PersonSession, input: z.output<Schema>) => Promise<T>,
): (input: unknown) => Promise<ActionResult<T>> {
  return async (input) => {
    try {
      const person = await currentSession();
      if (!person) throw new AppError('unauthenticated');
      return { ok: true, data: await useCase(person, schema.parse(input)) };
    } catch (error) {
      const { code, message, fields } = await describeError(error);
      return { ok: false, error: { code, message, fields } };
    }
  };
}
