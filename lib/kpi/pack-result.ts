// A calculated month written to be stored and hashed: canonical JSON (RFC 8785), everything in it, nothing twice. Entered values
// point to the rows of the input, which is stored beside; docs/engine/stored-result.md describes the form.
import { canonicalText, quoted, textOfString } from './canonical-text';
import { ENGINE_VERSION } from './engine-version';
import { toText } from './exact/text';
import type { Rational } from './exact/rational';
import type { KpiValue } from './input';
import type { Reason, WorkingKpi } from './result';
import type { Told } from './told';
import type { ToldCard, ToldItem, ToldPerson, UnfinishedTold } from './told-result';

export const packedFormat = 2;

/** JSON paths, as Postgres writes them, to the ledger entries of a stored result, by its `format`: the open one of engine 1.0.0, and this. */
export const storedLedgerPaths = { '1': '$.cards[*].ledger[*]', '2': '$.cards[*][7][*]' } as const;

export function packResult({ month, currency, employeeId, cards, totals, problems }: ToldPerson): string {
  const kpis: WorkingKpi[] = [];
  const packed = cards.map((card) => packCard(card, kpis)).join(',');
  return (
    `{"cards":[${packed}],"currency":${fixedText(currency)},"employeeId":${textOfString(employeeId)},"engine":"${ENGINE_VERSION}",` +
    `"format":${packedFormat},"kpis":[${kpis.map(fixedText).join(',')}],"month":"${month}",` +
    `"problems":${problems.length === 0 ? '[]' : canonicalText(problems)},"totals":${totals === null ? 'null' : canonicalText(totals)}}`
  );
}

function packCard(card: ToldCard, kpis: WorkingKpi[]): string {
  const write = new StepWriter(kpis, card.values);
  const line = ({ key, name, effect, unit, part, workings }: UnfinishedTold, amount: string): string =>
    `[${quoted(key)},${quoted(name)},"${effect}","${unit}","${part}",${amount}${write.step(workings, null)}]`;
  let lines = '';
  for (const each of card.lines) lines += `${lines === '' ? '' : ','}${line(each, `"${each.amountMinor}",`)}`;
  return (
    `[${textOfString(card.assignmentId)},${quoted(card.schemeVersionId)},${card.stageId === null ? 'null' : quoted(card.stageId)},${card.isShadow},` +
    `${number(card.index)},[${card.items.map(packItem).join(',')}],[${lines}],${card.ledger.length === 0 ? '[]' : canonicalText(card.ledger)},` +
    `[${card.unfinished.map((each) => line(each, '')).join(',')}],${card.workings === null ? 'null' : write.step(card.workings, null)}]`
  );
}

const packItem = ({ key, kpi, name, scope, weight, plan, fact, attainment, part }: ToldItem): string =>
  `[${quoted(key)},${kpi === null ? 'null' : quoted(kpi)},${quoted(name)},${scope === null ? 'null' : `"${scope}"`},"${weight}",` +
  `${number(plan)},${number(fact)},${number(attainment)},${number(part)}]`;

/** Figures, a sign, a dot, a stroke: nothing in them asks to be escaped. */
const number = (value: Rational | null): string => (value === null ? 'null' : `"${toText(value)}"`);

class StepWriter {
  constructor(
    private readonly kpis: WorkingKpi[],
    private readonly values: readonly KpiValue[],
  ) {}

  /** [rule, unit, value, inputs, params, reasons, kpi]: what is empty is 0, and left out at the end; a value of 0 is that of the first input. */
  step(told: Told, above: WorkingKpi | null): string {
    const { rule, value, unit, inputs, params, reasons, kpi, entered } = told;
    const named = kpi ?? above;
    if (entered !== undefined && named?.code === this.values[entered]?.kpi && unit === named?.unit) return this.row(entered, rule, kpi);
    const isSame = value !== null && inputs !== undefined && inputs[0]?.value === value;
    let text = `["${rule}","${unit}",${isSame ? '0' : number(value)}`;
    let gap = '';
    if (inputs === undefined || inputs.length === 0) gap = ',0';
    else {
      text += ',[';
      for (let i = 0; i < inputs.length; i++) text += i === 0 ? this.step(inputs[i] as Told, kpi ?? null) : `,${this.step(inputs[i] as Told, kpi ?? null)}`;
      text += ']';
    }
    const written = params === undefined ? '' : paramsText(params);
    if (written === '') gap += ',0';
    else {
      text += `${gap},${written}`;
      gap = '';
    }
    if (reasons === undefined || reasons.length === 0) gap += ',0';
    else {
      text += `${gap},[${reasons.map(reasonText).join(',')}]`;
      gap = '';
    }
    return kpi === undefined ? `${text}]` : `${text}${gap},${this.number(kpi)}]`;
  }

  /** [row, take] of an entered value; a third figure says that the KPI is named by the step above. */
  private row(entered: number, take: string, kpi: WorkingKpi | undefined): string {
    if (kpi === undefined) return `[${entered},"${take}",1]`;
    this.number(kpi);
    return `[${entered},"${take}"]`;
  }

  /** KPIs are named once per person, and counted from 1. */
  private number(kpi: WorkingKpi): number {
    const at = this.kpis.indexOf(kpi);
    return at >= 0 ? at + 1 : this.kpis.push(kpi);
  }
}

function reasonText({ code, params, place }: Reason): string {
  const told = params === undefined ? '' : paramsText(params);
  if (place !== undefined) return `["${code}",${told === '' ? '0' : told},"${place}"]`;
  return told === '' ? `["${code}"]` : `["${code}",${told}]`;
}

const fixedTexts = new WeakMap<object, string>();

/** The text of an object that is the same for many people and never changed. */
function fixedText(object: object): string {
  const seen = fixedTexts.get(object);
  if (seen !== undefined) return seen;
  const text = canonicalText(object);
  fixedTexts.set(object, text);
  return text;
}

/** Frozen params are those of the scheme, the same for everybody. '' when there are none. */
function paramsText(params: Readonly<Record<string, string>>): string {
  const text = Object.isFrozen(params) ? fixedText(params) : canonicalText(params);
  return text === '{}' ? '' : text;
}
