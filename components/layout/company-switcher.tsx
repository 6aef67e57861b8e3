'use client';

import { useTranslations } from 'next-intl';
import { Menu } from '@/components/ui/menu';
import type { CompanyChoice } from './shell-navigation';

/** The company you are in; a menu only for those who belong to several. */
export function CompanySwitcher({ companies }: { companies: readonly CompanyChoice[] }) {
  const t = useTranslations('layout');
  const current = companies.find((company) => company.isCurrent);
  if (companies.length < 2) return <span className="min-w-0 truncate text-base font-semibold">{current?.name}</span>;
  return (
    <Menu
      variant="quiet"
      className="-ml-3 min-w-0 shrink"
      aria-label={t('switchCompany', { name: current?.name ?? '' })}
      label={<span className="truncate text-base font-semibold text-ink">{current?.name}</span>}
      sections={[{
        key: 'companies',
        title: t('companies'),
        entries: companies.map((company) => ({ key: company.href, label: company.name, href: company.href, isCurrent: company.isCurrent })),
      }]}
    />
  );
}
