// The same scheme as a spreadsheet of HyperFormula: one row a person, one column a step.
import { isLower, weights } from './work';
import type { Row } from './work';

export interface HyperFormulaModule {
  HyperFormula: { buildFromArray(rows: (string | number)[][], options: object): { getCellValue(at: { sheet: number; row: number; col: number }): unknown; destroy(): void } };
}

const letter = (column: number): string => String.fromCharCode(65 + column);
const firstAttained = 11;

/** Columns: pay, five plans, five facts, five attainments, the index, six lines. */
function rowOf({ payMinor, plans, facts }: Row, i: number): (string | number)[] {
  const at = i + 1;
  const plan = (k: number): string => `${letter(1 + k)}${at}`;
  const fact = (k: number): string => `${letter(6 + k)}${at}`;
  const attained = (k: number): string => `${letter(firstAttained + k)}${at}`;
  const index = `${letter(16)}${at}`;
  return [
    payMinor / 100,
    ...plans.map(Number),
    ...facts.map(Number),
    ...weights.map((_, k) => `=MIN(1.5,MAX(0,${isLower(k) ? `IF(${fact(k)}=0,1.5,${plan(k)}/${fact(k)})` : `${fact(k)}/${plan(k)}`}))`),
    `=${weights.map((weight, k) => `${weight}*${attained(k)}`).join('+')}`,
    `=ROUND(A${at}*0.7,2)`,
    `=ROUND(A${at}*0.3*IF(${index}<0.7,0,IF(AND(${index}>=0.99,${index}<1),1,${index})),2)`,
    `=ROUND(0.02*${fact(0)},2)`,
    `=IF(${fact(1)}>=${plan(1)},2000,0)`,
    `=ROUND(5000*${attained(3)},2)`,
    `=ROUND(0.03*400*MAX(0,${fact(1)}-${plan(1)}),2)`,
  ];
}

/** Loads, computes and reads the six lines of everybody. */
export function bySheet({ HyperFormula }: HyperFormulaModule, rows: readonly Row[]): number {
  const sheet = HyperFormula.buildFromArray(rows.map(rowOf), { licenseKey: 'gpl-v3' });
  let sum = 0;
  for (let row = 0; row < rows.length; row++) for (let col = 17; col < 23; col++) sum += Number(sheet.getCellValue({ sheet: 0, row, col }));
  sheet.destroy();
  return sum;
}
