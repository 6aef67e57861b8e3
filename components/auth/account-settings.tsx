'use client';

import { useTransition } from 'react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { showTheme } from '@/components/layout/show-theme';
import { RadioGroup } from '@/components/ui/radio-group';

type Theme = 'system' | 'light' | 'dark';

export interface AccountSettingsProps {
  theme: Theme;
  /** Server actions: each stores the choice. */
  setLanguage: (language: string) => Promise<unknown>;
  setTheme: (theme: Theme) => Promise<unknown>;
}

/** Language and theme; each takes effect as it is chosen. */
export function AccountSettings({ theme, setLanguage, setTheme }: AccountSettingsProps) {
  const t = useTranslations('layout');
  const locale = useLocale();
  const router = useRouter();
  const [, start] = useTransition();
  const keep = (change: () => Promise<unknown>) => start(async () => { await change(); router.refresh(); });
  return (
    <div className="flex flex-wrap gap-x-16 gap-y-5">
      <RadioGroup
        label={t('language')}
        defaultValue={locale}
        options={[{ value: 'en', label: 'English' }, { value: 'ru', label: 'Русский' }]}
        onChange={(value) => keep(() => setLanguage(value))}
      />
      <RadioGroup
        label={t('theme')}
        defaultValue={theme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`themes.${value}`) }))}
        onChange={(value) => { showTheme(value as Theme); keep(() => setTheme(value as Theme)); }}
      />
    </div>
  );
}
