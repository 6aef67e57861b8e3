/** Whether a string is a canonical decimal string: digits, at most one point, maybe a leading minus. */
export function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
