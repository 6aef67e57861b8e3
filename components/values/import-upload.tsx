'use client';

import { useState, useTransition } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { FileDrop } from '@/components/ui/file-drop';
import { LinkButton } from '@/components/ui/link-button';
import { RadioGroup } from '@/components/ui/radio-group';
import { importBytesMax } from '@/lib/facts/import-input';
import { paths } from '@/lib/paths';
import { sendFile } from './send-file';
import type { ValueKind } from './values-source';

export interface ImportUploadProps {
  company: string;
  month: string;
  kind: ValueKind;
  /** What this person may write. */
  kinds: readonly ValueKind[];
}

/** Chooses a file of plans or facts and shows what it would do; a template to fill in stands ready. */
export function ImportUpload({ company, month, kind: kindFirst, kinds }: ImportUploadProps) {
  const t = useTranslations('values.import');
  const router = useRouter();
  const [kind, setKind] = useState(kindFirst);
  const [error, setError] = useState<string>();
  const [isPending, start] = useTransition();
  const send = (file: File) => start(async () => {
    setError(undefined);
    if (file.size > importBytesMax) return setError(t('tooLarge'));
    const answer = await sendFile(`${paths.uploadImport(company, month)}?kind=${kind}`, file).catch(() => ({ error: t('notReached') }));
    if ('error' in answer) setError(answer.error);
    else router.push(paths.importPreview(company, month, answer.importId));
  });
  return (
    <div className="flex flex-col gap-6">
      {kinds.length > 1 ? (
        <RadioGroup label={t('what')} orientation="horizontal" value={kind} onChange={(value) => setKind(value as ValueKind)} options={kinds.map((each) => ({ value: each, label: t(`kind.${each}`) }))} />
      ) : null}
      <FileDrop key={kind} label={t(`file.${kind}`)} hint={t('hint')} accept={['.csv', '.txt', 'text/csv', 'text/plain']} onFile={send} isDisabled={isPending} error={error} />
      <p role="status" className="text-sm text-muted">{isPending ? t('reading') : ''}</p>
      <div className="flex flex-col items-start gap-2 border-t border-line pt-5">
        <p className="max-w-prose text-sm">{t('templateText')}</p>
        <LinkButton href={`${paths.valuesTemplate(company, month)}?kind=${kind}`} isDownload>{t(`template.${kind}`)}</LinkButton>
      </div>
    </div>
  );
}
