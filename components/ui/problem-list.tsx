import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';

export interface ProblemItem {
  key: string;
  /** Whom or what it concerns. */
  subject?: ReactNode;
  /** What is missing or wrong, in words one can act on. */
  text: ReactNode;
  /** The way to mend it: a TextLink or a Button. */
  action?: ReactNode;
}

/** Everything that stands in the way, all at once, each with its remedy; `children` sum it up above the list. */
export function ProblemList({ problems, title, children }: { problems: readonly ProblemItem[]; title?: string; children?: ReactNode }) {
  const t = useTranslations('ui');
  if (problems.length === 0) return null;
  return (
    <section aria-label={title ?? t('problems', { count: problems.length })} className="border-l-2 border-problem pl-3">
      <p className="text-sm font-semibold text-problem">{title ?? t('problems', { count: problems.length })}</p>
      {children}
      <ul className="divide-y divide-line">
        {problems.map((problem) => (
          <li key={problem.key} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-1.5 text-sm">
            {problem.subject ? <span className="font-medium md:w-56">{problem.subject}</span> : null}
            <span className="max-w-prose">{problem.text}</span>
            {problem.action}
          </li>
        ))}
      </ul>
    </section>
  );
}
