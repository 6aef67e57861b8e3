import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link';
import { formatMonth } from '@/lib/format/month';
import { describeProblem, type Lang } from '@/lib/kpi';
import type { ProblemKindView } from '@/lib/months/month-view';
import { isOwnProblem, type CalculationProblem } from '@/lib/months/problem-view';
import { paths } from '@/lib/paths';

export interface ProblemWords {
  text: string;
  todo: string;
  action: ReactNode;
}

/** How a problem is told, and the way to the very place where it is mended. */
export function useProblemWords({ company, month }: { company: string; month: string }): (problem: CalculationProblem, person: string | null) => ProblemWords {
  const t = useTranslations('months');
  const lang = useLocale() as Lang;
  return (problem, person) => {
    if (isOwnProblem(problem)) {
      const places = {
        'version-missing': { href: paths.schemes(company), text: t('toSchemes') },
        'stage-missing': { href: paths.rollouts(company), text: t('toRollouts') },
        'pay-terms-missing': { href: `${paths.person(company, problem.employeeId)}#pay`, text: t('toPerson') },
        'calendar-missing': { href: paths.schemes(company), text: t('toSchemes') },
        'month-before-open': { href: paths.months(company), text: t('toMonths') },
        'undivided-line': { href: paths.person(company, problem.employeeId), text: t('toPerson') },
        'calculation-failed': { href: paths.person(company, problem.employeeId), text: t('toPerson') },
      };
      const { href, text } = places[problem.code];
      const params = problem.params.month ? { ...problem.params, month: formatMonth(problem.params.month, lang) } : problem.params;
      return { text: t(`problem.${problem.code}.what`, params), todo: t(`problem.${problem.code}.todo`), action: <TextLink href={href}>{text}</TextLink> };
    }
    const { what, todo } = describeProblem(problem, lang);
    const place = problem.code === 'missing-fact' || problem.code === 'missing-plan' || problem.code === 'plan-zero'
      ? { href: cellHref(company, month, { scope: problem.scope, person, isPlan: problem.code !== 'missing-fact' }), text: t('toCell') }
      : problem.code === 'unknown-kpi' ? { href: paths.kpis(company), text: t('toKpis') } : { href: paths.schemes(company), text: t('toSchemes') };
    return { text: what, todo, action: <TextLink href={place.href}>{place.text}</TextLink> };
  };
}

/** What problems of a kind have in common: 'No fact: Blenders sold'. */
export function useProblemKind(): (kind: Pick<ProblemKindView, 'code' | 'kpiName'>) => string {
  const t = useTranslations('months');
  return ({ code, kpiName }) => (kpiName === null ? t(`problemKind.${code}`) : t('problemKindOf', { kind: t(`problemKind.${code}`), kpi: kpiName }));
}

/** The grid of values, narrowed to the row in question. */
function cellHref(company: string, month: string, { scope, person, isPlan }: { scope?: string; person: string | null; isPlan: boolean }): string {
  const query = new URLSearchParams({ scope: scope ?? 'person' });
  if (isPlan) query.set('kind', 'plan');
  if (query.get('scope') === 'person' && person) query.set('search', person);
  return `${paths.values(company, month)}?${query.toString()}`;
}
