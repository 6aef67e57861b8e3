import { useLocale, useTranslations } from 'next-intl';
import type { StageView } from '@/lib/rollouts/rollout-view';
import { splitShare } from './split-share';

/** 90% / 10%, and whether it is a shadow stage. */
export function StageShares({ stage }: { stage: Pick<StageView, 'fixedShare' | 'isShadow'> }) {
  const t = useTranslations('rollouts');
  const { fixed, variable } = splitShare(stage.fixedShare, useLocale());
  return (
    <span className="figures">
      {fixed} / {variable}{stage.isShadow ? ` · ${t('stage.shadow')}` : ''}
    </span>
  );
}
