import { AppError, type ErrorCode } from '@/lib/errors';

/** What the database's own locks say (`premia:<name>` in the message of a trigger), in the words of the product. */
const codeByLock: Record<string, ErrorCode> = {
  month_closed: 'monthClosed',
  month_approved: 'monthApproved',
  month_not_closed: 'monthNotClosed',
  published_version: 'publishedVersion',
};

/** Turns an error of Prisma or Postgres into an AppError, once and for all; others pass through untouched. */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const text = fullText(error);
  const lock = /premia:([a-z_]+)/.exec(text)?.[1];
  if (lock && codeByLock[lock]) return new AppError(codeByLock[lock], { cause: error });
  const code = (error as { code?: string }).code;
  if (code === 'P2002' || text.includes('23505')) return new AppError('conflict', { cause: error });
  if (code === 'P2003' || code === 'P2025' || text.includes('23503')) return new AppError('notFound', { cause: error });
  if (code === 'P2034' || text.includes('40P01') || text.includes('40001')) return new AppError('changedByOther', { cause: error });
  if (code === 'P1001' || code === 'P1017' || code === 'P2028' || /ECONNREFUSED|ECONNRESET|Connection terminated/.test(text)) {
    return new AppError('databaseDown', { cause: error });
  }
  return error;
}

function fullText(error: Error): string {
  const meta = (error as { meta?: unknown }).meta;
  const cause = error.cause instanceof Error ? fullText(error.cause) : JSON.stringify(error.cause ?? '');
  return `${error.message} ${JSON.stringify(meta ?? '')} ${cause}`;
}
