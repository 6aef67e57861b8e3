'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { roundingPlaces, type SchemeDoc, type Settings } from '@/lib/kpi';
import { monthParts, partOfMonth, withPartOfMonth, type MonthPart } from '@/lib/schemes/part-of-month-view';
import { changeSettings } from './designer-state';
import { LimitField } from './limit-field';
import { RoundingFields } from './rounding-fields';

/** Decisions of the scheme as a whole; each is a sentence of its text. */
export function SettingsSection({ doc, onChange }: { doc: SchemeDoc; onChange: (doc: SchemeDoc) => void }) {
  const t = useTranslations('schemes');
  const { settings } = doc;
  const part = partOfMonth(doc);
  const put = (change: Partial<Settings>) => onChange(changeSettings(doc, change));
  return (
    <div className="flex flex-col gap-3">
      <LimitField label={t('settings.fixedShare')} hint={t('settings.fixedShareHint')} value={settings.fixedShare} start="0.7" onChange={(fixedShare) => put({ fixedShare })} />
      {part === null ? null : (
        <Select
          label={t('settings.partOfMonth')}
          hint={t('settings.partOfMonthHint')}
          options={[...monthParts, 'whole' as const, ...(part === 'mixed' ? ['mixed' as const] : [])].map((choice) => ({ value: choice, label: t(`settings.parts.${choice}`) }))}
          value={part}
          onChange={(choice) => onChange(choice === 'mixed' ? doc : withPartOfMonth(doc, choice as MonthPart | 'whole'))}
        />
      )}
      <Select
        label={t('settings.missingFact')}
        options={(['problem', 'zero', 'leave-out'] as const).map((choice) => ({ value: choice, label: t(`settings.missing.${choice}`), hint: t(`settings.missingHints.${choice}`) }))}
        value={settings.missingFact}
        onChange={(choice) => put({ missingFact: choice as Settings['missingFact'] })}
      />
      <LimitField label={t('settings.indexFloor')} value={settings.indexFloor} start="0" onChange={(indexFloor) => put({ indexFloor })} />
      <LimitField label={t('settings.indexCap')} value={settings.indexCap} start="1.5" onChange={(indexCap) => put({ indexCap })} />
      <fieldset className="flex flex-col gap-2 border-t border-line pt-3">
        <legend className="sr-only">{t('rounding.title')}</legend>
        <p aria-hidden className="text-sm font-semibold">{t('rounding.title')}</p>
        <p className="text-xs text-muted">{t('rounding.note')}</p>
        {roundingPlaces.map((place) => (
          <RoundingFields
            key={place}
            place={place}
            value={settings.rounding[place]}
            onChange={(rounding) => put({ rounding: { ...settings.rounding, [place]: rounding } })}
          />
        ))}
      </fieldset>
    </div>
  );
}
