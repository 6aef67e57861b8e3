// premia calculate | explain | prove | compare | solve | schema | example | verify
import type { Readable, Writable } from 'node:stream';
import type { Lang } from '@/lib/kpi';
import { calculate } from './calculate';
import { compare, example, explain, proveScheme, schema, solve, verify } from './commands';
import { UsageError } from './usage-error';
import { words } from './words';

export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}
export interface Call extends Streams {
  files: string[];
  lang: Lang;
  asTable: boolean;
}

interface Command {
  run: (call: Call) => Promise<number>;
  filesMax: number;
}
const one = (run: Command['run']): Command => ({ run, filesMax: 1 });

const commands: Record<string, Command> = {
  calculate: one(calculate),
  explain: one(explain),
  prove: one(proveScheme),
  compare: { run: compare, filesMax: 2 },
  solve: one(solve),
  schema: one(schema),
  example: one(example),
  verify: one(verify),
};

/** Runs one command; gives the exit code. */
export async function main(args: readonly string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  const lang = langOf(args) ?? 'en';
  try {
    const { name, call } = read(args, { stdin, stdout, stderr });
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command && call.files.length > command.filesMax) throw new UsageError(({ tooMany }) => tooMany(name, command.filesMax));
    if (command) return await command.run(call);
    const wantsHelp = name === 'help' || name === '--help';
    (wantsHelp ? stdout : stderr).write(words[lang].usage);
    return wantsHelp ? 0 : 2;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`premia: ${error.say(words[lang], lang)}\n`);
    return 2;
  }
}

/** Read first, so that whatever is wrong with the other words is said in it. */
function langOf(args: readonly string[]): Lang | null {
  const lang = args.includes('--lang') ? args[args.lastIndexOf('--lang') + 1] : 'en';
  return lang === 'en' || lang === 'ru' ? lang : null;
}

function read(args: readonly string[], streams: Streams): { name: string; call: Call } {
  const [name = '', ...rest] = args;
  const lang = langOf(args);
  if (lang === null) throw new UsageError(({ badLang }) => badLang);
  const call: Call = { ...streams, files: [], lang, asTable: false };
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] as string;
    if (word === '--table') call.asTable = true;
    else if (word === '--lang') i++;
    else if (word.startsWith('--')) throw new UsageError(({ badOption }) => badOption(word));
    else call.files.push(word);
  }
  return { name, call };
}
