'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Checkbox } from '@/components/ui/checkbox';
import { Form } from '@/components/ui/form';
import { MonthPicker } from '@/components/ui/month-picker';
import { PercentField } from '@/components/ui/percent-field';
import { compareDecimals, sumDecimals } from '@/lib/format/decimal';
import type { RolloutView, StageView } from '@/lib/rollouts/rollout-view';

interface Props {
  rollout: RolloutView;
  /** null adds one. */
  stage: StageView | null;
  usualMonth: string;
  action: (input: unknown) => Promise<ActionResult>;
  onDone: () => void;
}

/** From which month, how much is fixed, and whether it is only shown. */
export function StageForm({ rollout, stage, usualMonth, action, onDone }: Props) {
  const t = useTranslations('rollouts');
  const was = stage && { fromMonth: stage.fromMonth, fixedShare: stage.fixedShare, isShadow: stage.isShadow, holdsHarmless: stage.holdsHarmless };
  return (
    <Form
      action={action}
      hidden={{ rolloutId: rollout.id, ...(stage && was ? { stageId: stage.id, was } : {}) }}
      submit={t(stage ? 'stage.edit' : 'stage.add')}
      doneText={t('stage.saved')}
      onDone={onDone}
    >
      <MonthPicker name="fromMonth" label={t('stage.fromMonth')} defaultValue={stage?.fromMonth ?? usualMonth} min={rollout.earliestMonth} />
      <PercentField as="ratio" name="fixedShare" label={t('stage.fixedShare')} hint={t('stage.fixedShareHint')} defaultValue={stage?.fixedShare ?? nextShare(rollout.stages.at(-1))} className="max-w-40" isRequired />
      <Checkbox name="isShadow" defaultSelected={stage?.isShadow ?? rollout.stages.length === 0}>{t('stage.isShadow')}</Checkbox>
      <Checkbox name="holdsHarmless" defaultSelected={stage?.holdsHarmless ?? false} hint={t('stage.holdsHarmlessHint')}>{t('stage.holdsHarmless')}</Checkbox>
      <p className="text-sm text-muted">{t('stage.effect', { count: rollout.peopleCount })}</p>
    </Form>
  );
}

/** After a shadow stage the same share is paid for real; after that a tenth less is fixed, as 90/10, 80/20, 70/30. */
function nextShare(last: StageView | undefined): string {
  if (!last) return '0.9';
  return last.isShadow || compareDecimals(last.fixedShare, '0.1') < 0 ? last.fixedShare : sumDecimals([last.fixedShare, '-0.1']);
}
