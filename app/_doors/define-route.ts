import type { Actor } from '@/lib/auth/actor';
import { AppError } from '@/lib/errors';
import { describeError } from './describe-error';
import { requestActor } from './request-actor';

type Context<Params> = { params: Promise<Params & { company: string }> };

/** A route handler over one use case; refusals are RFC 9457 problem JSON. */
export function defineRoute<Params extends Record<string, string>>(
  handle: (actor: Actor, params: Params & { company: string }, request: Request) => Promise<Response>,
): (request: Request, context: Context<Params>) => Promise<Response> {
  return async (request, context) => {
    try {
      const params = await context.params;
      const actor = await requestActor(params.company);
      if (!actor) throw new AppError('unauthenticated');
      const response = await handle(actor, params, request);
      response.headers.set('cache-control', 'no-store');
      return response;
    } catch (error) {
      const { status, code, message, fields } = await describeError(error);
      return new Response(JSON.stringify({ type: `urn:premia:${code}`, title: message, status, code, fields }), {
        status,
        headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
      });
    }
  };
}
