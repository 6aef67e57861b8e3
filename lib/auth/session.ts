import { cache } from 'react';
import { cookies, headers } from 'next/headers';
import { NextRequest, NextResponse } from 'next/server';
import NextAuth, { type NextAuthOptions } from 'next-auth';
import { decode } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { translateDatabaseError } from '@/lib/db/errors';
import { env } from '@/lib/env';
import { AppError, errorCodes } from '@/lib/errors';
import { log } from '@/lib/log';
import { paths } from '@/lib/paths';
import { checkCredentials } from './check-credentials';
import { deviceCookie, deviceDays } from './known-device';
import { openSession } from './open-session';
import { lifeDays, readSession, type PersonSession } from './read-session';
import { revokeSessions } from './revoke-sessions';
import { signInInput } from './sign-in-input';
import { hashToken } from './token';

declare module 'next-auth' {
  interface User {
    sid: string;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    sid?: string;
  }
}

/**
 * Who is signed in on this request, by the server's own record; null when nobody is. This file is the only one that
 * knows next-auth: its token carries a random sid and nothing else of weight. Errors: databaseDown.
 */
export const currentSession = cache(async (): Promise<PersonSession | null> => {
  const sid = await requestSid();
  return sid ? readSession(sid) : null;
});

/** Whether the browser brings a session at all, be it over or not: tells "your session has ended" from "welcome". */
export async function bringsSession(): Promise<boolean> {
  return (await cookies()).has(sessionCookie());
}

/** Signs the person in through next-auth's own protocol, from a server action. Errors: wrongCredentials, tooManyAttempts, databaseDown. */
export async function signInWithPassword({ email, password }: { email: string; password: string }): Promise<void> {
  const answer = await askNextAuth(['callback', 'credentials'], { email, password });
  const failure = new URL(answer.headers.get('location') ?? '/', env().PREMIA_URL).searchParams.get('error');
  if (!failure) return;
  const known = errorCodes.find((code) => code === failure);
  throw new AppError(known ?? (failure === 'CredentialsSignin' ? 'wrongCredentials' : 'unexpected'));
}

/** Ends this browser's session: its row is revoked and its cookie taken back. */
export async function signOutHere(): Promise<void> {
  await askNextAuth(['signout'], {});
}

/** The addresses of next-auth that exist in this house; its own pages and its log sink do not. */
const openDoors = new Set(['GET csrf', 'GET signin', 'GET signout', 'GET error', 'POST callback/credentials', 'POST signout']);

/** next-auth's route. Cross-site posts die on its CSRF token; its pages lead to ours. */
export async function authRoute(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  const { nextauth } = await context.params;
  if (!openDoors.has(`${request.method} ${nextauth.join('/')}`)) return new Response(null, { status: 404 });
  return callNextAuth(request, nextauth);
}

async function callNextAuth(request: NextRequest, nextauth: string[]): Promise<Response> {
  process.env.NEXTAUTH_URL ??= env().PREMIA_URL;
  return (await NextAuth(request as never, { params: { nextauth } } as never, nextAuthOptions())) as Response;
}

function isSecure(): boolean {
  return env().PREMIA_URL.startsWith('https:');
}

function sessionCookie(): string {
  return `${isSecure() ? '__Secure-' : ''}next-auth.session-token`;
}

async function requestSid(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie())?.value;
  if (!token) return null;
  const claims = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  return typeof claims?.sid === 'string' ? claims.sid : null;
}

function nextAuthOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: lifeDays * 86_400 },
    pages: { signIn: paths.signIn(), signOut: paths.signIn(), error: paths.signIn(), verifyRequest: paths.signIn(), newUser: paths.companies() },
    providers: [
      Credentials({ credentials: { email: { type: 'email' }, password: { type: 'password' } }, authorize: evaluate }),
    ],
    callbacks: {
      // Only the sid: whatever next-auth would add (name, e-mail) is left out.
      jwt: ({ token, user }) => ({ sid: user?.sid ?? token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (token?.sid) await revokeSessions({ sidHash: hashToken(token.sid) });
      },
    },
    logger: {
      error: (code) => log.error({ code }, 'next-auth'),
      warn: (code) => log.warn({ code }, 'next-auth'),
      debug: () => undefined,
    },
  };
}

/** What next-auth calls: it passes the message of an error on in an address, so only our codes may leave. */
async function evaluate(sent: unknown): Promise<{ id: string; sid: string } | null> {
  try {
    return await authorizePerson(sent);
  } catch (error) {
    const known = translateDatabaseError(error);
    if (!(known instanceof AppError)) log.error({ err: { type: error instanceof Error ? error.name : typeof error } }, 'sign-in failed');
    throw new Error(known instanceof AppError ? known.code : 'unexpected', { cause: error });
  }
}

/** The one evaluation of a guess, for the form and for next-auth's address alike. */
async function authorizePerson(sent: unknown): Promise<{ id: string; sid: string } | null> {
  const input = signInInput.safeParse(sent);
  if (!input.success) return null;
  const jar = await cookies();
  const { userId, device } = await checkCredentials({ ...input.data, device: jar.get(deviceCookie)?.value ?? null });
  const earlier = await requestSid();
  if (earlier) await revokeSessions({ sidHash: hashToken(earlier) });
  const sid = await openSession({ userId, userAgent: (await headers()).get('user-agent') });
  jar.set(deviceCookie, device, { httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/', maxAge: deviceDays * 86_400 });
  return { id: userId, sid };
}

/** Speaks next-auth's protocol from inside: takes its CSRF token, posts, and hands its cookies to the browser. */
async function askNextAuth(nextauth: string[], fields: Record<string, string>): Promise<Response> {
  const address = (path: string) => new URL(`/api/auth/${path}`, env().PREMIA_URL);
  const csrf = await callNextAuth(new NextRequest(address('csrf')), ['csrf']);
  await handOver(csrf);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await callNextAuth(
    new NextRequest(address(nextauth.join('/')), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...fields, csrfToken }).toString(),
    }),
    nextauth,
  );
  await handOver(answer);
  return answer;
}

async function handOver(answer: Response): Promise<void> {
  const jar = await cookies();
  for (const cookie of new NextResponse(null, { headers: answer.headers }).cookies.getAll()) jar.set(cookie);
}
