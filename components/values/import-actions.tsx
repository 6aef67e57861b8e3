'use client';

import { useState, useTransition } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast-queue';
import { paths } from '@/lib/paths';
import type { ImportPreviewProps } from './import-preview';

type Refusal = Extract<ActionResult, { ok: false }>['error'];

/** Stores the accepted rows, or puts the file aside; a refusal stays on the page with its cells. */
export function ImportActions({ company, view, apply, discard }: ImportPreviewProps) {
  const t = useTranslations('values.import');
  const router = useRouter();
  const [isPending, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const offline = { ok: false as const, error: { code: 'offline', message: t('notReached') } };
  const press = <T,>(action: () => Promise<ActionResult<T>>, done: (data: T) => void) => start(async () => {
    const result = await action().catch(() => offline);
    if (!result.ok) return setRefusal(result.error);
    done(result.data);
  });
  const store = () => press(() => apply({ importId: view.id }), ({ saved, unchanged }) => {
    showToast({ text: t('stored', { saved, unchanged }) });
    router.refresh();
  });
  const putAside = () => press(() => discard({ importId: view.id }), () => router.push(`${paths.importValues(company, view.month)}?kind=${view.kind}`));
  return (
    <div className="flex flex-col items-end gap-2">
      <div className="flex flex-wrap gap-2">
        <Button onPress={putAside} isDisabled={isPending}>{t('discard')}</Button>
        <Button variant="primary" onPress={store} isPending={isPending} isDisabled={view.acceptedCount === 0}>{t('apply', { count: view.acceptedCount })}</Button>
      </div>
      {refusal ? (
        <div role="alert" className="max-w-prose border-l-2 border-problem bg-problem-wash px-3 py-2 text-sm">
          <p>{refusal.code === 'changedByOther' ? t('movedOn') : refusal.message}</p>
          <ul className="list-inside list-disc">{Object.values(refusal.fields ?? {}).slice(0, 10).map((text) => <li key={text}>{text}</li>)}</ul>
        </div>
      ) : null}
    </div>
  );
}
