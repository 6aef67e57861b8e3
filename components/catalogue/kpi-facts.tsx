import { useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/layout/description-list';
import type { KpiView } from '@/lib/catalogue/kpi-view';

/** A KPI for those who only read the catalogue. */
export function KpiFacts({ kpi }: Pick<KpiView, 'kpi'>) {
  const t = useTranslations('catalogue');
  const answered = (text: string | null) => (text === null ? t('notAsked') : text === '' ? t('notNamed') : text);
  return (
    <DescriptionList
      items={[
        { key: 'code', term: t('code'), value: <code className="font-mono text-xs">{kpi.code}</code> },
        { key: 'description', term: t('description'), value: kpi.description === '' ? t('noDescription') : kpi.description },
        { key: 'unit', term: t('unit.label'), value: [t(`unit.${kpi.unit}`), kpi.unitLabel].filter(Boolean).join(', ') },
        { key: 'decimals', term: t('decimals'), value: kpi.decimals },
        { key: 'direction', term: t('direction.label'), value: t(`direction.${kpi.direction}`) },
        { key: 'scope', term: t('scope.label'), value: t(`scope.${kpi.scope}`) },
        { key: 'kind', term: t('kind.label'), value: t(`kind.${kpi.kind}`) },
        { key: 'timing', term: t('timing.label'), value: t(`timing.${kpi.timing}`) },
        ...(kpi.formula === null ? [] : [{ key: 'formula', term: t('formula'), value: <code className="font-mono text-xs">{kpi.formula}</code> }]),
        { key: 'negative', term: t('allowsNegative'), value: t(kpi.allowsNegative ? 'yes' : 'no') },
        { key: 'additive', term: t('additive'), value: t(kpi.additive ? 'yes' : 'no') },
        { key: 'action', term: t('action'), value: answered(kpi.action) },
        { key: 'budget', term: t('budget'), value: answered(kpi.budget) },
        ...(kpi.yields === null ? [] : [{ key: 'yields', term: t('yields.label'), value: t(`yields.${kpi.yields}`) }]),
      ]}
    />
  );
}
