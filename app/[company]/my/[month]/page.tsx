import { getLocale, getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { NoStatement } from '@/components/statements/no-statement';
import { Statement } from '@/components/statements/statement';
import { StatementState } from '@/components/statements/statement-state';
import { LinkButton } from '@/components/ui/link-button';
import { MonthNav } from '@/components/ui/month-nav';
import { formatMonth } from '@/lib/format/month';
import { paths } from '@/lib/paths';
import { readOwnStatement } from '@/lib/statements/read-own-statement';
import { statementInput } from '@/lib/statements/statement-input';

export async function generateMetadata() {
  return { title: (await getTranslations('statements'))('title') };
}

export default async function MyMonthPage({ params }: { params: Promise<{ company: string; month: string }> }) {
  const { company, month } = await params;
  const actor = await pageActor(company);
  const view = await pageView((async () => readOwnStatement(actor, statementInput.parse({ month })))());
  const [t, locale] = [await getTranslations('statements'), await getLocale()];
  const at = (to: string | null) => to === null ? null : { month: to, href: paths.my(company, to) };
  return (
    <Page
      title={formatMonth(month, locale, { isTitle: true })}
      state={<StatementState view={view} />}
      monthNav={<MonthNav previous={at(view.previousMonth)} next={at(view.nextMonth)} />}
      width="reading"
    >
      {view.result
        ? <Statement view={view} why={<LinkButton href={paths.myWorkings(company, month)} size="small">{t('why')}</LinkButton>} />
        : <NoStatement month={month} />}
    </Page>
  );
}
