// Files and standard input, whole or line by line; what cannot be read is said with its file and its place.
import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { z } from 'zod';
import { jsonPath, whyText } from '@/lib/kpi';
import { firstUnknown } from './unknown-keys';
import { UsageError } from './usage-error';
import type { Words } from './words';

const bytesMax = 64 * 1024 * 1024;

/** What is read, and how it is called in messages. */
export interface Source {
  stream: Readable;
  called: (words: Words) => string;
}

/** "-" or no name is standard input. */
export function open(name: string | undefined, stdin: Readable): Source {
  if (name === undefined || name === '-') return { stream: stdin, called: (words) => words.stdin };
  const found = statSync(name, { throwIfNoEntry: false });
  if (!found) throw new UsageError((words) => words.noFile(name));
  if (found.isDirectory()) throw new UsageError((words) => words.folder(name));
  return { stream: createReadStream(name), called: () => name };
}

/** The whole source as JSON of a shape, with nothing in it that is not read. */
export async function readJson<T>(source: Source, schema: z.ZodType<T>): Promise<T> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of source.stream) {
      const bytes = Buffer.from(part as Uint8Array | string);
      size += bytes.length;
      if (size > bytesMax) throw fault(source.called, (words) => words.tooLarge(bytesMax));
      parts.push(bytes);
    }
  } catch (error) {
    throw error instanceof UsageError ? error : fault(source.called, (words) => words.unreadable);
  }
  return check(parse(Buffer.concat(parts).toString('utf8'), source.called), schema, source.called);
}

/** Non-empty lines with their numbers; nothing but the current line is held. */
export async function* readLines(source: Source): AsyncGenerator<{ number: number; text: string }> {
  let number = 0;
  try {
    for await (const text of createInterface({ input: source.stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (withoutMark(text).trim() !== '') yield { number, text };
    }
  } catch {
    throw fault(source.called, (words) => words.unreadable);
  }
}

/** Some programs begin a text with a byte order mark. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

type Called = Source['called'];

/** An error of a named file or line. */
export const fault = (called: Called, what: UsageError['say']): UsageError => new UsageError((words, lang) => words.at(called(words), what(words, lang)));

/** A line of a source, for messages. */
export const lineOf =
  ({ called }: Source, number: number): Called =>
  (words) =>
    words.line(called(words), number);

export function parse(text: string, called: Called): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch {
    throw fault(called, (words) => words.notJson);
  }
}

/** A value of a shape. Nothing in it may be unknown, unless `isLoose`: what was stored once must stay readable. */
export function check<T>(value: unknown, schema: z.ZodType<T>, called: Called, { isLoose = false } = {}): T {
  const read = schema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw faultAt(called, issue?.path ?? [], (_, lang) => whyText(issue?.message ?? '', lang));
  }
  const unknown = isLoose ? null : firstUnknown(value, read.data);
  if (unknown) throw faultAt(called, unknown.path, (words) => words.unknownKey(unknown.key));
  return read.data;
}

/** "april.json: $.input.month: it is missing" */
export const faultAt = (called: Called, path: readonly PropertyKey[], what: UsageError['say']): UsageError =>
  fault(called, (words, lang) => words.at(jsonPath(path), what(words, lang)));
