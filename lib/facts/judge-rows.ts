import type { CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import type { ValueKind } from '@/lib/db/generated/enums';
import { hasCell, type AskedCells } from '@/lib/plans/asked-cells';
import { findDecimalMark, readNumber, type NumberRules } from '@/lib/plans/number-input';
import { cellKey, valueFault } from '@/lib/plans/value-input';
import type { AcceptedRow, RejectedRow } from './import-view';
import type { GridValues } from './load-grid-values';
import type { TableRow } from './read-table';

/** Somebody or some department that a file may name. */
export interface NamedSubject {
  id: string;
  name: string;
  /** 'notPlaced': does not work here in the month; 'notYours': out of the actor's reach. */
  standing: 'fine' | 'notPlaced' | 'notYours';
}

export interface BooksForImport {
  kind: ValueKind;
  kpis: readonly CatalogueKpi[];
  /** By personnel number. */
  employees: ReadonlyMap<string, NamedSubject>;
  /** By lower-cased name. */
  departments: ReadonlyMap<string, NamedSubject>;
  company: NamedSubject;
  /** What schemes ask of the month, and what stands in it, of the subjects that the rows name. */
  asked: AskedCells;
  now: GridValues;
}

export interface JudgedRows {
  decimalMark: ',' | '.' | null;
  accepted: Omit<AcceptedRow, 'was' | 'revision'>[];
  rejected: RejectedRow[];
}

const companyWords = new Set(['company', 'компания', 'вся компания', 'the company']);
const textsMax = { source: 200, comment: 1000 } as const;

/** Each row of a file as accepted or rejected with its column and reason; nothing is guessed, nothing is dropped unsaid. */
export function judgeRows(rows: readonly TableRow[], books: BooksForImport): JudgedRows {
  const decimalMark = findDecimalMark(rows.map((row) => row.cells.value));
  const kpiBy = kpiFinder(books.kpis);
  const fine: JudgedRows['accepted'] = [];
  const rejected: RejectedRow[] = [];
  for (const row of rows) {
    const judged = judgeRow(row, { books, kpiBy, decimalMark });
    if ('reason' in judged) rejected.push({ row: row.row, cells: row.cells, ...judged });
    else fine.push({ row: row.row, ...judged });
  }
  return { decimalMark, ...withoutDuplicates({ fine, rejected, rows }) };
}

type Refusal = Omit<RejectedRow, 'row' | 'cells'>;
type Accepted = Omit<JudgedRows['accepted'][number], 'row'>;
interface Judging {
  books: BooksForImport;
  kpiBy: (words: string) => CatalogueKpi | undefined;
  decimalMark: NumberRules['decimalMark'];
}

function judgeRow({ cells, fault }: TableRow, { books, kpiBy, decimalMark }: Judging): Accepted | Refusal {
  if (fault) return { column: fault.reason === 'brokenQuotes' ? 'kpi' : 'value', ...fault };
  if (cells.kpi === '') return { column: 'kpi', reason: 'kpiMissing' };
  const kpi = kpiBy(cells.kpi);
  if (!kpi) return { column: 'kpi', reason: 'kpiUnknown' };
  if (books.kind === 'fact' && kpi.formula !== undefined) return { column: 'kpi', reason: 'computed', kpi: kpi.name };
  const subject = findSubject(cells, { kpi, books });
  if ('reason' in subject) return subject;
  if (subject.standing !== 'fine') return { column: kpi.scope === 'person' ? 'employee' : 'department', reason: subject.standing };
  const cell = { kpiId: kpi.id, subjectId: subject.id };
  const [plan, fact] = [books.now.plan.get(cellKey(cell)), books.now.fact.get(cellKey(cell))];
  const named = { kpi: kpi.name, subject: subject.name, decimals: kpi.decimals };
  if (!hasCell({ need: books.asked.get(subject.id)?.get(kpi.id), plan, fact })) return { column: 'kpi', reason: 'notAsked', ...named };
  const number = readNumber(cells.value, { decimalMark, isPercent: kpi.unit === 'percent', allowsNegative: kpi.allowsNegative });
  if (!number.ok) return { column: 'value', reason: number.problem };
  const isThere = number.value === (books.kind === 'plan' ? plan : fact)?.value;
  const unfit = isThere ? null : valueFault(number.value, kpi);
  if (unfit) return { column: 'value', reason: unfit, ...named };
  for (const column of ['source', 'comment'] as const) {
    if (cells[column].length > textsMax[column]) return { column, reason: 'textTooLong' };
    if (/^[=@]/.test(cells[column])) return { column, reason: 'textFormula' };
  }
  return {
    ...cell,
    subject: subject.name,
    kpi: kpi.name,
    value: number.value,
    ...(cells.source ? { source: cells.source } : {}),
    ...(cells.comment ? { comment: cells.comment } : {}),
  };
}

/** The indicator says whose value it is; the row has to name that kind of subject and, for departments and the company, no person. */
function findSubject(cells: TableRow['cells'], { kpi, books }: { kpi: CatalogueKpi; books: BooksForImport }): NamedSubject | Refusal {
  const department = cells.department.toLowerCase();
  switch (kpi.scope) {
    case 'person':
      if (cells.employee === '') return { column: 'employee', reason: cells.department === '' ? 'employeeMissing' : 'measuredPerPerson' };
      return books.employees.get(cells.employee) ?? { column: 'employee', reason: 'employeeUnknown' };
    case 'department':
      if (cells.employee !== '' || companyWords.has(department)) return { column: cells.employee === '' ? 'department' : 'employee', reason: 'measuredPerDepartment' };
      if (department === '') return { column: 'department', reason: 'departmentMissing' };
      return books.departments.get(department) ?? { column: 'department', reason: 'departmentUnknown' };
    case 'company':
      if (cells.employee !== '') return { column: 'employee', reason: 'measuredPerCompany' };
      if (department !== '' && !companyWords.has(department)) return { column: 'department', reason: 'measuredPerCompany' };
      return books.company;
  }
}

/** A cell named twice is refused in both rows: which number is right is not ours to choose. */
function withoutDuplicates({ fine, rejected, rows }: { fine: JudgedRows['accepted']; rejected: RejectedRow[]; rows: readonly TableRow[] }): Omit<JudgedRows, 'decimalMark'> {
  const rowsByCell = new Map<string, number[]>();
  for (const row of fine) {
    const same = rowsByCell.get(cellKey(row));
    if (same) same.push(row.row);
    else rowsByCell.set(cellKey(row), [row.row]);
  }
  const cellsByRow = new Map(rows.map(({ row, cells }) => [row, cells]));
  const accepted: JudgedRows['accepted'] = [];
  const all = [...rejected];
  for (const row of fine) {
    const otherRow = rowsByCell.get(cellKey(row))?.find((other) => other !== row.row);
    const cells = cellsByRow.get(row.row);
    if (otherRow === undefined || !cells) accepted.push(row);
    else all.push({ row: row.row, column: 'kpi', reason: 'duplicate', otherRow, cells });
  }
  return { accepted, rejected: all.sort((a, b) => a.row - b.row) };
}

/** By code, else by name when only one indicator is called so. */
function kpiFinder(kpis: readonly CatalogueKpi[]): (words: string) => CatalogueKpi | undefined {
  const byCode = new Map(kpis.map((kpi) => [kpi.code, kpi]));
  const byName = new Map<string, CatalogueKpi | null>();
  for (const kpi of kpis) byName.set(kpi.name.toLowerCase(), byName.has(kpi.name.toLowerCase()) ? null : kpi);
  return (words) => byCode.get(words.toLowerCase()) ?? byName.get(words.toLowerCase()) ?? undefined;
}
