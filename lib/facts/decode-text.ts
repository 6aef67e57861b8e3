import type { FileReading } from './import-view';
import { unreadable } from './unreadable';

export interface DecodedText {
  text: string;
  encoding: FileReading['encoding'];
}

/**
 * The bytes of a text file as text: UTF-8 with or without a mark, UTF-16 either way round, windows-1251 as older
 * programs write Russian. Errors: fileUnreadable with the reason (a workbook, not a text, cut short, empty).
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw unreadable('fileEmpty');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw unreadable('fileIsWorkbook');
  const decoded = byMark(bytes) ?? byLook(bytes);
  // No text has these; a picture, an archive or a broken copy does.
  if (/[\u0000-\u0008\u000E-\u001F\u0080-\u009F\uFFFE\uFFFF]/.test(decoded.text)) throw unreadable('fileNotText');
  if (decoded.text.trim() === '') throw unreadable('fileEmpty');
  return decoded;
}

function byMark(bytes: Uint8Array): DecodedText | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { text: strictly('utf-8', bytes) ?? refuseCut(), encoding: 'utf-8' };
  if (startsWith(bytes, [0xff, 0xfe])) return utf16('utf-16le', bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return utf16('utf-16be', bytes);
  return null;
}

function byLook(bytes: Uint8Array): DecodedText {
  const sample = bytes.subarray(0, 2000);
  const zeros = { even: 0, odd: 0 };
  sample.forEach((byte, index) => { if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1; });
  // Separators, digits and Latin letters of UTF-16 have a zero in the same half each time.
  if (zeros.odd > sample.length / 8 && zeros.even === 0) return utf16('utf-16le', bytes);
  if (zeros.even > sample.length / 8 && zeros.odd === 0) return utf16('utf-16be', bytes);
  const text = strictly('utf-8', bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  if (isCutUtf8(bytes)) throw unreadable('fileCutShort');
  return { text: new TextDecoder('windows-1251').decode(bytes), encoding: 'windows-1251' };
}

function utf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): DecodedText {
  if (bytes.length % 2 === 1) throw unreadable('fileCutShort');
  return { text: strictly(encoding, bytes) ?? refuseCut(), encoding };
}

function strictly(encoding: FileReading['encoding'], bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuseCut(): never {
  throw unreadable('fileCutShort');
}

/** Good UTF-8 beyond ASCII up to a letter cut in two at the very end. */
function isCutUtf8(bytes: Uint8Array): boolean {
  return [1, 2, 3].some((cut) => {
    const text = strictly('utf-8', bytes.subarray(0, bytes.length - cut));
    return text !== null && /[^\u0000-\u007F]/.test(text);
  });
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
