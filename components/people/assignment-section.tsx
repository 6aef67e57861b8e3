import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { formatDate } from '@/lib/format/date';
import { addMonths, formatMonth } from '@/lib/format/month';
import { paths } from '@/lib/paths';
import type { PersonView } from '@/lib/people/person-view';
import { AssignmentDialog } from './assignment-dialog';
import { DatedTimeline } from './dated-timeline';
import type { PersonActions } from './person-actions';

/** By which schemes and rollouts the person was, is and will be paid. */
export function AssignmentSection({ company, view, actions }: { company: string; view: PersonView; actions: PersonActions | null }) {
  const t = useTranslations('people.person');
  const locale = useLocale();
  if (view.assignments === null) return null;
  const month = view.today.slice(0, 7);
  const current = view.assignments.find((row) => row.standing === 'now');
  const next = current ? addMonths(month, 1) : month;
  const change = actions && <AssignmentDialog action={actions.assign} employeeId={view.id} choices={actions.choices} fromMonth={next} current={current} />;
  return (
    <Section title={t('schemes')} actions={change}>
      {view.assignments.length === 0 ? <EmptyState title={t('noSchemes')}>{t('noSchemesText')}</EmptyState> : (
        <DatedTimeline
          label={t('schemes')}
          items={view.assignments.map((row) => ({
            key: row.id,
            standing: row.standing,
            when: row.fromDay === 1
              ? t('fromMonthOn', { month: formatMonth(row.fromMonth, locale) })
              : t('fromDate', { date: formatDate(`${row.fromMonth}-${String(row.fromDay).padStart(2, '0')}`, locale) }),
            title: row.schemeId === null ? t('noScheme') : <TextLink href={paths.scheme(company, row.schemeId)}>{row.scheme}</TextLink>,
            note: row.rolloutId === null ? null : <TextLink href={paths.rollout(company, row.rolloutId)}>{row.rollout}</TextLink>,
            correct: actions && <AssignmentDialog action={actions.assign} employeeId={view.id} choices={actions.choices} row={row} />,
          }))}
        />
      )}
    </Section>
  );
}
