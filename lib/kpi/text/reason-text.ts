// Why a number is zero, capped, gated, replaced or rounded.
import type { Lang } from '../contract';
import type { Reason, WorkingUnit } from '../result';
import type { RoundingMode } from '../rounding';
import { stepText, valueText } from './numbers';
import type { Shown } from './numbers';
import { words } from './words';

export function reasonText(reason: Reason, shown: Shown, lang: Lang): string {
  const say = words[lang];
  const params = reason.params ?? {};
  const unit = (params['unit'] as WorkingUnit | undefined) ?? shown.unit;
  const value = (key: string): string => valueText(params[key] ?? null, { ...shown, unit }, lang);
  const share = (key: string): string => valueText(params[key] ?? null, { ...shown, unit: 'share' }, lang);
  switch (reason.code) {
    case 'rounded':
      return say.rounded(
        value('exact'),
        say.mode[(params['mode'] ?? 'half-up') as RoundingMode],
        stepText(Number(params['digits'] ?? '0'), unit === 'share', lang),
        reason.place ? say.place[reason.place] : '',
      );
    case 'capped':
      return say.capped(value('exact'), value('at'));
    case 'floored':
      return say.floored(value('exact'), value('at'));
    case 'tolerance':
      return say.tolerance(share('from'), share('as'));
    case 'gate':
      if (params['gate'] === undefined) return params['holds'] === 'true' ? say.whenHolds : say.whenFails;
      return say.gate(params['gate'], params['effect'] ?? '', value('exact'), params['effect'] === 'multiply' ? share('by') : value('by'));
    case 'below-curve':
      return say.belowCurve(share('from'));
    case 'above-curve':
      return say.aboveCurve(share('from'), share('holds'));
    case 'held-harmless':
      return say.heldHarmless;
    case 'no-ground':
      return say.noGround;
    case 'below-bands':
      return say.belowBands(value('from'));
    case 'below-grid':
      return say.belowGrid;
    case 'counted':
      return say.counted(value('exact'), value('counted'));
    case 'plan-zero':
      return say.planZero;
    case 'fact-zero':
      return say.factZero;
    case 'missing-as-zero':
      return params['name'] === undefined ? say.countAsZero(params['count'] ?? '') : say.missingAsZero(params['name']);
    case 'left-out':
      return params['name'] === undefined ? say.countLeftOut(params['count'] ?? '') : say.leftOut(params['name']);
    case 'not-eligible':
      return say.notEligible[(params['otherwise'] ?? 'zero') as keyof typeof say.notEligible] + (params['name'] ? ` (${params['name']})` : '');
    case 'shadow':
      return say.shadow;
    case 'shadow-base':
      return say.shadowBase;
  }
}
