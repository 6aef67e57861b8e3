import { useTranslations } from 'next-intl';
import type { RolloutView } from '@/lib/rollouts/rollout-view';
import { StageShares } from './stage-shares';

/** The stage of this month and how many people it concerns. */
export function RolloutState({ rollout }: { rollout: RolloutView }) {
  const t = useTranslations('rollouts');
  const inForce = rollout.stages.find((stage) => stage.isInForce);
  return <>{inForce ? <StageShares stage={inForce} /> : t('list.notYet')} · {t('people.count', { count: rollout.peopleCount })}</>;
}
