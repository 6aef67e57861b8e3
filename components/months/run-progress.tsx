'use client';

import { useEffect, useState } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { ActionButton } from '@/components/ui/action-button';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import type { RunView } from '@/lib/months/month-view';
import type { MonthActions } from './month-actions';

export interface RunProgressProps {
  month: string;
  /** The latest run as the page was made; the same run is followed after a refresh. */
  run: RunView;
  /** Where its progress is asked for. */
  progressHref: string;
  cancel: MonthActions['cancelCalculation'] | null;
  /** What the month comes to once the run is done. */
  outcome: { calculated: number; problems: number };
}

/** A calculation under way, with its true count; when it ends the page is read anew. */
export function RunProgress(props: RunProgressProps) {
  const [client] = useState(() => new QueryClient());
  return <QueryClientProvider client={client}><Following {...props} /></QueryClientProvider>;
}

const pollMs = 700;
const isUnderWay = (run: RunView | null) => run?.status === 'queued' || run?.status === 'running';

function Following({ month, run: initial, progressHref, cancel, outcome }: RunProgressProps) {
  const t = useTranslations('months');
  const router = useRouter();
  const { data, isError } = useQuery({
    queryKey: ['run', initial.id],
    queryFn: async (): Promise<RunView | null> => {
      const response = await fetch(progressHref, { headers: { accept: 'application/json' } });
      if (!response.ok) throw new Error(String(response.status));
      return ((await response.json()) as { run: RunView | null }).run;
    },
    initialData: initial,
    refetchInterval: (query) => (isUnderWay(query.state.data ?? null) ? pollMs : false),
    enabled: isUnderWay(initial),
    retry: 2,
  });
  const run = data ?? initial;
  const hasEnded = isUnderWay(initial) && !isUnderWay(run);
  useEffect(() => {
    if (hasEnded) router.refresh();
  }, [hasEnded, router]);

  const counts = { done: run.done, total: run.total };
  if (isUnderWay(run)) {
    return (
      <div className="flex max-w-2xl flex-wrap items-end gap-4" aria-live="polite">
        <div className="grow">
          <Progress label={t('run.label')} done={run.done} total={run.total || undefined} text={run.status === 'queued' ? t('run.queued') : t('run.running', counts)} />
          {isError ? <p className="pt-1 text-sm text-short">{t('run.unreachable')}</p> : null}
        </div>
        {cancel ? <ActionButton action={cancel} input={{ month }} size="small" doneText={t('done.cancelled')}>{t('do.cancel')}</ActionButton> : null}
      </div>
    );
  }
  if (run.status === 'cancelled') return <Notice tone="short">{t('run.cancelled', counts)}</Notice>;
  if (run.status === 'failed') return <Notice tone="problem">{t('run.failed', counts)}</Notice>;
  return <p role="status" className="text-sm text-muted">{t('run.done', { done: outcome.calculated, problems: outcome.problems })}</p>;
}
