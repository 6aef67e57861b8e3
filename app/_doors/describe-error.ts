import { getTranslations } from 'next-intl/server';
import { ZodError } from 'zod';
import { AppError } from '@/lib/errors';
import { log } from '@/lib/log';
import type { ActionResult } from './action-result';

type Refusal = Extract<ActionResult<never>, { ok: false }>['error'] & { status: number };

/** Any thrown thing → status, code, message and fields in the person's language; the unknown is logged by code only. */
export async function describeError(error: unknown): Promise<Refusal> {
  const t = await getTranslations('errors');
  const known = asAppError(error);
  const fields = Object.fromEntries(
    Object.entries(known.fields).map(([field, reason]) => [field, t.has(`field.${reason}`) ? t(`field.${reason}`, { ...known.params, ...known.fieldParams[field] }) : reason]),
  );
  return { status: known.status, code: known.code, message: t(known.code, known.params), fields };
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof ZodError) {
    const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), fieldReason(issue)]));
    return new AppError('invalid', { fields });
  }
  log.error({ err: error instanceof Error ? { type: error.name, stack: error.stack } : { type: typeof error } }, 'unexpected error');
  return new AppError('unexpected', { cause: error });
}

/** A schema may name its own reason (a key of `errors.field`); the rest is told by the kind of issue. */
function fieldReason(issue: ZodError['issues'][number]): string {
  if (/^[a-z][A-Za-z]+$/.test(issue.message) && issue.message !== 'Invalid') return issue.message;
  if (issue.code === 'invalid_type') return 'required';
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'required' : 'tooSmall';
  if (issue.code === 'too_big') return 'tooBig';
  return 'malformed';
}
