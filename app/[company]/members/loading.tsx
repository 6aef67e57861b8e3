import { getTranslations } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Skeleton } from '@/components/ui/skeleton';

export default async function Loading() {
  const t = await getTranslations('auth');
  return <Page title={t('members.title')} state={'\u00A0'}><Skeleton rows={12} /></Page>;
}
