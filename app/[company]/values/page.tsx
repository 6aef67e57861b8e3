import { redirect } from 'next/navigation';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { chooseValuesMonth } from '@/lib/facts/choose-values-month';
import { paths } from '@/lib/paths';

export default async function ValuesPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  const actor = await pageActor(company);
  redirect(paths.values(company, await pageView(chooseValuesMonth(actor))));
}
