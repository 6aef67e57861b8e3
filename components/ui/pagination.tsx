import { useTranslations } from 'next-intl';
import { LinkButton } from './link-button';

export interface PaginationProps {
  /** Which list it is, where a page has several. */
  list?: string;
  /** Pages follow a key, not a number: where the pages before and after are, if there are any. */
  previousHref?: string | null;
  nextHref?: string | null;
  /** '51–100 of 4 997', in words. */
  summary?: string;
}

/** Before and after, for lists of any length. */
export function Pagination({ list, previousHref, nextHref, summary }: PaginationProps) {
  const t = useTranslations('ui');
  if (!previousHref && !nextHref && !summary) return null;
  return (
    <nav aria-label={list ? `${t('pages')}: ${list}` : t('pages')} className="flex flex-wrap items-center justify-between gap-3 pt-3 text-sm text-muted">
      <span className="figures">{summary}</span>
      <span className="flex gap-2">
        {previousHref ? <LinkButton href={previousHref} size="small">{t('previousPage')}</LinkButton> : null}
        {nextHref ? <LinkButton href={nextHref} size="small">{t('nextPage')}</LinkButton> : null}
      </span>
    </nav>
  );
}
