import { redirect } from 'next/navigation';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { paths } from '@/lib/paths';
import { latestOwnMonth } from '@/lib/statements/latest-own-month';

export default async function MyPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  redirect(paths.my(company, await pageView(latestOwnMonth(await pageActor(company)))));
}
