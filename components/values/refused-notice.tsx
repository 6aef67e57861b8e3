import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SignInAside } from './sign-in-aside';
import type { Draft } from './use-value-edits';

const shownMax = 5;

/** What was typed and is not saved, why, and the two ways on: over what is there now, or leave what is there. */
export function RefusedNotice({ refused, onRetry, onGiveUp }: { refused: readonly Draft[]; onRetry: () => void; onGiveUp: () => void }) {
  const t = useTranslations('values.refused');
  const grid = useTranslations('values.grid');
  const reasons = [...new Set(refused.map(({ code, message = '' }) => (code === 'unauthenticated' ? grid('signedOut') : message)))].filter(Boolean);
  return (
    <div role="alert">
      {refused.length === 0 ? null : (
        <Notice
          tone="problem"
          title={t('title', { count: refused.length })}
          action={(
            <div className="flex flex-wrap gap-2">
              {refused.some(({ code }) => code === 'unauthenticated') ? <SignInAside /> : null}
              <Button size="small" onPress={onGiveUp}>{t('giveUp')}</Button>
              <Button size="small" variant="primary" onPress={onRetry}>{t('retry')}</Button>
            </div>
          )}
        >
          <ul className="list-inside list-disc">
            {reasons.slice(0, shownMax).map((reason) => <li key={reason}>{reason}</li>)}
            {reasons.length > shownMax ? <li>{t('more', { count: reasons.length - shownMax })}</li> : null}
          </ul>
          <p className="text-muted">{t('note')}</p>
        </Notice>
      )}
    </div>
  );
}
