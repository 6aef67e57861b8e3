import { cache } from 'react';
import { cookies, headers } from 'next/headers';
import type { Language } from '@/lib/db/generated/enums';
import { preferredLanguage } from './preferred-language';
import { currentSession } from './session';

export const languageCookie = 'premia-language';

/** The language of this request: the person's choice, else the browser's last choice here, else what the browser asks for, else English. */
export const requestLanguage = cache(async (): Promise<Language> => {
  // The page that says the database is down must itself be worded.
  const session = await currentSession().catch(() => null);
  const chosen = session?.language ?? (await cookies()).get(languageCookie)?.value;
  if (chosen === 'en' || chosen === 'ru') return chosen;
  return preferredLanguage((await headers()).get('accept-language') ?? '');
});
