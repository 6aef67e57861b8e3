import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { Page } from '@/components/layout/page';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { StatusChip } from '@/components/ui/status-chip';
import { TabLinks } from '@/components/ui/tab-links';
import { Pagination } from '@/components/ui/pagination';
import { formatMonth } from '@/lib/format/month';
import { pageHrefs } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';
import type { GridInput } from '@/lib/facts/grid-input';
import type { ValuesGrid } from '@/lib/facts/grid-view';
import { valuesAddress } from './values-address';
import { ValuesFilter } from './values-filter';

export interface ValuesPageProps {
  company: string;
  asked: GridInput;
  kind: 'plan' | 'fact';
  grid: ValuesGrid;
  departments: readonly { id: string; path: string }[];
  /** The grid itself. */
  children: ReactNode;
}

/** Plans and facts of a month: whose, which, and the grid. */
export function ValuesPage({ company, asked, kind, grid, departments, children }: ValuesPageProps) {
  const t = useTranslations('values');
  const locale = useLocale();
  const here = { ...asked, after: null, before: null, kind };
  const isFrozen = grid.status === 'closed' || grid.status === 'approved';
  const isEmpty = grid.rows.length === 0 || grid.columns.length === 0;
  return (
    <Page
      title={t('title', { month: formatMonth(grid.month, locale) })}
      state={<><StatusChip status={grid.status} />{t(`state.${kind}`)}</>}
      actions={isFrozen || !(grid.mayEdit.plan || grid.mayEdit.fact) ? undefined : <LinkButton href={`${paths.importValues(company, grid.month)}?kind=${kind}`}>{t('importFile')}</LinkButton>}
    >
      <div className="flex flex-col gap-4">
        <ValuesFilter key={`${asked.month}:${asked.search}`} company={company} asked={here} departments={departments} />
        <div className="flex flex-wrap items-end justify-between gap-x-8">
          <TabLinks label={t('scopes')} links={grid.scopes.map((scope) => ({ title: t(`scope.${scope}`), isCurrent: scope === grid.scope, href: valuesAddress(company, { ...here, scope }) }))} />
          <TabLinks label={t('kinds')} links={(['fact', 'plan'] as const).map((each) => ({ title: t(`kind.${each}`), isCurrent: each === kind, href: valuesAddress(company, { ...asked, kind: each }) }))} />
        </div>
        {isFrozen ? <Notice>{t(`frozen.${grid.status as 'approved' | 'closed'}`)}</Notice> : grid.mayEdit[kind] ? null : <Notice>{t(`readOnly.${kind}`)}</Notice>}
        {isEmpty ? (
          <EmptyState
            title={asked.search || asked.departmentId ? t('empty.filtered') : t(`empty.${grid.scope}`, { month: formatMonth(grid.month, locale, { isTitle: locale === 'ru' }) })}
            action={asked.search || asked.departmentId ? <LinkButton href={valuesAddress(company, { ...here, search: '', departmentId: null })}>{t('empty.showAll')}</LinkButton> : undefined}
          >
            {asked.search || asked.departmentId ? null : t('empty.text')}
          </EmptyState>
        ) : children}
        {grid.pages.previous || grid.pages.next ? (
          <Pagination
            {...pageHrefs(grid.pages, (to) => valuesAddress(company, { ...here, ...to }))}
            summary={t('rowsShown', { count: grid.rows.length })}
          />
        ) : null}
      </div>
    </Page>
  );
}
