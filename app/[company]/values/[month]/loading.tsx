import { getTranslations } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Skeleton } from '@/components/ui/skeleton';

export default async function ValuesLoading() {
  const t = await getTranslations('values');
  return <Page title={t('nav')} state={'\u00A0'}><Skeleton rows={12} /></Page>;
}
