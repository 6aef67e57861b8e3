// One bundle, or a stream: the first line the rules, every further line a person, each answered at once and forgotten.
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { calculatePerson, canonicalResult, describeProblem, personInputSchema } from '@/lib/kpi';
import type { PersonInput, PersonResult } from '@/lib/kpi';
import { bundleFileSchema, checkPerson, rulesSchema, schemesOf } from './bundle';
import type { Rules } from './bundle';
import type { Call } from './main';
import { check, fault, lineOf, open, parse, readLines } from './read';
import type { Source } from './read';
import { UsageError } from './usage-error';
import { words } from './words';

export async function calculate(call: Call): Promise<number> {
  const source = open(call.files[0], call.stdin);
  let stream: Stream | null = null;
  const seen = { people: 0, hasProblems: false, hasUnread: false };
  let whole = '';
  for await (const { number, text } of readLines(source)) {
    if (stream === null) {
      stream = whole === '' ? streamOf(text, lineOf(source, number)) : null;
      if (stream === null) whole += `${text}\n`;
      continue;
    }
    seen.people++;
    const input = personOf(text, stream, lineOf(source, number), call);
    if (input === null) {
      seen.hasUnread = true;
      continue;
    }
    const result = calculatePerson(input, stream.schemes);
    seen.hasProblems ||= result.problems.length > 0;
    await tell(result, call);
  }
  if (stream !== null) {
    if (seen.people === 0) throw fault(source.called, ({ noPeople }) => noPeople);
    return seen.hasUnread ? 2 : seen.hasProblems ? 1 : 0;
  }
  const bundle = check(parse(whole, source.called), bundleFileSchema, source.called);
  checkPerson(bundle.input, bundle.schemes, source.called);
  const result = calculatePerson(bundle.input, schemesOf(bundle));
  await tell(result, call);
  return result.problems.length > 0 ? 1 : 0;
}

interface Stream {
  rules: Rules;
  schemes: ReturnType<typeof schemesOf>;
}

/** A line that cannot be read is named by its number; it stops nobody else. */
function personOf(text: string, { rules }: Stream, called: Source['called'], { stderr, lang }: Call): PersonInput | null {
  try {
    const input = check(parse(text, called), personInputSchema, called);
    checkPerson(input, rules.schemes, called, []);
    return input;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`premia: ${error.say(words[lang], lang)}\n`);
    return null;
  }
}

/** The rules of a stream stand alone on the first line; a bundle has its person in it. */
function streamOf(text: string, called: Source['called']): Stream | null {
  const value = jsonOf(text, called);
  if (typeof value !== 'object' || value === null || 'input' in value) return null;
  const rules = check(value, rulesSchema, called);
  return { rules, schemes: schemesOf(rules) };
}

/** null for what is no JSON: the first line of a bundle that is written over many. */
function jsonOf(text: string, called: Source['called']): unknown {
  try {
    return parse(text, called);
  } catch {
    return null;
  }
}

function tableLine(result: PersonResult, { lang }: Call): string {
  const lines = result.cards.flatMap(({ lines: own }) => own.map(({ key, effect, amountMinor }) => `${result.employeeId}\t${key}\t${effect}\t${amountMinor}`));
  const problems = result.problems.map((problem) => `${result.employeeId}\t!\t${problem.code}\t${describeProblem(problem, lang).what}`);
  return [...lines, ...problems].map((line) => `${line}\n`).join('');
}

const tell = (result: PersonResult, call: Call): Promise<void> => write(call.stdout, call.asTable ? tableLine(result, call) : `${canonicalResult(result)}\n`);

async function write(stdout: Writable, text: string): Promise<void> {
  if (text !== '' && !stdout.write(text)) await once(stdout, 'drain');
}
