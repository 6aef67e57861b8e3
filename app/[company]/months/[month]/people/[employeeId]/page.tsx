import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { Payout } from '@/components/months/payout';
import { PayoutState } from '@/components/months/payout-state';
import { formatMonth } from '@/lib/format/month';
import { payoutInput } from '@/lib/months/month-input';
import { readPayout } from '@/lib/months/read-payout';
import { paths } from '@/lib/paths';

export async function generateMetadata() {
  return { title: (await getTranslations('months'))('column.person') };
}

export default async function PayoutPage({ params }: { params: Promise<{ company: string; month: string; employeeId: string }> }) {
  const { company, ...rest } = await params;
  const { data: asked } = payoutInput.safeParse(rest);
  if (!asked) notFound();
  const actor = await pageActor(company);
  const view = await pageView(readPayout(actor, asked));
  return (
    <Page
      width="reading"
      title={view.employee.name}
      parent={{ title: formatMonth(asked.month, await getLocale(), { isTitle: true }), href: paths.month(company, asked.month) }}
      state={<PayoutState company={company} view={view} />}
    >
      <Payout company={company} view={view} />
    </Page>
  );
}
