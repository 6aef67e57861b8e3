import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Sparkline } from './sparkline';

const bar = (key: string, value: string | null, isPartial = false) => ({ key, name: key, value, text: value ?? 'no result', isPartial });

/** Month → the classes it is drawn with. */
function drawn(current: string, points: ReturnType<typeof bar>[]): Record<string, string> {
  const html = renderToStaticMarkup(<Sparkline label="Index" points={points} current={current} />);
  return Object.fromEntries([...html.matchAll(/data-month="([^"]+)"[^>]*class="([^"]+)"/g)].map(([, month, look]) => [month!, look!]));
}

it('puts the month of the page in the accent, and no other', () => {
  const points = [bar('2026-09', '1.1'), bar('2026-10', '1.2')];
  expect(drawn('2026-09', points)).toEqual({ '2026-09': 'fill-accent', '2026-10': 'fill-rule/60' });
  // November is not calculated and not in the row: October is not lit up in its stead.
  expect(drawn('2026-11', points)).toEqual({ '2026-09': 'fill-rule/60', '2026-10': 'fill-rule/60' });
});

it('draws what is not whole yet as an outline, and what is not there as a dash', () => {
  expect(drawn('2026-11', [bar('2026-09', null), bar('2026-10', '1', true), bar('2026-11', '1', true)]))
    .toEqual({ '2026-09': 'stroke-rule', '2026-10': 'fill-transparent stroke-rule', '2026-11': 'fill-transparent stroke-accent' });
});
