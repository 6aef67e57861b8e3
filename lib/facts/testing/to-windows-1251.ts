/** Russian text as older programs store it, one byte a letter. */
export function toWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0)!;
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    const others: Record<string, number> = { ё: 0xb8, Ё: 0xa8, '№': 0xb9, '\u00A0': 0xa0, '—': 0x97 };
    const byte = others[letter];
    if (byte === undefined) throw new RangeError(`not a letter of windows-1251: ${letter}`);
    return byte;
  });
}
