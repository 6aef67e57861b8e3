import './globals.css';
import type { ReactNode } from 'react';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages } from 'next-intl/server';
import { AppProviders } from '@/components/layout/app-providers';
import { requestTheme } from '@/lib/auth/request-theme';
import { pickOutside } from '@/messages/pick-outside';

export const metadata: Metadata = { title: { default: 'Premia', template: '%s · Premia' }, robots: { index: false, follow: false } };
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A static page would have no nonce: asking for the headers makes every page be made for its request.
  await headers();
  const locale = await getLocale();
  const theme = await requestTheme();
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <NextIntlClientProvider messages={pickOutside(await getMessages())}>
          <AppProviders locale={locale}>{children}</AppProviders>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
