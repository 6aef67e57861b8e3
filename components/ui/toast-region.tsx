'use client';

import { Button, Text, UNSTABLE_Toast as Toast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastRegion as AriaToastRegion } from 'react-aria-components';
import { useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import { toastQueue } from './toast-queue';

/** The corner where toasts appear; mounted once, by the providers. */
export function ToastRegion() {
  const t = useTranslations('ui');
  return (
    <AriaToastRegion queue={toastQueue} className="fixed inset-x-3 bottom-3 z-50 flex flex-col gap-2 outline-none sm:left-auto sm:w-88">
      {({ toast }) => (
        <Toast
          toast={toast}
          className={clsx(
            'flex animate-[slide-in_160ms_ease-out] items-center gap-3 rounded-md border-l-2 bg-sheet px-3 py-2 text-sm shadow-over',
            toast.content.tone === 'problem' ? 'border-problem' : 'border-reached',
          )}
        >
          <ToastContent className="grow">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action ? (
            <Button onPress={toast.content.action.onPress} className="shrink-0 font-medium text-accent">{toast.content.action.label}</Button>
          ) : null}
          <Button slot="close" aria-label={t('close')} className="grid size-7 shrink-0 place-items-center rounded-sm text-muted hover:bg-well">×</Button>
        </Toast>
      )}
    </AriaToastRegion>
  );
}
