import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { formatMonth } from '@/lib/format/month';
import { paths } from '@/lib/paths';
import type { SchemeView } from '@/lib/schemes/scheme-view';

/** Who is paid by the scheme this month; a person is put under a scheme on their own page. */
export function SchemePeople({ company, scheme }: { company: string; scheme: SchemeView }) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const rest = scheme.peopleCount - scheme.people.length;
  return (
    <>
      <Table
        caption={t('people.count', { count: scheme.peopleCount })}
        rows={scheme.people}
        rowKey={(person) => person.id}
        empty={<EmptyState title={t('people.none')} action={<LinkButton href={paths.people(company)}>{t('people.open')}</LinkButton>}>{t('people.noneText')}</EmptyState>}
        columns={[
          { key: 'name', head: t('people.name'), isRowHead: true, width: 'wide', cell: (person) => <TextLink href={paths.person(company, person.id)}>{person.name}</TextLink> },
          { key: 'number', head: t('people.number'), hideBelow: 'md', cell: (person) => <span className="figures">{person.number}</span> },
          { key: 'from', head: t('people.from'), width: 'narrow', cell: (person) => formatMonth(person.fromMonth, locale) },
        ]}
      />
      {rest > 0 ? <p className="text-sm text-muted">{t('people.rest', { count: rest })}</p> : null}
    </>
  );
}
