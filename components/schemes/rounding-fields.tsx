'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { roundingModes, type Rounding, type RoundingMode, type RoundingPlace } from '@/lib/kpi';

interface Props {
  place: RoundingPlace;
  value: Rounding | null;
  onChange: (rounding: Rounding | null) => void;
}

/** Money to the smallest unit or coarser; shares to decimals of a per cent: three digits of 1.137 are one of 113.7 %. */
const moneyDigits = ['minor', '0', '-1', '-2', '-3'] as const;
const shareDigits = ['2', '3', '4', '5', '6'] as const;

/** Whether a number is cut at one named place, how, and to how many digits. */
export function RoundingFields({ place, value, onChange }: Props) {
  const t = useTranslations('schemes');
  const isMoney = place === 'line' || place === 'total';
  const digits = value === null ? '' : String(value.digits);
  const known: readonly string[] = isMoney ? moneyDigits : shareDigits;
  const word = (choice: string) => (known.includes(choice) ? t(`rounding.${isMoney ? 'money' : 'share'}.${choice}`) : t('rounding.otherDigits', { digits: choice }));
  const modes = roundingModes.map((mode) => ({ value: mode as string, label: t(`rounding.modes.${mode}`) }));
  return (
    <div className="grid grid-cols-2 items-end gap-2">
      <Select
        label={t(`rounding.places.${place}`)}
        // Money is paid in minor units, so a line is always rounded somehow.
        options={place === 'line' ? modes : [{ value: 'exact', label: t('rounding.exact') }, ...modes]}
        value={value?.mode ?? 'exact'}
        onChange={(mode) => onChange(mode === 'exact' ? null : { mode: mode as RoundingMode, digits: value?.digits ?? (isMoney ? 'minor' : 3) })}
      />
      {value === null ? <span /> : (
        <Select
          label={t('rounding.digitsOf', { place: t(`rounding.places.${place}`) })}
          isLabelHidden
          options={(known.includes(digits) ? known : [...known, digits]).map((choice) => ({ value: choice, label: word(choice) }))}
          value={digits}
          onChange={(choice) => onChange({ mode: value.mode, digits: choice === 'minor' ? 'minor' : Number(choice) })}
        />
      )}
    </div>
  );
}
