'use client';

import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { useRouter } from 'next/navigation';
import { ToastRegion } from '@/components/ui/toast-region';

/** What every page needs in the browser: the language of dates and lists, links without reloading, a place for toasts. */
export function AppProviders({ locale, children }: { locale: string; children: ReactNode }) {
  const router = useRouter();
  return (
    <I18nProvider locale={locale.startsWith('ru') ? 'ru-RU' : 'en-GB'}>
      <RouterProvider navigate={(href) => router.push(href)}>
        {children}
        <ToastRegion />
      </RouterProvider>
    </I18nProvider>
  );
}
