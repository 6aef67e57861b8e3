import { redirect } from 'next/navigation';
import { pageActor } from '@/app/_doors/page-actor';
import { mainPage } from '@/lib/auth/main-page';

/** A company's address leads each person to the page they come for. */
export default async function CompanyHome({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  redirect(mainPage(await pageActor(company)));
}
