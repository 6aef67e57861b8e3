'use client';

import { useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { PayoutCurve } from '@/components/ui/payout-curve';
import { Select } from '@/components/ui/select';
import { formatMoney } from '@/lib/format/money';
import { formatPercent } from '@/lib/format/percent';
import { curvePoints, type Currency, type PersonResult, type SchemeDoc } from '@/lib/kpi';
import type { KpiChoice } from '@/lib/schemes/scheme-view';
import { curvePicture, paysAt, ticksUpTo, type CurvePicture } from './curve-picture';
import { basisOf } from './sample';

interface Props {
  doc: SchemeDoc;
  kpis: readonly KpiChoice[];
  currency: Currency;
  basePayMinor: string;
  fixedShare: string | null;
  result: PersonResult | null;
}

const upTo = '1.6';
const ticksX = ['0', '0.4', '0.8', '1.2', '1.6'];

/** Result to payout of one pay line, with every cliff and its price, and where the sample person stands. */
export function CurvePanel({ doc, kpis, currency, basePayMinor, fixedShare, result }: Props) {
  const t = useTranslations('schemes');
  const curves = useMemo(
    () => doc.components.flatMap((line) => {
      const points = curvePoints(doc, kpis, line.key, { basePayMinor, currency, fixedShare, upTo });
      return points && points.length > 1 ? [{ line, picture: curvePicture(points), readsIndex: JSON.stringify(line.amount).includes('"kind":"index"') }] : [];
    }),
    [doc, kpis, currency, basePayMinor, fixedShare],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const usual = curves.find((each) => each.readsIndex) ?? curves.find((each) => each.picture.topMinor !== '0') ?? curves[0];
  const curve = curves.find((each) => each.line.key === chosen) ?? usual;
  if (!curve) return <p className="text-sm text-muted">{t('curve.none')}</p>;
  const basis = result ? basisOf(result, curve.line.key, curve.readsIndex) : null;
  return (
    <div className="flex flex-col gap-2">
      {curves.length > 1 ? (
        <Select label={t('curve.line')} options={curves.map(({ line }) => ({ value: line.key, label: line.name || line.key }))} value={curve.line.key} onChange={setChosen} />
      ) : null}
      <Drawing picture={curve.picture} name={curve.line.name} basis={basis} basisWord={t(curve.readsIndex ? 'curve.index' : 'curve.attainment')} currency={currency} />
    </div>
  );
}

function Drawing({ picture, name, basis, basisWord, currency }: { picture: CurvePicture; name: string; basis: string | null; basisWord: string; currency: Currency }) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const percent = (share: string) => formatPercent(share, { locale, decimals: 4 });
  const money = (minor: string, sign?: 'always') => formatMoney(minor, { currency: currency.code, digits: currency.digits, locale, sign });
  const unit = 10n ** BigInt(currency.digits);
  // Beside a cliff there is room for whole units; a price below a hundred of them is written to the last digit.
  const price = (minor: string) => {
    const units = BigInt(minor) / unit;
    return units > -100n && units < 100n ? money(minor) : formatMoney(units, { currency: currency.code, digits: 0, locale });
  };
  const pays = basis === null ? null : paysAt(picture, basis);
  return (
    <>
      <div className="xl:[&_figure>svg:first-of-type]:block xl:[&_figure>svg:nth-of-type(2)]:hidden">
        <PayoutCurve
          label={t('curve.label', { name })}
          pieces={picture.pieces}
          cliffs={picture.cliffs.map((cliff) => ({ x: cliff.at, text: price(cliff.priceMinor) }))}
          sample={basis !== null && pays !== null ? { x: basis, y: pays, text: money(pays) } : undefined}
          ticksX={ticksX.map((at) => ({ at, text: percent(at) }))}
          ticksY={ticksUpTo((BigInt(picture.topMinor) / unit).toString()).map((major) => ({ at: (BigInt(major) * unit).toString(), text: formatMoney(major, { currency: currency.code, digits: 0, locale }) }))}
          heads={{ x: basisWord, y: t('curve.pays', { currency: currency.code }) }}
          table={picture.points.map(({ at, paysMinor, side }) => ({ x: t('curve.side', { side, at: percent(at) }), y: money(paysMinor) }))}
        />
      </div>
      <p className="text-xs text-muted">{t('curve.axes', { basis: basisWord, currency: currency.code })}</p>
      {picture.cliffs.length > 0 ? (
        <ul aria-label={t('curve.cliffs')} className="flex flex-col text-sm">
          {picture.cliffs.map((cliff) => (
            <li key={cliff.at} className="figures flex flex-wrap justify-between gap-x-3 border-b border-line py-1 text-short">
              <span>{t('curve.cliffAt', { at: percent(cliff.at) })}</span>
              <span>{money(cliff.fromMinor)} → {money(cliff.toMinor)} ({money(cliff.priceMinor, 'always')})</span>
            </li>
          ))}
        </ul>
      ) : <p className="text-sm text-muted">{t('curve.noCliffs')}</p>}
    </>
  );
}
