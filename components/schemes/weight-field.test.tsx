// Attack: a weight of −25 is said to be no per cent at all.
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import en from '@/messages/en/schemes.json';
import ru from '@/messages/ru/schemes.json';
import { WeightField } from './weight-field';

const shown = (value: string, locale: string, schemes: typeof en) => renderToStaticMarkup(
  <NextIntlClientProvider locale={locale} timeZone="UTC" messages={{ schemes }}><WeightField label="Weight" value={value} onChange={() => undefined} /></NextIntlClientProvider>,
);

test('a stored weight below zero is told so, a right one stands without a word', () => {
  expect(shown('-0.25', 'en', en)).toContain(en.scorecard.weightNegative);
  expect(shown('-1/3', 'ru', ru as typeof en)).toContain(ru.scorecard.weightNegative);
  for (const text of [en.scorecard.weightNegative, en.scorecard.weightUnread]) expect(shown('0.25', 'en', en)).not.toContain(text);
});
