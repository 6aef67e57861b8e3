// What pack-result.ts wrote, opened again beside the input it points to.
import { givenOf, ofLine, sourceOf, writtenOut } from './open-result';
import { parseRational, toText } from './exact/text';
import type { KpiValue, PersonInput } from './input';
import type { CardResult, ItemResult, Line, PersonResult, Reason, UnfinishedLine, Working, WorkingKpi } from './result';

type PackedStep = [rule: string, unit: Working['unit'], value: string | null | 0, inputs?: PackedStep[] | 0, params?: Record<string, string> | 0, reasons?: PackedReason[] | 0, kpi?: number];
type PackedRow = [row: number, take: string, isNamedAbove?: 1];
type PackedReason = [code: Reason['code'], params?: Record<string, string> | 0, place?: NonNullable<Reason['place']>];
type PackedLine = [key: string, name: string, effect: Line['effect'], unit: Line['unit'], part: Line['part'], amountMinor: string, workings: PackedStep];
type PackedUnfinished = [key: string, name: string, effect: Line['effect'], unit: Line['unit'], part: Line['part'], workings: PackedStep];
type PackedItem = [
  key: string,
  kpi: string | null,
  name: string,
  scope: ItemResult['scope'],
  weight: string,
  plan: string | null,
  fact: string | null,
  attainment: string | null,
  part: string | null,
];
type PackedCard = [
  assignmentId: string,
  schemeVersionId: string,
  stageId: string | null,
  isShadow: boolean,
  index: string | null,
  items: PackedItem[],
  lines: PackedLine[],
  ledger: CardResult['ledger'],
  unfinished: PackedUnfinished[],
  workings: PackedStep | null,
];
interface Packed extends Pick<PersonResult, 'engine' | 'month' | 'currency' | 'employeeId' | 'totals' | 'problems'> {
  format: 2;
  kpis: WorkingKpi[];
  cards: PackedCard[];
}

/** The result as it was calculated. `text` is what `packResult` made of this very input, or a result that was stored open. */
export function unpackResult(text: string, input: PersonInput): PersonResult {
  const stored = JSON.parse(text) as Packed | PersonResult;
  if (stored.format === 1) return stored;
  const { engine, month, currency, employeeId, totals, problems, kpis } = stored;
  const cards = stored.cards.map((card) => {
    const values = input.cards.find(({ assignmentId, schemeVersionId }) => assignmentId === card[0] && schemeVersionId === card[1])?.values ?? [];
    return unpackCard(card, new StepReader(kpis, values), currency);
  });
  return { format: 1, engine, month, currency, employeeId, cards, totals, problems };
}

function unpackCard(packed: PackedCard, read: StepReader, currency: PersonResult['currency']): CardResult {
  const [assignmentId, schemeVersionId, stageId, isShadow, index, items, lines, ledger, unfinished, workings] = packed;
  const root = (step: PackedStep): Working => ({ ...read.step(step, null), currency });
  return {
    assignmentId,
    schemeVersionId,
    stageId,
    isShadow,
    index,
    items: items.map(([key, kpi, name, scope, weight, plan, fact, attainment, part]) => ({ key, kpi, name, scope, weight, plan, fact, attainment, part })),
    lines: lines.map(([key, name, effect, unit, part, amountMinor, step]): Line => {
      return { key, name, effect, unit, part, amountMinor, workings: ofLine({ key, name }, root(step)) };
    }),
    ledger,
    unfinished: unfinished.map(([key, name, effect, unit, part, step]): UnfinishedLine => {
      return { key, name, effect, unit, part, workings: ofLine({ key, name }, root(step)) };
    }),
    workings: workings === null ? null : root(workings),
  };
}

class StepReader {
  constructor(
    private readonly kpis: readonly WorkingKpi[],
    private readonly values: readonly KpiValue[],
  ) {}

  step(packed: PackedStep | PackedRow, above: WorkingKpi | null): Working {
    if (isRow(packed)) return this.row(packed, above);
    const [rule, unit, value, inputs, params, reasons, number] = packed;
    const kpi = number === undefined ? undefined : this.kpis[number - 1];
    const told = inputs ? inputs.map((input) => this.step(input, kpi ?? null)) : undefined;
    return writtenOut(rule, value === 0 ? (told?.[0]?.value ?? null) : value, unit, {
      params: params || undefined,
      kpi,
      inputs: told,
      reasons: reasons ? reasons.map(readReason) : undefined,
    });
  }

  private row([at, take, isNamedAbove]: PackedRow, above: WorkingKpi | null): Working {
    const row = this.values[at] as KpiValue;
    const kpi = isNamedAbove ? (above ?? undefined) : this.kpis.find(({ code }) => code === row.kpi);
    const given = givenOf(row, take);
    const value = given ? toText(parseRational(given.value)) : null;
    return writtenOut(take, value, kpi?.unit ?? 'ratio', {
      params: sourceOf(row, take),
      kpi: isNamedAbove ? undefined : kpi,
      inputs: undefined,
      reasons: undefined,
    });
  }
}

const isRow = (packed: PackedStep | PackedRow): packed is PackedRow => typeof packed[0] === 'number';

function readReason([code, params, place]: PackedReason): Reason {
  const reason: Reason = { code };
  if (params) reason.params = params;
  if (place) reason.place = place;
  return reason;
}
