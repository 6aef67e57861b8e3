import { currencySymbol } from '@/lib/format/money';
import type { GridColumn } from '@/lib/facts/grid-view';

/** What a column counts, in a word or a sign: ₽, %, days. `word` is the catalogue of units. */
export function columnUnit(column: GridColumn, { currency, locale, word }: { currency: string; locale: string; word: (unit: 'days' | 'hours') => string }): string {
  switch (column.unit) {
    case 'money':
      return column.unitLabel ?? currencySymbol(currency, locale);
    case 'percent':
      return '%';
    case 'days':
    case 'hours':
      return column.unitLabel ?? word(column.unit);
    case 'count':
    case 'ratio':
    case 'other':
      return column.unitLabel ?? '';
  }
}
