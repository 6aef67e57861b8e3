import { Page } from '@/components/layout/page';
import { Skeleton } from '@/components/ui/skeleton';

export default function NewPersonLoading() {
  return <Page title={'\u00A0'} state={'\u00A0'} width="reading"><Skeleton rows={8} shape="text" /></Page>;
}
