'use client';

import { useTransition } from 'react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { Menu } from '@/components/ui/menu';
import type { PersonSettings, Theme } from './shell-navigation';
import { showTheme } from './show-theme';

/** Whose session it is, and the choices that belong to the person: language, theme, account, leaving. */
export function PersonMenu({ displayName, roleText, theme, accountHref, setLanguage, setTheme, signOut }: PersonSettings) {
  const t = useTranslations('layout');
  const locale = useLocale();
  const router = useRouter();
  const [, start] = useTransition();
  const keep = (change: () => Promise<unknown>) => start(async () => { await change(); router.refresh(); });
  const chooseTheme = (next: Theme) => { showTheme(next); keep(() => setTheme(next)); };
  return (
    <Menu
      variant="quiet"
      aria-label={t('personMenu', { name: displayName })}
      label={<span className="max-w-40 truncate font-normal text-ink max-sm:max-w-24">{displayName}</span>}
      sections={[
        {
          key: 'person',
          title: roleText ? `${displayName} · ${roleText}` : displayName,
          entries: accountHref ? [{ key: 'account', label: t('account'), href: accountHref }] : [],
        },
        {
          key: 'language',
          title: t('language'),
          entries: [
            { key: 'en', label: 'English', isCurrent: locale === 'en', onPress: () => keep(() => setLanguage('en')) },
            { key: 'ru', label: 'Русский', isCurrent: locale === 'ru', onPress: () => keep(() => setLanguage('ru')) },
          ],
        },
        {
          key: 'theme',
          title: t('theme'),
          entries: (['system', 'light', 'dark'] as const).map((each) => ({
            key: each, label: t(`themes.${each}`), isCurrent: theme === each, onPress: () => chooseTheme(each),
          })),
        },
        { key: 'leave', entries: [{ key: 'signOut', label: t('signOut'), onPress: () => keep(signOut) }] },
      ]}
    />
  );
}
