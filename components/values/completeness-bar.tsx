import { useTranslations } from 'next-intl';
import { Progress } from '@/components/ui/progress';
import type { Completeness } from '@/lib/facts/grid-view';

/** "37 of 40 facts", and by name what is missing. */
export function CompletenessBar({ completeness: { expected, present, missing }, kind }: { completeness: Completeness; kind: 'plan' | 'fact' }) {
  const t = useTranslations('values.completeness');
  if (expected === 0) return null;
  const rest = expected - present - missing.length;
  return (
    <div className="flex flex-col gap-1">
      <Progress label={t(`label.${kind}`)} done={present} total={expected} text={t('of', { present, expected })} />
      <p className="text-sm text-muted">
        {missing.length === 0 ? t('whole') : (
          <>
            <span className="font-medium text-short">{t('missing', { count: expected - present })}</span>{' '}
            {missing.map(({ subject, kpi }) => `${subject} (${kpi})`).join(', ')}
            {rest > 0 ? ` ${t('andMore', { count: rest })}` : ''}
          </>
        )}
      </p>
    </div>
  );
}
