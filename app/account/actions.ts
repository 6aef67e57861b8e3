'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { defineAccountAction } from '@/app/_doors/define-account-action';
import { changePasswordInput, languageInput, nothingInput, sessionInput, themeInput } from '@/lib/auth/account-input';
import { changePassword as change } from '@/lib/auth/change-password';
import { chooseSettings } from '@/lib/auth/choose-settings';
import { languageCookie } from '@/lib/auth/request-language';
import { themeCookie } from '@/lib/auth/request-theme';
import { revokeSessions } from '@/lib/auth/revoke-sessions';
import { currentSession, signOutHere } from '@/lib/auth/session';
import { paths } from '@/lib/paths';

const kept = { sameSite: 'lax', path: '/', maxAge: 365 * 86_400 } as const;

/** The language of this browser and, when signed in, of the person. */
export async function setLanguage(language: unknown): Promise<void> {
  const chosen = languageInput.safeParse(language).data;
  if (!chosen) return;
  (await cookies()).set(languageCookie, chosen, kept);
  const person = await currentSession();
  if (person) await chooseSettings(person, { language: chosen });
}

export async function setTheme(theme: unknown): Promise<void> {
  const chosen = themeInput.safeParse(theme).data;
  if (!chosen) return;
  (await cookies()).set(themeCookie, chosen, kept);
  const person = await currentSession();
  if (person) await chooseSettings(person, { theme: chosen });
}

export async function signOut(): Promise<void> {
  await signOutHere();
  redirect(paths.signIn());
}

export const changePassword = defineAccountAction(changePasswordInput, change);

export const endSession = defineAccountAction(sessionInput, (person, { sidHash }) => revokeSessions({ userId: person.userId, sidHash }));

export const endOtherSessions = defineAccountAction(nothingInput, (person) => revokeSessions({ userId: person.userId, exceptSidHash: person.sidHash }));

/** Everywhere means here too. */
export async function signOutEverywhere(): Promise<void> {
  const person = await currentSession();
  if (person) await revokeSessions({ userId: person.userId });
  await signOutHere();
}
