// Files and standard input, whole or line by line; what cannot be read is said with its place.
import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { z } from 'zod';
import { UsageError } from './usage-error';

const bytesMax = 64 * 1024 * 1024;

/** "-" or no name is standard input. */
export function open(name: string | undefined, stdin: Readable): Readable {
  if (name === undefined || name === '-') return stdin;
  const found = statSync(name, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`no such file: ${name}`);
  if (found.isDirectory()) throw new UsageError(`${name} is a folder`);
  return createReadStream(name);
}

export async function readJson<T>(source: Readable, schema: z.ZodType<T>): Promise<T> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of source) {
      const bytes = Buffer.from(part as Uint8Array | string);
      size += bytes.length;
      if (size > bytesMax) throw new UsageError(`the file is larger than ${bytesMax} bytes; use JSON Lines`);
      parts.push(bytes);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : 'the file cannot be read');
  }
  return check(parse(Buffer.concat(parts).toString('utf8'), 'the file'), schema, 'the file');
}

/** Non-empty lines with their numbers; nothing but the current line is held. */
export async function* readLines(source: Readable): AsyncGenerator<{ number: number; text: string }> {
  let number = 0;
  try {
    for await (const text of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (text.trim() !== '') yield { number, text };
    }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'the file cannot be read');
  }
}

export function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${where} is not JSON`);
  }
}

export function check<T>(value: unknown, schema: z.ZodType<T>, where: string): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(`${where}: ${['$', ...(issue?.path ?? [])].join('.')}: ${issue?.message ?? 'malformed'}`);
}
