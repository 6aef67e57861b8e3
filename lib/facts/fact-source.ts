/** How facts entered by hand name their source. */
export const manualSource = 'manual';

/** How facts of a file name it when its rows do not say more. */
export function fileSource(fileName: string): string {
  return `file:${fileName}`;
}
