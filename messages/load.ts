import type { Language } from '@/lib/db/generated/enums';

const namespaces = [
  'common', 'errors', 'permissions', 'ui', 'layout', 'auth', 'people', 'catalogue', 'schemes', 'rollouts', 'values',
  'months', 'payroll', 'statements', 'activity', 'home',
] as const;

export type Messages = Record<string, unknown>;

/** The catalogue of one language: one file per namespace. */
export async function loadMessages(language: Language): Promise<Messages> {
  const parts = await Promise.all(
    namespaces.map(async (name) => {
      const file = (await import(`./${language}/${name}.json`)) as { default: Messages };
      return [name, file.default] as const;
    }),
  );
  return Object.fromEntries(parts);
}
