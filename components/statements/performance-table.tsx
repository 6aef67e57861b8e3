import { useLocale, useTranslations } from 'next-intl';
import { kpiValueText } from '@/components/workings/kpi-value-text';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { formatMonth } from '@/lib/format/month';
import { formatPercent } from '@/lib/format/percent';
import { paths } from '@/lib/paths';
import type { PerformanceView, PersonPerformance } from '@/lib/statements/statement-view';

/** The people one manages with their index and results; no money. */
export function PerformanceTable({ company, view }: { company: string; view: PerformanceView }) {
  const t = useTranslations('statements.performance');
  const locale = useLocale();
  return (
    <Table
      caption={t('title')}
      rows={view.people}
      rowKey={(person) => person.employeeId}
      empty={
        <EmptyState title={t('none', { month: formatMonth(view.month, locale) })} action={<LinkButton href={paths.values(company, view.month)}>{t('toValues')}</LinkButton>}>
          {t('noneText')}
        </EmptyState>
      }
      columns={[
        {
          key: 'name', head: t('name'), isRowHead: true,
          cell: (person) => <TextLink href={paths.personPerformance(company, view.month, person.employeeId)}>{person.name}</TextLink>,
        },
        { key: 'department', head: t('department'), hideBelow: 'md', cell: (person) => person.department },
        { key: 'position', head: t('position'), hideBelow: 'lg', cell: (person) => person.position },
        { key: 'results', head: t('results'), hideBelow: 'md', width: 'wide', cell: (person) => <Results person={person} /> },
        {
          key: 'index', head: t('index'), isNumeric: true,
          cell: (person) => (person.index !== null ? formatPercent(person.index, { locale, decimalsMin: 2 }) : person.items.length > 0 ? '—' : <span className="text-muted">{t('noIndex')}</span>),
        },
      ]}
    />
  );
}

function Results({ person }: { person: PersonPerformance }) {
  const t = useTranslations('statements.performance');
  const locale = useLocale();
  if (person.missing.length > 0) return <span className="text-problem">{t('missing', { names: person.missing.join(', ') })}</span>;
  const results = person.items.length > 0
    ? person.items.map(({ name, attainment }) => `${name} ${attainment === null ? '—' : formatPercent(attainment, { locale, decimals: 1 })}`)
    : person.measured.map(({ name, kpi, plan, fact }) => `${name} ${[fact, plan].map((value) => (value === null ? '—' : kpiValueText(value, kpi, locale))).join(' / ')}`);
  return <span className="text-muted">{results.join(' · ')}</span>;
}
