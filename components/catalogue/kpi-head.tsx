import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Page } from '@/components/layout/page';
import { ActionButton } from '@/components/ui/action-button';
import type { ActionResult } from '@/components/ui/action-result';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { FormInput } from '@/components/ui/read-form';
import { StatusChip } from '@/components/ui/status-chip';
import type { KpiView } from '@/lib/catalogue/kpi-view';
import { paths } from '@/lib/paths';

export interface KpiHeadProps {
  company: string;
  view: KpiView;
  archive: (input: FormInput) => Promise<ActionResult>;
  children: ReactNode;
}

/** The page of one KPI: its name, what it measures in a line, and its way into the archive and back. */
export function KpiHead({ company, view: { kpi, uses, mayEdit }, archive, children }: KpiHeadProps) {
  const t = useTranslations('catalogue');
  const action = !mayEdit ? undefined : kpi.isArchived ? (
    <ActionButton action={archive} input={{ kpiId: kpi.id, isArchived: false }} doneText={t('restored')}>{t('restore')}</ActionButton>
  ) : (
    <ConfirmDialog
      trigger={t('archive')}
      title={t('archiveTitle', { name: kpi.name })}
      effect={t('archiveEffect', { count: uses.length })}
      confirm={t('archive')}
      action={archive}
      hidden={{ kpiId: kpi.id, isArchived: true }}
      doneText={t('archivedDone')}
    />
  );
  return (
    <Page
      title={kpi.name}
      state={<>{`${kpi.unitLabel ?? t(`unit.${kpi.unit}`)} · ${t(`better.${kpi.direction}`)} · ${t(`scope.${kpi.scope}`)}`}{kpi.isArchived ? <StatusChip status="archived" /> : null}</>}
      parent={{ title: t('title'), href: paths.kpis(company) }}
      actions={action}
      width="reading"
    >
      {children}
    </Page>
  );
}
