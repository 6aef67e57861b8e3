// Answers as lines of fields parted by tabs, for people and spreadsheets.
import type { Writable } from 'node:stream';
import { describeProofs, describeRemark, schemeDocSchema } from '@/lib/kpi';
import type { Bridge, Currency, ProofReport, Remark } from '@/lib/kpi';
import { words } from './words';

const row = (stdout: Writable, fields: readonly string[]): boolean => stdout.write(`${fields.join('\t')}\n`);

/** card, cause, KPI, from, to, minor units — a line a part. */
export function tellBridge(stdout: Writable, { parts }: Bridge): void {
  for (const { cardId, cause, kpi = '', from = '', to = '', byMinor } of parts) row(stdout, [cardId, cause, kpi, from, to, byMinor]);
}

export interface Judgement {
  doc: unknown;
  report: ProofReport;
  remarks: readonly Remark[];
  currency: Currency;
}

/** verdict, property, what there is to say — a line a property; then cliffs, then remarks. */
export function tellJudgement(stdout: Writable, { doc, report, remarks, currency }: Judgement, lang: 'en' | 'ru'): void {
  const scheme = schemeDocSchema.safeParse(doc);
  const names = new Map(scheme.success ? scheme.data.components.map(({ key, name }) => [key, name]) : []);
  const { proofs, cliffs } = describeProofs(report, currency, lang, names);
  for (const { says, title, sentences } of proofs) row(stdout, [says, title, sentences.join(' ')]);
  for (const cliff of cliffs) row(stdout, [words[lang].cliff, '', cliff]);
  for (const remark of remarks) row(stdout, [words[lang].severity[remark.severity], '', describeRemark(remark, lang).what]);
}
