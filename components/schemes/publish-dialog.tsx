'use client';

import { useEffect, useState, useTransition } from 'react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { MonthPicker } from '@/components/ui/month-picker';
import { showToast } from '@/components/ui/toast-queue';
import { formatMonth } from '@/lib/format/month';
import { formatMonthOf } from '@/lib/format/month-of';
import type { Currency, Lang, SchemeDoc } from '@/lib/kpi';
import { concernsOf } from '@/lib/schemes/proofs-view';
import type { PublicationPreview } from '@/lib/schemes/scheme-view';

export interface PublishDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  versionId: string;
  revision: number;
  earliestMonth: string;
  /** This month in the company's zone: the first one offered, unless it is too early. */
  month: string;
  schemeHref: string;
  document: SchemeDoc;
  currency: Currency;
  preview: (input: { versionId: string; fromMonth: string }) => Promise<ActionResult<PublicationPreview>>;
  publish: (input: { versionId: string; revision: number; fromMonth: string; isConfirmed: boolean; lang: Lang }) => Promise<ActionResult<{ hash: string; peopleCount: number }>>;
}

/** From which month, whom it concerns, and that it cannot be taken back: then the verb. */
export function PublishDialog({ isOpen, onOpenChange, versionId, revision, earliestMonth, month, schemeHref, document, currency, preview, publish }: PublishDialogProps) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const router = useRouter();
  const [fromMonth, setFromMonth] = useState(month < earliestMonth ? earliestMonth : month);
  const [effect, setEffect] = useState<PublicationPreview | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isConfirmed, setConfirmed] = useState(false);
  const [isPending, start] = useTransition();
  const lang: Lang = locale.startsWith('ru') ? 'ru' : 'en';

  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    void preview({ versionId, fromMonth }).then((answer) => {
      if (!isCurrent) return;
      setEffect(answer.ok ? answer.data : null);
      setRefusal(answer.ok ? null : (answer.error.fields?.fromMonth ?? answer.error.message));
    });
    return () => { isCurrent = false; };
  }, [isOpen, versionId, fromMonth, preview]);

  const act = () => start(async () => {
    const result = await publish({ versionId, revision, fromMonth, isConfirmed, lang });
    if (!result.ok) {
      setRefusal([result.error.message, result.error.fields?.fromMonth].filter(Boolean).join(' '));
      return;
    }
    onOpenChange(false);
    showToast({ text: t('publish.done', { month: formatMonthOf(fromMonth, locale) }) });
    router.push(schemeHref);
    router.refresh();
  });

  const isKnown = effect?.fromMonth === fromMonth;
  const concerns = isKnown && effect ? concernsOf(effect.report, { document, currency, lang }) : [];
  return (
    <Dialog title={t('publish.title')} isOpen={isOpen} onOpenChange={(open) => { setConfirmed(false); onOpenChange(open); }} role="alertdialog">
      {(close) => (
        <div className="flex flex-col gap-4">
          <MonthPicker label={t('publish.fromMonth')} value={fromMonth} onChange={setFromMonth} min={earliestMonth} />
          <div className="flex max-w-prose flex-col gap-2 text-sm" aria-live="polite">
            {isKnown && effect ? (
              <>
                <p>{t('publish.effect', { month: formatMonthOf(fromMonth, locale), count: effect.peopleCount })}</p>
                {effect.calculatedMonths.length > 0 ? <p>{t('publish.recalculate', { months: effect.calculatedMonths.map((each) => formatMonth(each, locale)).join(', ') })}</p> : null}
              </>
            ) : <p className="text-muted">{t('publish.counting')}</p>}
            <p>{t('publish.forGood')}</p>
          </div>
          {concerns.length > 0 ? (
            <div className="flex max-w-prose flex-col gap-2 border-l-2 border-short bg-short-wash px-3 py-2 text-sm">
              <p className="font-medium">{t('proofs.toConfirm')}</p>
              <ul tabIndex={0} aria-label={t('proofs.toConfirm')} className="flex max-h-60 list-disc flex-col gap-1 overflow-y-auto pl-5">{concerns.map((sentence, at) => <li key={at}>{sentence}</li>)}</ul>
              <Checkbox isSelected={isConfirmed} onChange={setConfirmed}>{t('proofs.confirm')}</Checkbox>
            </div>
          ) : null}
          {refusal ? <p role="alert" className="border-l-2 border-problem bg-problem-wash px-3 py-2 text-sm">{refusal}</p> : null}
          <div className="flex flex-wrap justify-end gap-2 pt-1">
            <Button variant="quiet" onPress={close}>{t('cancel')}</Button>
            <Button variant="primary" isPending={isPending} isDisabled={!isKnown || isPending || (concerns.length > 0 && !isConfirmed)} onPress={act}>{t('publish.confirm', { month: formatMonthOf(fromMonth, locale) })}</Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
