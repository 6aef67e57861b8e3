import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { RenameRolloutDialog } from '@/components/rollouts/rename-rollout-dialog';
import { RolloutPeople } from '@/components/rollouts/rollout-people';
import { RolloutState } from '@/components/rollouts/rollout-state';
import { ShadowSection } from '@/components/rollouts/shadow-section';
import { StageLine } from '@/components/rollouts/stage-line';
import { paths } from '@/lib/paths';
import { compareShadowMonth } from '@/lib/rollouts/compare-shadow-month';
import { listRolloutPeople } from '@/lib/rollouts/list-rollout-people';
import { openRollout } from '@/lib/rollouts/open-rollout';
import { rolloutQuery } from '@/lib/rollouts/rollout-input';
import { addStage, changeStage, removeStage, renameRollout } from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('rollouts'))('list.title') };
}

type Props = { params: Promise<{ company: string; rolloutId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RolloutPage({ params, searchParams }: Props) {
  const [{ company, rolloutId }, query] = [await params, rolloutQuery.parse(await searchParams)];
  const actor = await pageActor(company);
  const rollout = await pageView(openRollout(actor, { rolloutId }));
  const people = await pageView(listRolloutPeople(actor, { rolloutId, after: query.peopleAfter, before: query.peopleBefore }));
  const month = rollout.shadowMonths.find((each) => each === query.month) ?? rollout.shadowMonths[0];
  const shadow = rollout.maySeePay && month ? await pageView(compareShadowMonth(actor, { rolloutId, month, after: query.after, before: query.before })) : null;
  const t = await getTranslations('rollouts');
  return (
    <Page
      title={rollout.name}
      parent={{ title: t('list.title'), href: paths.rollouts(company) }} state={<RolloutState rollout={rollout} />}
      actions={rollout.mayEdit ? <RenameRolloutDialog rolloutId={rollout.id} name={rollout.name} renameRollout={renameRollout.bind(null, company)} /> : undefined}
    >
      <Section title={t('stage.title')} note={t('stage.note')}>
        <StageLine rollout={rollout} addStage={addStage.bind(null, company)} changeStage={changeStage.bind(null, company)} removeStage={removeStage.bind(null, company)} />
      </Section>
      <ShadowSection company={company} rollout={rollout} view={shadow} />
      <Section title={t('people.title')}><RolloutPeople company={company} rolloutId={rollout.id} view={people} /></Section>
    </Page>
  );
}
