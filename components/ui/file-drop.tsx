'use client';

import { useState } from 'react';
import { DropZone, FileTrigger, Text, type FileDropItem } from 'react-aria-components';
import { useLocale, useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import { formatNumber } from '@/lib/format/number';
import { Button } from './button';

export interface FileDropProps {
  label: string;
  /** Kinds taken, as the file dialog wants them: ['.csv', 'text/csv']. */
  accept: readonly string[];
  /** What is expected: columns, size, encoding. */
  hint?: string;
  onFile: (file: File) => void;
  isDisabled?: boolean;
  error?: string;
}

/** A file dropped, pasted or chosen with the keyboard. */
export function FileDrop({ label, accept, hint, onFile, isDisabled, error }: FileDropProps) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const [file, setFile] = useState<File | null>(null);
  const take = (next: File | undefined) => { if (next) { setFile(next); onFile(next); } };
  return (
    <div className="flex flex-col gap-1">
      <DropZone
        isDisabled={isDisabled}
        onDrop={async (event) => take(await event.items.find((item): item is FileDropItem => item.kind === 'file')?.getFile())}
        className={clsx(
          'flex flex-col items-start gap-2 rounded-md border border-dashed p-5 data-[drop-target]:border-accent data-[drop-target]:bg-accent-wash data-[focus-visible]:outline-2 data-[focus-visible]:outline-accent',
          error ? 'border-problem' : 'border-rule',
        )}
      >
        <Text slot="label" className="text-sm font-medium">{label}</Text>
        {hint ? <p className="max-w-prose text-xs text-muted">{hint}</p> : null}
        <div className="flex flex-wrap items-center gap-3">
          <FileTrigger acceptedFileTypes={accept} onSelect={(list) => take(list?.[0])}>
            <Button isDisabled={isDisabled}>{file ? t('chooseOtherFile') : t('chooseFile')}</Button>
          </FileTrigger>
          <span className="text-sm text-muted">
            {file ? `${file.name} · ${formatNumber(String(Math.max(1, Math.ceil(file.size / 1024))), { locale })} ${t('kilobytes')}` : t('orDrop')}
          </span>
        </div>
      </DropZone>
      {error ? <p role="alert" className="text-xs font-medium text-problem">{error}</p> : null}
    </div>
  );
}
