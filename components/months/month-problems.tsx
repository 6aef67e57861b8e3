import { useTranslations } from 'next-intl';
import { ProblemList } from '@/components/ui/problem-list';
import { TextLink } from '@/components/ui/text-link';
import type { ProblemView } from '@/lib/months/month-view';
import { paths } from '@/lib/paths';
import { useProblemWords } from './problem-words';

/** What stands in the way, person by person, each with the way to mend it. */
export function MonthProblems({ company, month, problems, people }: { company: string; month: string; problems: readonly ProblemView[]; people: number }) {
  const t = useTranslations('months');
  const wordsOf = useProblemWords({ company, month });
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
  return (
    <div id="problems" className="flex scroll-mt-20 flex-col gap-2">
      <ProblemList title={t('problemsTitle', { count: people })} problems={items} />
      {new Set(problems.map((each) => each.employeeId)).size < people ? <p className="text-sm text-muted">{t('problemsMore', { count: problems.length })}</p> : null}
    </div>
  );
}
