import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { Amount } from '@/components/ui/amount';
import { Table } from '@/components/ui/table';
import { currencySymbol } from '@/lib/format/money';
import type { MonthView } from '@/lib/months/month-view';

/** What the money is for: the parts of the schemes, each effect in its own column, adding up to the totals. */
export function MonthParts({ view: { parts, totals, counts, currency, digits } }: { view: MonthView }) {
  const t = useTranslations('months');
  const symbol = currencySymbol(currency, useLocale());
  if (parts.length === 0) return null;
  const effects = (['paid', 'reference', 'shown'] as const).filter((effect) => parts.some((each) => each.effect === effect));
  const names = (['fixed', 'variable', 'commission', 'other'] as const).filter((part) => parts.some((each) => each.part === part));
  const sumOf = (part: string, effect: string) => parts.find((each) => each.part === part && each.effect === effect)?.amountMinor;
  return (
    <Section title={t('parts')} note={counts.calculated < counts.people ? t('partial', counts) : undefined}>
      <div className="max-w-3xl">
        <Table
          caption={t('parts')}
          rows={names}
          rowKey={(part) => part}
          columns={[
            { key: 'part', head: t('partsColumn'), isRowHead: true, width: 'wide', cell: (part) => t(`part.${part}`) },
            ...effects.map((effect) => ({
              key: effect,
              head: `${t(effect)}, ${symbol}`,
              isNumeric: true,
              cell: (part: (typeof names)[number]) => {
                const minor = sumOf(part, effect);
                return minor === undefined ? <span className="text-muted">—</span> : <Amount minor={minor} currency={currency} digits={digits} />;
              },
              foot: <Amount minor={totals[effect]} currency={currency} digits={digits} />,
            })),
          ]}
        />
      </div>
    </Section>
  );
}
