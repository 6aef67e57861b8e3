import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { formatMonth } from '@/lib/format/month';
import { hrefWith, pageHrefs } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';
import type { RolloutPeople as RolloutPeopleView } from '@/lib/rollouts/rollout-view';

/** Who is in the rollout this month, and by which scheme. */
export function RolloutPeople({ company, rolloutId, view }: { company: string; rolloutId: string; view: RolloutPeopleView }) {
  const t = useTranslations('rollouts');
  const locale = useLocale();
  return (
    <div>
      <Table
        caption={t('people.list')}
        rows={view.people}
        rowKey={(person) => person.id}
        empty={<EmptyState title={t('people.none')} action={<LinkButton href={paths.people(company)}>{t('people.open')}</LinkButton>}>{t('people.noneText')}</EmptyState>}
        columns={[
          { key: 'name', head: t('people.name'), isRowHead: true, cell: (person) => <TextLink href={paths.person(company, person.id)}>{person.name}</TextLink> },
          { key: 'number', head: t('people.number'), hideBelow: 'md', cell: (person) => <span className="figures">{person.number}</span> },
          { key: 'scheme', head: t('people.scheme'), cell: (person) => person.schemeName ?? '—' },
          { key: 'from', head: t('people.from'), width: 'narrow', cell: (person) => formatMonth(person.fromMonth, locale) },
        ]}
      />
      <Pagination
        list={t('people.title')}
        {...pageHrefs(view.pages, ({ after, before }) => hrefWith(paths.rollout(company, rolloutId), { peopleAfter: after, peopleBefore: before }))}
      />
    </div>
  );
}
