import type { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { AppError } from '@/lib/errors';
import type { ActionResult } from './action-result';
import { describeError } from './describe-error';
import { requestActor } from './request-actor';

/**
 * A server action over one use case: who are you, what do you want, here is the answer.
 * The company comes from the page's URL and is looked up under the person's own memberships.
 */
export function defineAction<Schema extends z.ZodType, T>(
  schema: Schema,
  useCase: (actor: Actor, input: z.output<Schema>) => Promise<T>,
): (company: string, input: unknown) => Promise<ActionResult<T>> {
  return async (company, input) => {
    try {
      const actor = await requestActor(company);
      if (!actor) throw new AppError('unauthenticated');
      return { ok: true, data: await useCase(actor, schema.parse(input)) };
    } catch (error) {
      const { code, message, fields } = await describeError(error);
      return { ok: false, error: { code, message, fields } };
    }
  };
}
