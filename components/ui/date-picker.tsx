'use client';

import { parseDate } from '@internationalized/date';
import {
  Button, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell,
  DateInput, DatePicker as AriaDatePicker, DateSegment, Dialog, Group, Heading, Popover,
} from 'react-aria-components';
import { clsx } from 'clsx';
import { Chevron } from './chevron';
import { Field, type FieldProps } from './field';
import { groupStyle, popoverStyle } from './field-style';

export interface DatePickerProps extends FieldProps {
  name?: string;
  /** Civil dates, 'YYYY-MM-DD', in and out. */
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string | null) => void;
  min?: string;
  max?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  className?: string;
}

/** A day of the calendar, without clock or zone. */
export function DatePicker({ label, hint, error, isOptional, isLabelHidden, value, defaultValue, onChange, min, max, className, ...props }: DatePickerProps) {
  return (
    <AriaDatePicker
      {...props}
      {...(value === undefined
        ? { defaultValue: defaultValue ? parseDate(defaultValue) : undefined }
        : { value: value ? parseDate(value) : null })}
      onChange={(date) => onChange?.(date ? date.toString() : null)}
      minValue={min ? parseDate(min) : undefined}
      maxValue={max ? parseDate(max) : undefined}
      granularity="day"
      shouldForceLeadingZeros
      isInvalid={error ? true : undefined}
      className={clsx('flex flex-col gap-1', className)}
    >
      <Field {...{ label, hint, error, isOptional, isLabelHidden }}>
        <Group className={clsx(groupStyle, 'gap-2')}>
          <DateInput className="figures flex grow items-center py-1">
            {(segment) => (
              <DateSegment
                segment={segment}
                className="rounded-sm px-px outline-none data-[focused]:bg-accent data-[focused]:text-on-accent data-[placeholder]:text-muted data-[focused]:data-[placeholder]:text-on-accent"
              />
            )}
          </DateInput>
          <Button className="shrink-0 p-1 text-muted"><Chevron /></Button>
        </Group>
      </Field>
      <Popover offset={2} className={popoverStyle}>
        <Dialog className="p-3 outline-none">
          <Calendar>
            <header className="mb-2 flex items-center justify-between gap-2">
              <Button slot="previous" className={turnStyle}><Chevron direction="left" /></Button>
              <Heading className="text-sm font-medium first-letter:uppercase" />
              <Button slot="next" className={turnStyle}><Chevron direction="right" /></Button>
            </header>
            <CalendarGrid weekdayStyle="short" className="figures border-collapse text-sm">
              <CalendarGridHeader>{(day) => <CalendarHeaderCell className="size-8 text-xs font-normal text-muted">{day}</CalendarHeaderCell>}</CalendarGridHeader>
              <CalendarGridBody>
                {(date) => (
                  <CalendarCell
                    date={date}
                    className="grid size-8 cursor-pointer place-items-center rounded-sm outline-none hover:bg-well data-[focus-visible]:outline-2 data-[focus-visible]:outline-accent data-[selected]:bg-accent data-[selected]:text-on-accent data-[outside-month]:invisible data-[disabled]:text-muted data-[unavailable]:line-through pointer-coarse:size-11"
                  />
                )}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}

const turnStyle = 'grid size-8 place-items-center rounded-sm text-muted hover:bg-well hover:text-ink pointer-coarse:size-11';
