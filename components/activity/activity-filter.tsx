import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DatePicker } from '@/components/ui/date-picker';
import { LinkButton } from '@/components/ui/link-button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { subjectTypes, type ActivityQuery } from '@/lib/activity/activity-input';

/** What, who and when; the question lives in the address. */
export function ActivityFilter({ query, listHref }: { query: ActivityQuery; listHref: string }) {
  const t = useTranslations('activity');
  const isNarrowed = Boolean(query.kind ?? query.type ?? query.subject ?? query.person ?? query.from ?? query.to);
  return (
    <form action={listHref} role="search" className="flex flex-wrap items-end gap-3">
      <Select
        name="kind"
        label={t('kind')}
        defaultValue={query.kind ?? ''}
        options={(['usual', 'changes', 'looks', 'all'] as const).map((kind) => ({ value: kind === 'usual' ? '' : kind, label: t(`kinds.${kind}`) }))}
      />
      <Select
        name="type"
        label={t('subject')}
        defaultValue={query.type ?? ''}
        options={[{ value: '', label: t('anything') }, ...subjectTypes.map((type) => ({ value: type, label: t(`subjects.${type}`) }))]}
      />
      <TextField name="person" label={t('person')} defaultValue={query.person} />
      <DatePicker name="from" label={t('from')} defaultValue={query.from} />
      <DatePicker name="to" label={t('to')} defaultValue={query.to} />
      {query.subject ? <input type="hidden" name="subject" value={query.subject} /> : null}
      <Button type="submit" variant="secondary">{t('show')}</Button>
      {isNarrowed ? <LinkButton href={listHref} variant="quiet">{t('showAll')}</LinkButton> : null}
    </form>
  );
}
