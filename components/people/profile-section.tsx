import { useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/layout/description-list';
import { Section } from '@/components/layout/section';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';
import type { PersonView } from '@/lib/people/person-view';
import type { PersonActions } from './person-actions';
import { ProfileDialog } from './profile-dialog';

/** What is known of the person that is not dated: number, e-mail, whether they can sign in. */
export function ProfileSection({ company, view, actions }: { company: string; view: PersonView; actions: PersonActions | null }) {
  const t = useTranslations('people.person');
  const items = [
    { key: 'number', term: t('number'), value: <span className="figures">{view.number}</span> },
    { key: 'email', term: t('email'), value: view.email ?? t('noEmail') },
    ...(view.login === null ? [] : [{ key: 'login', term: t('login'), value: <TextLink href={paths.members(company)}>{t(`logins.${view.login}`)}</TextLink> }]),
  ];
  return (
    <Section title={t('profile')} actions={actions && <ProfileDialog action={actions.change} person={view} />}>
      <DescriptionList items={items} />
    </Section>
  );
}
