import { useTranslations } from 'next-intl';
import { FieldGroup } from '@/components/people/field-group';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { kpiYields } from '@/lib/catalogue/kpi-input';
import type { KpiPractice } from '@/lib/catalogue/kpi-view';
import { kpiOptions } from './kpi-options';

/** What good practice asks of a KPI: schemes that pay by it are judged by the answers, and nobody's pay depends on them. */
export function KpiPracticeFields({ kpi }: { kpi: KpiPractice | undefined }) {
  const t = useTranslations('catalogue');
  return (
    <FieldGroup legend={t('practice')}>
      <p className="max-w-prose text-sm text-muted">{t('practiceNote')}</p>
      <TextArea name="action" label={t('action')} hint={t('actionHint')} defaultValue={kpi?.action ?? ''} rows={2} isOptional />
      <TextArea name="budget" label={t('budget')} hint={t('budgetHint')} defaultValue={kpi?.budget ?? ''} rows={2} isOptional />
      <Select name="yields" label={t('yields.label')} options={kpiOptions(kpiYields, { t, group: 'yields' })} defaultValue={kpi?.yields ?? 'unknown'} />
    </FieldGroup>
  );
}
