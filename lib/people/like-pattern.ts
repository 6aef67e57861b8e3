/** The text as a pattern that finds it anywhere: %, _ and \ mean themselves. */
export function likePattern(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
}
