import { useLocale, useTranslations } from 'next-intl';
import { formatDateTime } from '@/lib/format/date';
import type { PublicationRecord } from '@/lib/schemes/scheme-view';

/** Who published a version, when, and what they had to read and confirm for it, in the very words they were shown. */
export function PublicationNote({ publication, timeZone }: { publication: PublicationRecord | null; timeZone: string }) {
  const t = useTranslations('schemes.confirmed');
  const locale = useLocale();
  if (!publication) return <p className="text-sm text-muted">{t('unknown')}</p>;
  const { by, at, isConfirmed, words } = publication;
  return (
    <section aria-label={t('title')} className="flex max-w-prose flex-col gap-2 border-l-2 border-rule px-3 py-1 text-sm">
      <h3 className="font-semibold">{t('title')}</h3>
      <p className="text-muted">{t(isConfirmed ? 'by' : 'nothing', { by, at: formatDateTime(at, { locale, timeZone }) })}</p>
      {isConfirmed && words.length === 0 ? <p className="text-muted">{t('noWords')}</p> : null}
      {words.length > 0 ? <ul className="flex list-disc flex-col gap-1 pl-5">{words.map((sentence, at) => <li key={at}>{sentence}</li>)}</ul> : null}
    </section>
  );
}
