import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { formatDate } from '@/lib/format/date';
import type { PersonView, PlacementRow } from '@/lib/people/person-view';
import { DatedTimeline } from './dated-timeline';
import { dayBefore } from './day-before';
import { LeavingDialog } from './leaving-dialog';
import type { PersonActions } from './person-actions';
import { PlacementDialog } from './placement-dialog';

/** Where the person worked, works and will work. */
export function PlacementSection({ view, actions }: { view: PersonView; actions: PersonActions | null }) {
  const t = useTranslations('people.person');
  const locale = useLocale();
  const day = (date: string) => formatDate(date, locale);
  const latest = view.placements[0];
  const correct = (row: PlacementRow) => actions && (
    <>
      {row.isActive ? null : <LeavingDialog action={actions.leave} employeeId={view.id} row={row} lastDay={dayBefore(row.from)} />}
      <PlacementDialog action={actions.place} employeeId={view.id} departments={actions.departments} row={row} />
    </>
  );
  return (
    <Section
      title={t('work')}
      actions={actions && (
        <>
          {latest?.isActive ? <LeavingDialog action={actions.leave} employeeId={view.id} lastDay={view.today} /> : null}
          <PlacementDialog action={actions.place} employeeId={view.id} departments={actions.departments} from={view.today} departmentId={latest?.departmentId} position={latest?.position} />
        </>
      )}
    >
      <DatedTimeline
        label={t('work')}
        items={view.placements.map((row) => ({
          key: row.id,
          standing: row.standing,
          when: row.isActive ? t('fromDate', { date: day(row.from) }) : t('leftAfter', { date: day(dayBefore(row.from)) }),
          title: row.isActive ? row.department : t('left'),
          note: row.isActive ? row.position : `${row.department} · ${row.position}`,
          correct: correct(row),
        }))}
      />
    </Section>
  );
}
