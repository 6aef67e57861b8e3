import { cache } from 'react';
import { cookies } from 'next/headers';
import type { Theme } from '@/lib/db/generated/enums';
import { currentSession } from './session';

export const themeCookie = 'premia-theme';

/** The theme of this request: the person's choice, else the last choice in this browser, else the system's. */
export const requestTheme = cache(async (): Promise<Theme> => {
  const session = await currentSession().catch(() => null);
  if (session) return session.theme;
  const chosen = (await cookies()).get(themeCookie)?.value;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
});
