'use client';

import { useLocale, useTranslations } from 'next-intl';
import { CopyValue } from '@/components/ui/copy-value';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { formatDateTime } from '@/lib/format/date';

export interface InvitationLinkProps {
  path: string;
  expiresAt: string;
  timeZone: string;
  listHref: string;
}

/** The link of an invitation, shown this once: only its hash was kept. */
export function InvitationLink({ path, expiresAt, timeZone, listHref }: InvitationLinkProps) {
  const t = useTranslations('auth');
  const locale = useLocale();
  const link = `${window.location.origin}${path}`;
  return (
    <div className="flex max-w-xl flex-col items-start gap-4">
      <Notice tone="reached" title={t('members.linkMade')}>{t('members.linkText', { until: formatDateTime(expiresAt, { locale, timeZone }) })}</Notice>
      <div className="w-full border-y border-line py-3 text-sm break-all"><CopyValue value={link} label={t('members.link')} /></div>
      <LinkButton href={listHref} variant="secondary">{t('members.backToList')}</LinkButton>
    </div>
  );
}
