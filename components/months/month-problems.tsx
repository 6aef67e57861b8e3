import { useTranslations } from 'next-intl';
import { Pagination } from '@/components/ui/pagination';
import { ProblemList } from '@/components/ui/problem-list';
import { TextLink } from '@/components/ui/text-link';
import type { ProblemsPage } from '@/lib/months/month-view';
import { pageHrefs } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';
import { monthHref, type MonthAsked } from './month-href';
import { ProblemKinds } from './problem-kinds';
import { useProblemWords } from './problem-words';

/** As many are read through one by one; more are summed up first. */
const fewProblems = 10;

interface Props {
  company: string;
  month: string;
  page: ProblemsPage;
  /** How many people have problems. */
  people: number;
  asked: MonthAsked;
}

/** What stands in the way: many at a glance by kind, and person by person, each with the way to mend it. */
export function MonthProblems({ company, month, page, people, asked }: Props) {
  const t = useTranslations('months');
  const wordsOf = useProblemWords({ company, month });
  const { problems, kinds, kind, total, from } = page;
  if (problems.length === 0) return null;
  const items = problems.map(({ id, employeeId, employeeName, problem }) => {
    const { text, todo, action } = wordsOf(problem, employeeName);
    return {
      key: id,
      subject: employeeId && employeeName ? <TextLink href={paths.payout(company, month, employeeId)}>{employeeName}</TextLink> : undefined,
      text: <>{text} <span className="text-muted">{todo}</span></>,
      action,
    };
  });
  const isMany = kinds.reduce((sum, each) => sum + each.problems, 0) > fewProblems;
  const hrefOf = (to: MonthAsked) => `${monthHref(company, month, { ...asked, problemsAfter: null, problemsBefore: null, ...to })}#problems`;
  return (
    <div id="problems" className="flex scroll-mt-20 flex-col gap-2">
      <ProblemList title={t('problemsTitle', { count: people })} problems={items}>
        {isMany ? <ProblemKinds kinds={kinds} chosen={kind} people={people} hrefOf={(to) => hrefOf({ kind: to })} /> : null}
      </ProblemList>
      {isMany ? (
        <Pagination
          list={t('column.problems')}
          {...pageHrefs(page.pages, ({ after, before }) => hrefOf({ kind, problemsAfter: after, problemsBefore: before }))}
          summary={t('range', { from, to: from + problems.length - 1, total })}
        />
      ) : null}
    </div>
  );
}
