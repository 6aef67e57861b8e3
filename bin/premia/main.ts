// premia calculate | explain | prove | compare | solve | schema | example | verify
import type { Readable, Writable } from 'node:stream';
import { calculate } from './calculate';
import { compare, example, explain, proveScheme, schema, solve, verify } from './commands';
import { UsageError } from './usage-error';

export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}
export interface Call extends Streams {
  files: string[];
  lang: 'en' | 'ru';
  asTable: boolean;
}

const commands: Record<string, (call: Call) => Promise<number>> = { calculate, explain, prove: proveScheme, compare, solve, schema, example, verify };

const usage = `premia <command> [file] [options]      "-" or no file reads standard input

  calculate [bundle.json | people.jsonl]   results with workings; each line of a stream for itself
  explain   [bundle.json]                  the workings in words
  prove     [scheme.json]                  what holds for every result, and every cliff with its price
  compare   a.json b.json                  the bridge between two months, adding up exactly
  solve     [solve.json]                   the smallest result that reaches a wanted pay; the campaign planner
  schema    [scheme | bundle | person]     JSON Schema of a format
  example   [key]                          a ready scheme with an example month; without a key, the list
  verify    [statement.json]               recomputes a statement and checks its hash

  --table          lines of fields parted by tabs instead of JSON: calculate, prove, compare
  --lang en|ru     language of words (en)
Exit codes: 0 done, 1 problems found, refused or different, 2 wrong use or unreadable file.
`;

/** Runs one command; gives the exit code. */
export async function main(args: readonly string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  try {
    const { name, call } = read(args, { stdin, stdout, stderr });
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command) return await command(call);
    const wantsHelp = name === 'help' || name === '--help';
    (wantsHelp ? stdout : stderr).write(usage);
    return wantsHelp ? 0 : 2;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`premia: ${error.message}\n`);
    return 2;
  }
}

function read(args: readonly string[], streams: Streams): { name: string; call: Call } {
  const [name = '', ...rest] = args;
  const call: Call = { ...streams, files: [], lang: 'en', asTable: false };
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] as string;
    if (word === '--table') call.asTable = true;
    else if (word === '--lang') {
      const lang = rest[++i];
      if (lang !== 'en' && lang !== 'ru') throw new UsageError('--lang is en or ru');
      call.lang = lang;
    } else if (word.startsWith('--')) throw new UsageError(`unknown option ${word}`);
    else call.files.push(word);
  }
  return { name, call };
}
