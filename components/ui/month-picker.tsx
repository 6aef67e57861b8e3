'use client';

import { useContext, useState } from 'react';
import { Button, Dialog, DialogTrigger, FormValidationContext, Group, Popover } from 'react-aria-components';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import { addMonths, formatMonth } from '@/lib/format/month';
import { Chevron } from './chevron';
import { boxStyle, labelStyle, popoverStyle } from './field-style';

export interface MonthPickerProps {
  label: string;
  isLabelHidden?: boolean;
  /** 'YYYY-MM'. */
  value?: string;
  defaultValue?: string;
  onChange?: (month: string) => void;
  /** Goes to a page instead: an address in which '0000-00' stands for the month. */
  href?: string;
  /** The form sends 'YYYY-MM' under this name. */
  name?: string;
  min?: string;
  max?: string;
  error?: string;
}

/** A pay month: one step back or on, or any of the year. */
export function MonthPicker({ label, isLabelHidden = false, value, defaultValue, onChange, href, name, min, max, error }: MonthPickerProps) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const router = useRouter();
  const [own, setOwn] = useState(defaultValue ?? '');
  const month = value ?? own;
  const refusals = useContext(FormValidationContext);
  const wrong = error ?? (name ? refusals[name] : undefined);
  const pick = (next: string) => {
    setOwn(next);
    onChange?.(next);
    if (href) router.push(href.replace('0000-00', next));
  };
  const isOut = (candidate: string) => (min !== undefined && candidate < min) || (max !== undefined && candidate > max);
  const turn = (step: number) => (
    <Button
      isDisabled={month === '' || isOut(addMonths(month, step))}
      onPress={() => pick(addMonths(month, step))}
      aria-label={t(step < 0 ? 'monthBefore' : 'monthAfter')}
      className="grid w-9 shrink-0 place-items-center rounded-md border border-rule bg-sheet hover:bg-well data-[disabled]:border-line data-[disabled]:bg-transparent data-[disabled]:text-rule pointer-coarse:w-11"
    >
      <Chevron direction={step < 0 ? 'left' : 'right'} />
    </Button>
  );
  return (
    <Group aria-label={label} className="flex flex-col gap-1">
      <span aria-hidden className={isLabelHidden ? 'sr-only' : labelStyle}>{label}</span>
      <div className="flex max-w-80 gap-1">
        {turn(-1)}
        <DialogTrigger>
          <Button data-print="keep" className={clsx(boxStyle, 'figures min-w-40 text-center')}>
            {month === '' ? <span className="text-muted">{t('choose')}</span> : formatMonth(month, locale, { isTitle: true })}
          </Button>
          <Popover offset={2} className={popoverStyle}>
            <Dialog aria-label={label} className="p-3 outline-none">
              {({ close }) => <Year {...{ month, isOut }} onPick={(next) => { close(); pick(next); }} />}
            </Dialog>
          </Popover>
        </DialogTrigger>
        {turn(1)}
      </div>
      {name ? <input type="hidden" name={name} value={month} /> : null}
      {wrong ? <p className="text-xs font-medium text-problem">{wrong}</p> : null}
    </Group>
  );
}

function Year({ month, isOut, onPick }: { month: string; isOut: (month: string) => boolean; onPick: (month: string) => void }) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const [year, setYear] = useState(() => Number(month.slice(0, 4)) || new Date().getFullYear());
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const turn = 'grid size-8 place-items-center rounded-sm text-muted hover:bg-well hover:text-ink pointer-coarse:size-11';
  return (
    <>
      <div className="mb-2 flex items-center justify-between">
        <Button aria-label={t('yearBefore')} onPress={() => setYear(year - 1)} className={turn}><Chevron direction="left" /></Button>
        <span aria-live="polite" className="figures text-sm font-medium">{year}</span>
        <Button aria-label={t('yearAfter')} onPress={() => setYear(year + 1)} className={turn}><Chevron direction="right" /></Button>
      </div>
      <div className="grid grid-cols-3 gap-1">
        {months.map((each) => (
          <Button
            key={each}
            autoFocus={each === month}
            isDisabled={isOut(each)}
            aria-label={formatMonth(each, locale)}
            aria-current={each === month ? 'date' : undefined}
            onPress={() => onPick(each)}
            className={clsx('min-h-9 rounded-sm px-3 text-sm data-[disabled]:text-rule pointer-coarse:min-h-11', each === month ? 'bg-accent text-on-accent' : 'hover:bg-well')}
          >
            {formatMonth(each, locale, { style: 'initial', isTitle: true })}
          </Button>
        ))}
      </div>
    </>
  );
}
