import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import type { ProblemKindView } from '@/lib/months/month-view';
import { useProblemKind } from './problem-words';

/** As many kinds are seen at once; rarer ones are opened. */
const shownMax = 8;

interface Props {
  kinds: readonly ProblemKindView[];
  /** The kind listed below; null: all of them. */
  chosen: string | null;
  /** How many people have problems of any kind. */
  people: number;
  hrefOf: (kind: string | null) => string;
}

/** Problems summed up by kind, how many people each concerns; choosing one lists only its people. */
export function ProblemKinds({ kinds, chosen, people, hrefOf }: Props) {
  const t = useTranslations('months');
  const titleOf = useProblemKind();
  const row = (kind: string | null, title: string, count: number) => (
    <li key={kind ?? ''}>
      <Link
        href={hrefOf(kind)}
        prefetch={false}
        scroll={false}
        aria-current={kind === chosen ? true : undefined}
        className={clsx(
          'flex items-baseline justify-between gap-4 border-l-2 py-2.5 pr-1 pl-2 text-sm hover:bg-well md:py-1',
          kind === chosen ? 'border-accent bg-accent-wash font-medium' : 'border-transparent',
        )}
      >
        <span className="text-accent">{title}</span>
        <span className="figures shrink-0 text-muted">{t('state.people', { count })}</span>
      </Link>
    </li>
  );
  const rows = kinds.map((kind) => row(kind.key, titleOf(kind), kind.people));
  const rarer = rows.slice(shownMax);
  return (
    <nav aria-label={t('problemKinds')} className="my-2 max-w-2xl">
      <ul>
        {row(null, t('allProblems'), people)}
        {rows.slice(0, shownMax)}
      </ul>
      {rarer.length > 0 ? (
        <details open={kinds.slice(shownMax).some(({ key }) => key === chosen)}>
          <summary className="cursor-pointer py-2.5 pl-2 text-sm text-muted md:py-1">{t('rarerProblems', { count: rarer.length })}</summary>
          <ul>{rarer}</ul>
        </details>
      ) : null}
    </nav>
  );
}
