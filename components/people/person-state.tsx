import { useTranslations } from 'next-intl';
import type { PersonView } from '@/lib/people/person-view';

/** One line under the name: whether the person is here, where and as what. */
export function PersonState({ view }: { view: PersonView }) {
  const t = useTranslations('people.person');
  const place = view.placements.find((row) => row.standing === 'now') ?? view.placements.at(-1);
  const words = [t(`states.${view.state}`), view.state === 'left' ? undefined : place?.department, view.state === 'left' ? undefined : place?.position];
  return <>{words.filter((word) => word !== undefined).join(' · ')}</>;
}
