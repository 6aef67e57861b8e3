import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { Amount } from '@/components/ui/amount';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDate } from '@/lib/format/date';
import type { PersonView } from '@/lib/people/person-view';
import { DatedTimeline } from './dated-timeline';
import { PayDialog } from './pay-dialog';
import type { PersonActions } from './person-actions';

/** What the person's month was, is and will be worth at plan; only for those who may see it. */
export function PaySection({ view, actions }: { view: PersonView; actions: PersonActions | null }) {
  const t = useTranslations('people.person');
  const basis = useTranslations('people.basis');
  const locale = useLocale();
  if (view.pay === null) return null;
  const { currency, digits, terms } = view.pay;
  const change = actions && <PayDialog action={actions.pay} employeeId={view.id} currency={currency} digits={digits} from={view.today} />;
  return (
    <div id="pay" className="scroll-mt-20">
      <Section title={t('pay')} note={t('payNote')} actions={change}>
        {terms.length === 0 ? <EmptyState title={t('noPay')}>{t('noPayText')}</EmptyState> : (
          <DatedTimeline
            label={t('pay')}
            items={terms.map((row) => ({
              key: row.id,
              standing: row.standing,
              when: t('fromDate', { date: formatDate(row.from, locale) }),
              title: <Amount minor={row.basePayMinor} currency={currency} digits={digits} show="symbol" />,
              note: basis(row.basis),
              correct: actions && <PayDialog action={actions.pay} employeeId={view.id} currency={currency} digits={digits} row={row} />,
            }))}
          />
        )}
      </Section>
    </div>
  );
}
