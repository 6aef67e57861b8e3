'use client';

import { useState } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';
import { formatNumber } from '@/lib/format/number';
import { parseDecimal } from '@/lib/format/parse-decimal';
import { isNegativeWeight, readWeight, weightForField } from './weights';

/** A weight typed in per cent or as a fraction ('1/3'); given on as an exact share of 1, '' when empty. */
export function WeightField({ label, value, onChange }: { label: string; value: string; onChange: (share: string) => void }) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const show = (share: string) => weightForField(share, (decimal) => formatNumber(decimal, { locale }));
  const [text, setText] = useState(() => show(value));
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setText(show(value));
  }
  const parse = (typed: string) => parseDecimal(typed, { locale });
  const read = readWeight(text, parse);
  const change = (typed: string) => {
    setText(typed);
    // What cannot be read stands as typed and counts as not filled in.
    const share = readWeight(typed, parse) ?? '';
    setKnown(share);
    onChange(share);
  };
  return (
    <TextField
      label={label}
      value={text}
      onChange={change}
      onBlur={() => { if (read) setText(show(read)); }}
      error={read !== null ? undefined : t(isNegativeWeight(text, parse) ? 'scorecard.weightNegative' : 'scorecard.weightUnread')}
      autoComplete="off"
      inputMode="text"
      placeholder="25"
      className="w-24 shrink-0 [&_input]:text-right"
    />
  );
}
