import { loadKpiDefs } from '@/lib/catalogue/load-kpi-defs';
import type { Db } from '@/lib/db/in-company';
import type { KpiChoice } from './scheme-view';

/** The catalogue as the designer and the engine's text need it, archived indicators marked. */
export async function loadKpiChoices(db: Db): Promise<KpiChoice[]> {
  return (await loadKpiDefs(db)).map(({ id: _id, allowsNegative: _allowsNegative, ...choice }) => choice);
}
