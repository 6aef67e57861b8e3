import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { MonthView } from '@/lib/months/month-view';
import months from '@/messages/en/months.json';
import ui from '@/messages/en/ui.json';
import { MonthTotals } from './month-totals';

const whole: MonthView['counts'] = { people: 6, calculated: 6, problems: 0, changed: 0, withoutScheme: 0 };

function told(counts: Partial<MonthView['counts']>): string {
  const totals = { paid: '110000', reference: '50000', shown: '0' };
  const view = {
    month: '2026-10', currency: 'EUR', digits: 2, counts: { ...whole, ...counts }, totals, history: [],
    previous: { month: '2026-09', totals: { ...totals, paid: '100000' } },
  } as unknown as MonthView;
  const page = <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ months, ui }}><MonthTotals view={view} /></NextIntlClientProvider>;
  return renderToStaticMarkup(page).replace(/<[^>]+>/g, '|').replaceAll('\u00a0', ' ');
}

describe('the totals of a month', () => {
  it('are compared with the month before, by sign alone', () => {
    // 1,100 − 1,000 = 100; 100 ÷ 1,000 = 10%
    expect(told({})).toContain('+€100.00 (+10%) against the month before');
    expect(told({})).not.toContain('unchanged');
  });

  it('say that they are partial while somebody is missing, and are compared with nothing', () => {
    const text = told({ calculated: 4, problems: 2 });
    expect(text).toContain('€1,100.00|');
    expect(text.match(/Partial: 4 of 6 people/g)).toHaveLength(2);
    expect(text).not.toMatch(/%|against/);
  });

  it('name no money at all where nobody is calculated, but why', () => {
    const text = told({ calculated: 0, problems: 6 });
    expect(text).toContain('of 6 people nobody is calculated, 6 have problems.');
    expect(text).not.toMatch(/€|%/);
  });
});
