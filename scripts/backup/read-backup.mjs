// Reads a backup file as a stream of parts; a file that is cut, changed or something else is refused with its reason.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { formatVersion } from './write-backup.mjs';

const terminator = Buffer.from('\\.\n');
const newline = 10;

/**
 * Opens a backup. `tables` yields each table with its `rows`, an async iterable of COPY text that has to be read
 * to its end before the next table; after the last, everything has been checked.
 */
export async function readBackup(file) {
  const lines = linesOf(createReadStream(file).pipe(createGunzip()));
  const header = parse(await nextLine(lines));
  if (header?.premiaBackup !== formatVersion) throw new Error(`${file} is not a backup that this version of Premia can read.`);
  return { header, tables: tables(lines) };
}

async function* tables(lines) {
  const seen = {};
  for (;;) {
    const part = parse(await nextLine(lines));
    if (part?.end) {
      if (JSON.stringify(part.tables) !== JSON.stringify(seen)) throw new Error('The backup is damaged: its tables are not those that were written.');
      return;
    }
    if (!part?.name) throw new Error('The backup is damaged: a table was expected.');
    const hash = createHash('sha256');
    const count = { rows: 0 };
    yield { ...part, rows: rowsOf(lines, hash, count) };
    seen[`${part.schema}.${part.name}`] = { rows: count.rows, sha256: hash.digest('hex') };
  }
}

async function* rowsOf(lines, hash, count) {
  let batch = [];
  let size = 0;
  for (;;) {
    const line = await nextLine(lines);
    if (line.equals(terminator)) break;
    hash.update(line);
    count.rows += 1;
    batch.push(line);
    size += line.length;
    if (size > 65_536) {
      yield Buffer.concat(batch);
      batch = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(batch);
}

async function* linesOf(stream) {
  let rest = Buffer.alloc(0);
  try {
    for await (const chunk of stream) {
      let data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      let start = 0;
      for (let end = data.indexOf(newline); end >= 0; end = data.indexOf(newline, start)) {
        yield data.subarray(start, end + 1);
        start = end + 1;
      }
      rest = data.subarray(start);
    }
  } catch (error) {
    throw new Error(`The backup is damaged or cut short (${error.message}).`);
  }
}

async function nextLine(lines) {
  const { value, done } = await lines.next();
  if (done) throw new Error('The backup is cut short.');
  return value;
}

function parse(line) {
  try { return JSON.parse(line.toString('utf8')); } catch { return undefined; }
}
