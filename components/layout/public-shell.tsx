'use client';

import type { ReactNode } from 'react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from 'react-aria-components';

/** Pages before signing in: the mark, one narrow column, the language. */
export function PublicShell({ setLanguage, children }: { setLanguage: (locale: string) => Promise<unknown>; children: ReactNode }) {
  const t = useTranslations('layout');
  const locale = useLocale();
  const router = useRouter();
  const other = locale === 'ru' ? { locale: 'en', name: 'English' } : { locale: 'ru', name: 'Русский' };
  return (
    <div className="flex min-h-dvh flex-col px-4 sm:px-6">
      <header data-shell className="flex h-14 items-center justify-between">
        <span className="text-lg font-semibold tracking-tight">Premia</span>
        <Button
          lang={other.locale}
          aria-label={t('switchLanguage', { name: other.name })}
          onPress={async () => { await setLanguage(other.locale); router.refresh(); }}
          className="rounded-sm px-2 py-1 text-sm text-muted hover:text-ink"
        >
          {other.name}
        </Button>
      </header>
      <main id="main" className="mx-auto flex w-full max-w-sm grow flex-col justify-center gap-6 pb-[12vh]">{children}</main>
    </div>
  );
}
