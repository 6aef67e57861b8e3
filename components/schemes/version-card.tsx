import { useLocale, useTranslations } from 'next-intl';
import { CopyValue } from '@/components/ui/copy-value';
import { StatusChip } from '@/components/ui/status-chip';
import { TextLink } from '@/components/ui/text-link';
import { formatDateTime } from '@/lib/format/date';
import { formatMonthOf } from '@/lib/format/month-of';
import { paths } from '@/lib/paths';
import type { SchemeView, VersionSummary } from '@/lib/schemes/scheme-view';
import { SchemeText } from './scheme-text';

/** One version: from when it holds, who published it, its hash, and its text in plain words. */
export function VersionCard({ company, scheme, version }: { company: string; scheme: SchemeView; version: VersionSummary }) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const isInForce = version.id === scheme.inForceId;
  const href = paths.schemeVersion(company, scheme.id, version.id);
  const at = (instant: string) => formatDateTime(instant, { locale, timeZone: scheme.timeZone });
  return (
    <article aria-label={t('version.title', { number: version.number })} className="flex flex-col gap-2 border-t border-rule py-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="text-base font-semibold"><TextLink href={href}>{t('version.title', { number: version.number })}</TextLink></h3>
        <StatusChip status={version.status} />
        {version.fromMonth ? (
          <span className={isInForce ? 'text-sm font-medium' : 'text-sm text-muted'}>
            {t(isInForce ? 'version.inForceFrom' : version.fromMonth > scheme.month ? 'version.willHoldFrom' : 'version.heldFrom', { month: formatMonthOf(version.fromMonth, locale) })}
          </span>
        ) : null}
      </div>
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-muted">
        {version.publishedAt
          ? version.publishedBy === null
            ? t('version.brought', { at: at(version.publishedAt) })
            : t('version.published', { by: version.publishedBy, at: at(version.publishedAt) })
          : t('version.started', { by: version.createdBy ?? t('version.system'), at: at(version.createdAt) })}
        {version.hash ? <CopyValue value={version.hash} label={t('version.hash')} isCut /> : null}
      </p>
      {version.status === 'published' ? (
        <details open={isInForce}>
          <summary className="cursor-pointer text-sm text-accent">{t('text.title')}</summary>
          <div className="pt-3 pl-4"><SchemeText doc={version.document} kpis={scheme.kpis} /></div>
        </details>
      ) : null}
    </article>
  );
}
