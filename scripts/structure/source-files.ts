import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The files of the repository that match, tracked or about to be; paths from the root. */
export function sourceFiles(pattern: RegExp): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 50_000_000 });
  return [...new Set(listed.split('\n'))].filter((file) => pattern.test(file) && existsSync(file)).sort();
}

/** The text of a file of the repository. */
export function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}
