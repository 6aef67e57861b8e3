import { getLocale, getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { NoStatement } from '@/components/statements/no-statement';
import { Statement } from '@/components/statements/statement';
import { formatMonth } from '@/lib/format/month';
import { paths } from '@/lib/paths';
import { readOwnStatement } from '@/lib/statements/read-own-statement';
import { statementInput } from '@/lib/statements/statement-input';

export async function generateMetadata() {
  return { title: (await getTranslations('statements'))('title') };
}

export default async function MyWorkingsPage({ params }: { params: Promise<{ company: string; month: string }> }) {
  const { company, month } = await params;
  const actor = await pageActor(company);
  const view = await pageView((async () => readOwnStatement(actor, statementInput.parse({ month })))());
  const [t, locale] = [await getTranslations('statements'), await getLocale()];
  const name = formatMonth(month, locale, { isTitle: true });
  return (
    <Page title={t('whyTitle', { month: formatMonth(month, locale) })} state={t('whyState')} parent={{ title: name, href: paths.my(company, month) }} width="reading">
      {view.result ? <Statement view={view} isOpen /> : <NoStatement month={month} />}
    </Page>
  );
}
