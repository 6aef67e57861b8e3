import { redirect } from 'next/navigation';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { paths } from '@/lib/paths';
import { latestPerformanceMonth } from '@/lib/statements/latest-performance-month';

export default async function PerformancePage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  redirect(paths.performance(company, await pageView(latestPerformanceMonth(await pageActor(company)))));
}
