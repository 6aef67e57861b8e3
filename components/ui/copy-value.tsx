'use client';

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'next-intl';

/** A value people compare or carry elsewhere: a hash, an id. Shown whole or cut in the middle, copied whole. */
export function CopyValue({ value, label, isCut = false }: { value: string; label: string; isCut?: boolean }) {
  const t = useTranslations('ui');
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setState('copied');
    } catch {
      setState('refused');
    }
    setTimeout(() => setState('idle'), 2000);
  };
  const shown = isCut && value.length > 20 ? `${value.slice(0, 8)}…${value.slice(-8)}` : value;
  return (
    <span className="inline-flex max-w-full flex-wrap items-baseline gap-x-2">
      <code title={value} className="min-w-0 break-all font-mono text-xs">{shown}</code>
      <Button aria-label={t('copyWhat', { label })} onPress={copy} className="rounded-sm text-xs text-accent hover:underline">
        {t(state === 'copied' ? 'copied' : state === 'refused' ? 'copyRefused' : 'copy')}
      </Button>
      <span role="status" className="sr-only">{state === 'copied' ? t('copied') : ''}</span>
    </span>
  );
}
