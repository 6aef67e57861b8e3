'use client';

import { useState, useTransition } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { showToast } from '@/components/ui/toast-queue';
import type { ActionResult } from '@/components/ui/action-result';
import type { SchemeDoc } from '@/lib/kpi';

export interface DraftSaver {
  (input: { versionId: string; revision: number; document: SchemeDoc }): Promise<ActionResult<{ revision: number }>>;
}

/** A draft being edited: what is typed, what is saved, and what stands in the way of saving. */
export interface EditedDraft {
  doc: SchemeDoc;
  revision: number;
  isDirty: boolean;
  isSaving: boolean;
  refusal: string | null;
  /** Set when somebody else saved in between: the revision of theirs. */
  conflict: number | null;
  change: (doc: SchemeDoc) => void;
  /** True when everything typed is stored. `over` writes over a newer revision that the person has looked at. */
  save: (over?: number) => Promise<boolean>;
}

export function useDraft(start: { versionId: string; revision: number; document: SchemeDoc }, saveDraft: DraftSaver): EditedDraft {
  const t = useTranslations('schemes');
  const router = useRouter();
  const [doc, setDoc] = useState(start.document);
  const [saved, setSaved] = useState({ revision: start.revision, document: start.document });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [conflict, setConflict] = useState<number | null>(null);
  const [isSaving, startSaving] = useTransition();
  const isDirty = doc !== saved.document;

  const save = (over?: number) => new Promise<boolean>((resolve) => startSaving(async () => {
    const sent = doc;
    const result = await saveDraft({ versionId: start.versionId, revision: over ?? saved.revision, document: sent })
      .catch((): ActionResult<{ revision: number }> => ({ ok: false, error: { code: 'offline', message: t('draft.notReached') } }));
    if (result.ok) {
      setSaved({ revision: result.data.revision, document: sent });
      setRefusal(null);
      setConflict(null);
      showToast({ text: t('draft.saved') });
      // Coming back to this page must find what was saved, not what it was opened with.
      router.refresh();
    } else {
      const theirs = Number(result.error.fields?.revision);
      setConflict(result.error.code === 'changedByOther' && Number.isInteger(theirs) ? theirs : null);
      setRefusal(result.error.message);
    }
    resolve(result.ok);
  }));

  return { doc, revision: saved.revision, isDirty, isSaving, refusal, conflict, change: setDoc, save };
}
