// Which days of a month are worked, by country: data, because governments decide it anew each year.
import type { TimeInput } from '@/lib/kpi';

interface YearOfDays {
  /** Days of rest from Monday to Friday. */
  holidays: readonly string[];
  /** Saturdays and Sundays worked instead. */
  workDays: readonly string[];
}

/**
 * Russia. 2026: Labour Code art. 112 and the government's order on the days of rest of 2026 (3 January moved to the 9th,
 * 4 January to 31 December). 2027: art. 112 alone, with Saturdays and Sundays moved to the next working day; where the
 * order moves 2 and 3 January to is added here when it is known.
 */
const russia: Record<string, YearOfDays> = {
  2026: {
    holidays: [
      '2026-01-01', '2026-01-02', '2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09',
      '2026-02-23', '2026-03-09', '2026-05-01', '2026-05-11', '2026-06-12', '2026-11-04', '2026-12-31',
    ],
    workDays: [],
  },
  2027: {
    holidays: [
      '2027-01-01', '2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07', '2027-01-08',
      '2027-02-23', '2027-03-08', '2027-05-03', '2027-05-10', '2027-06-14', '2027-11-04',
    ],
    workDays: [],
  },
};

const byCountry: Record<string, Record<string, YearOfDays>> = { RU: russia };

/** The calendar of a month (`YYYY-MM`), or null when the year's is not kept here: then nobody may be paid by working days. */
export function productionCalendar(country: string, month: string): TimeInput['calendar'] | null {
  const year = byCountry[country]?.[month.slice(0, 4)];
  if (!year) return null;
  const inMonth = (days: readonly string[]) => days.filter((day) => day.startsWith(month));
  return { weekend: [6, 7], holidays: inMonth(year.holidays), workDays: inMonth(year.workDays) };
}
