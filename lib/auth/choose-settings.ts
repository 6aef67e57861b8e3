import type { z } from 'zod';
import { identity } from '@/lib/db/identity';
import type { settingsInput } from './account-input';
import type { PersonSession } from './read-session';

/** Keeps the person's language and theme for every browser they sign in from. */
export async function chooseSettings(person: PersonSession, { language, theme }: z.output<typeof settingsInput>): Promise<void> {
  await identity().user.update({ where: { id: person.userId }, data: { language, theme } });
}
