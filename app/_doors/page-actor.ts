import { notFound, redirect } from 'next/navigation';
import type { Actor } from '@/lib/auth/actor';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { requestPath } from './request-path';
import { requestActor } from './request-actor';

/** The actor of a page: signed-out people go to sign in, a foreign company looks like one that does not exist. */
export async function pageActor(company: string): Promise<Actor> {
  const actor = await requestActor(company).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'notFound') notFound();
    throw error;
  });
  return actor ?? redirect(paths.signIn(await requestPath()));
}
