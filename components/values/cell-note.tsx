'use client';

import { useState, type FormEvent } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { ValueKind } from './values-source';

/** A comment on the value that stands, and for a fact where it came from; both become part of its history. */
export function CellNote({ kind, onSave }: { kind: ValueKind; onSave: (note: { comment?: string; source?: string }) => Promise<void> }) {
  const t = useTranslations('values.strip');
  const [comment, setComment] = useState('');
  const [source, setSource] = useState('');
  const [isPending, setPending] = useState(false);
  const note = { ...(comment.trim() ? { comment: comment.trim() } : {}), ...(source.trim() ? { source: source.trim() } : {}) };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(note).length === 0 || isPending) return;
    setPending(true);
    await onSave(note);
    setPending(false);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <TextArea label={t('comment')} value={comment} onChange={setComment} rows={2} maxLength={1000} />
      {kind === 'fact' ? <TextField label={t('source')} value={source} onChange={setSource} maxLength={200} /> : null}
      <Button type="submit" size="small" isPending={isPending} isDisabled={Object.keys(note).length === 0} className="self-start">{t('saveNote')}</Button>
    </form>
  );
}
