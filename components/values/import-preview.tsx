import { useLocale, useTranslations } from 'next-intl';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import type { ActionResult } from '@/components/ui/action-result';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { formatMonth } from '@/lib/format/month';
import { paths } from '@/lib/paths';
import type { ImportRefInput } from '@/lib/facts/import-input';
import type { AppliedImport, ImportView } from '@/lib/facts/import-view';
import { AcceptedRows } from './accepted-rows';
import { ImportActions } from './import-actions';
import { RejectedRows } from './rejected-rows';

export interface ImportPreviewProps {
  company: string;
  view: ImportView;
  apply: (input: ImportRefInput) => Promise<ActionResult<AppliedImport>>;
  discard: (input: ImportRefInput) => Promise<ActionResult<{ month: string }>>;
}

/** What a file would do: rows that are accepted and rows that are not, each with its reason, and the one press that stores them. */
export function ImportPreview({ company, view, apply, discard }: ImportPreviewProps) {
  const t = useTranslations('values.import');
  const values = useTranslations('values');
  const locale = useLocale();
  const month = formatMonth(view.month, locale);
  const more = (shown: number, all: number) => (all > shown ? t('firstShown', { shown, all }) : undefined);
  return (
    <Page
      title={t(`preview.${view.kind}`, { month })}
      state={`${t('counts', { file: view.fileName, accepted: view.acceptedCount, rejected: view.rejectedCount })} ${view.status === 'preview' ? t('notYet') : ''}`}
      parent={{ title: values('nav'), href: paths.values(company, view.month) }}
      actions={view.status === 'preview' ? <ImportActions company={company} view={view} apply={apply} discard={discard} /> : undefined}
    >
      {view.status === 'applied' ? <Notice tone="reached" action={<LinkButton href={`${paths.values(company, view.month)}${view.kind === 'plan' ? '?kind=plan' : ''}`} size="small">{t('toGrid')}</LinkButton>}>{t('applied')}</Notice> : null}
      {view.status === 'discarded' ? <Notice>{t('discarded')}</Notice> : null}
      <p className="max-w-prose text-sm text-muted">
        {t('readAs', { encoding: view.file.encoding.toUpperCase(), separator: t(`separator.${view.file.separator === ';' ? 'semicolon' : view.file.separator === ',' ? 'comma' : 'tab'}`) })}{' '}
        {view.file.decimalMark === 'none' ? '' : view.file.decimalMark === ',' ? t('decimalComma') : view.file.decimalMark === '.' ? t('decimalPoint') : t('decimalUnknown')}{' '}
        {view.file.ignoredColumns.length > 0 ? t('ignored', { columns: view.file.ignoredColumns.join(', ') }) : ''}
      </p>
      {view.rejectedCount > 0 ? (
        <Section
          title={t('rejectedTitle', { count: view.rejectedCount })}
          note={more(view.rejected.length, view.rejectedCount)}
          actions={<LinkButton href={paths.rejectedRows(company, view.month, view.id)} isDownload size="small">{t('downloadRejected')}</LinkButton>}
        >
          <RejectedRows rows={view.rejected} />
        </Section>
      ) : null}
      {view.acceptedCount > 0 ? (
        <Section title={t('acceptedTitle', { count: view.acceptedCount })} note={[view.unchangedCount > 0 ? t('unchanged', { count: view.unchangedCount }) : '', more(view.accepted.length, view.acceptedCount)].filter(Boolean).join(' ')}>
          <AcceptedRows rows={view.accepted} />
        </Section>
      ) : null}
    </Page>
  );
}
