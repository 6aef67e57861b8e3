import { useLocale, useTranslations } from 'next-intl';
import { Chevron } from '@/components/ui/chevron';
import type { WorkingsRow } from '@/components/ui/workings-row';
import { formatMoney } from '@/lib/format/money';
import type { Currency, Effect, Totals } from '@/lib/kpi';
import { OpenedWorking } from './opened-working';
import type { Measured, ZeroCause } from './zero-causes';

export interface PayLine {
  key: string;
  name: string;
  effect: Effect;
  /** Null when a problem stopped the line. */
  amountMinor: string | null;
  workings: WorkingsRow;
  /** Why it is zero; empty for any other amount. */
  zero: readonly ZeroCause[];
}

export interface PayLinesProps {
  lines: readonly PayLine[];
  totals: Totals | null;
  currency: Currency;
  /** Levels of the workings that stand open. */
  openLevels?: number;
  isOpen?: boolean;
}

/** The pay lines with their sum; each opens down to the facts. */
export function PayLines({ lines, totals, currency, openLevels = 2, isOpen = false }: PayLinesProps) {
  const t = useTranslations('statements');
  const locale = useLocale();
  const show = (minor: string) => formatMoney(minor, { currency: currency.code, digits: currency.digits, locale });
  const wordsOf = ({ reasons, compared, measured }: ZeroCause) => [
    ...measured.map((each) => measuredText(each, reasons.length + compared.length === 0)), ...compared, ...reasons,
  ].join('; ');
  const measuredText = ({ name, value, fact, plan }: Measured, isMissed: boolean) => (fact === undefined || plan === undefined
    ? t('zero.plain', { name, value })
    : t(isMissed ? 'zero.missed' : 'zero.measured', { name, value, fact, plan }));
  const sums = totals && ([['paid', totals.paidMinor], ['reference', totals.referenceMinor], ['shown', totals.shownMinor]] as const);
  return (
    <div>
      <ul className="border-t border-line">
        {lines.map((line) => (
          <li key={line.key} className="border-b border-line">
            <details open={isOpen} className="group/line">
              <summary className="flex cursor-pointer list-none items-center gap-2 py-3 hover:bg-well [&::-webkit-details-marker]:hidden">
                <Chevron direction="right" className="shrink-0 text-muted transition-transform duration-120 group-open/line:rotate-90" />
                <span className="min-w-0 grow text-sm"><span className="font-medium">{line.name}</span> <span className="text-muted">{t(`effect.${line.effect}`)}</span>
                  {line.zero.map((cause, index) => <span key={index} className="block text-short">{wordsOf(cause)}</span>)}
                </span>
                <span className="figures font-medium">{line.amountMinor === null ? '—' : show(line.amountMinor)}</span>
              </summary>
              <OpenedWorking row={line.workings} openLevels={openLevels} />
            </details>
          </li>
        ))}
      </ul>
      {sums ? (
        <dl className="ml-auto grid w-fit grid-cols-[auto_auto] gap-x-6 gap-y-0.5 pt-3 text-sm">
          {sums.filter(([, minor]) => minor !== '0').map(([effect, minor]) => (
            <div key={effect} className="contents">
              <dt className="text-muted">{t(`sum.${effect}`)}</dt>
              <dd className="figures text-right">{show(minor)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}
