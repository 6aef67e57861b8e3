import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { MonthPage } from '@/components/months/month-page';
import { formatMonth } from '@/lib/format/month';
import { listMonthPeople } from '@/lib/months/list-month-people';
import { listMonthProblems } from '@/lib/months/list-month-problems';
import { monthPageInput } from '@/lib/months/month-input';
import { readMonth } from '@/lib/months/read-month';
import { readPayroll } from '@/lib/payroll/read-payroll';
import { approveMonth, cancelCalculation, closeMonth, makeExport, rejectMonth, sendMonth, startCalculation, verifyMonth, withdrawApproval } from '../actions';
import { openPayout } from './open-payout';

interface Props {
  params: Promise<{ company: string; month: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props) {
  const { month } = await params;
  const isMonth = monthPageInput.safeParse({ month }).success;
  return { title: isMonth ? formatMonth(month, await getLocale(), { isTitle: true }) : (await getTranslations('months'))('title') };
}

export default async function MonthDoor({ params, searchParams }: Props) {
  const { company, month } = await params;
  const actor = await pageActor(company);
  const { data: asked } = monthPageInput.safeParse({ ...(await searchParams), month });
  if (!asked) notFound();
  const { month: _month, ...rest } = asked;
  const view = await pageView(readMonth(actor, asked));
  const problems = { month, kind: asked.kind, after: asked.problemsAfter, before: asked.problemsBefore };
  return (
    <MonthPage
      company={company}
      view={view}
      problems={view.counts.problems > 0 ? await pageView(listMonthProblems(actor, problems)) : null}
      people={await pageView(listMonthPeople(actor, asked))}
      asked={rest}
      payroll={view.status === 'closed' ? await pageView(readPayroll(actor, asked)) : null}
      actions={{
        startCalculation: startCalculation.bind(null, company),
        cancelCalculation: cancelCalculation.bind(null, company),
        sendMonth: sendMonth.bind(null, company),
        approveMonth: approveMonth.bind(null, company),
        rejectMonth: rejectMonth.bind(null, company),
        withdrawApproval: withdrawApproval.bind(null, company),
        closeMonth: closeMonth.bind(null, company),
      }}
      openPayout={openPayout.bind(null, company)}
      verify={view.may.verify ? verifyMonth.bind(null, company) : null}
      makeExport={view.may.export ? makeExport.bind(null, company) : null}
    />
  );
}
