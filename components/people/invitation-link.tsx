'use client';

import { useLocale, useTranslations } from 'next-intl';
import { CopyValue } from '@/components/ui/copy-value';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { formatDateTime } from '@/lib/format/date';
import type { AddedPersonView } from '@/lib/people/person-view';
import { paths } from '@/lib/paths';

/** The one time an invitation's link is shown: it is stored only as a hash. */
export function InvitationLink({ company, added, timeZone }: { company: string; added: AddedPersonView; timeZone: string }) {
  const t = useTranslations('people.new');
  const locale = useLocale();
  if (!added.invitation) return null;
  const { path, email, expiresAt } = added.invitation;
  return (
    <div className="flex flex-col items-start gap-4">
      <Notice tone="reached" title={t('invited', { name: added.name })}>{t('linkText', { email, date: formatDateTime(expiresAt, { locale, timeZone }) })}</Notice>
      <CopyValue value={`${window.location.origin}${path}`} label={t('link')} />
      <div className="flex flex-wrap gap-2">
        <LinkButton href={paths.person(company, added.id)} variant="primary">{t('toPerson', { name: added.name })}</LinkButton>
        <LinkButton href={paths.people(company)} variant="quiet">{t('toPeople')}</LinkButton>
      </div>
    </div>
  );
}
