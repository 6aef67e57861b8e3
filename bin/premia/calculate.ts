// One bundle, or a stream: the first line the rules, every further line a person, each answered at once and forgotten.
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { calculatePerson, canonicalResult, describeProblem, readPersonInput } from '@/lib/kpi';
import type { PersonInput, PersonResult, Schemes } from '@/lib/kpi';
import { bundleSchema, rulesSchema, schemesOf } from './bundle';
import type { Call } from './main';
import { check, open, parse, readLines } from './read';
import { UsageError } from './usage-error';

export async function calculate(call: Call): Promise<number> {
  let schemes: Schemes | null = null;
  let hasProblems = false;
  let hasUnread = false;
  let whole = '';
  for await (const { number, text } of readLines(open(call.files[0], call.stdin))) {
    if (schemes === null) {
      const rules = whole === '' ? rulesOf(text) : null;
      if (rules) schemes = rules;
      else whole += `${text}\n`;
      continue;
    }
    const input = personOf(text, number, call);
    if (input === null) {
      hasUnread = true;
      continue;
    }
    const result = calculatePerson(input, schemes);
    hasProblems ||= result.problems.length > 0;
    await write(call.stdout, call.asTable ? tableLine(result, call) : `${canonicalResult(result)}\n`);
  }
  if (schemes !== null) return hasUnread ? 2 : hasProblems ? 1 : 0;
  const bundle = check(parse(whole, 'the file'), bundleSchema, 'the file');
  const result = calculatePerson(bundle.input, schemesOf(bundle));
  await write(call.stdout, call.asTable ? tableLine(result, call) : `${canonicalResult(result)}\n`);
  return result.problems.length > 0 ? 1 : 0;
}

/** A line that cannot be read is named by its number; it stops nobody else. */
function personOf(text: string, number: number, { stderr }: Call): PersonInput | null {
  try {
    const read = readPersonInput(parse(text, `line ${number}`));
    if ('input' in read) return read.input;
    const [problem] = read.problems;
    stderr.write(`premia: line ${number}: ${problem?.path ?? '$'}: ${problem?.params['why'] ?? 'malformed'}\n`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`premia: ${error.message}\n`);
  }
  return null;
}

/** The rules of a stream stand alone on the first line; a bundle has its person in it. */
function rulesOf(text: string): Schemes | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || 'input' in value) return null;
    return schemesOf(check(value, rulesSchema, 'line 1'));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return null;
  }
}

function tableLine(result: PersonResult, { lang }: Call): string {
  const lines = result.cards.flatMap(({ lines: own }) => own.map(({ key, effect, amountMinor }) => `${result.employeeId}\t${key}\t${effect}\t${amountMinor}`));
  const problems = result.problems.map((problem) => `${result.employeeId}\t!\t${problem.code}\t${describeProblem(problem, lang).what}`);
  return [...lines, ...problems].map((line) => `${line}\n`).join('');
}

async function write(stdout: Writable, text: string): Promise<void> {
  if (text !== '' && !stdout.write(text)) await once(stdout, 'drain');
}
