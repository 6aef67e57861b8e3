import { readFileSync, readdirSync } from 'node:fs';

const leftOut = /^(\.git|\.next|\.premia.*|node_modules|test-results|playwright-report|lib\/db\/generated|next-env\.d\.ts)$/;

/** The files of the checkout that match, without what is installed, built or generated; paths from the root. */
export function sourceFiles(pattern: RegExp): string[] {
  // Not `git ls-files`: a checkout that belongs to another user, or came as an archive, has no git to ask.
  return filesBelow('').filter((file) => pattern.test(file)).sort();
}

/** The text of a file of the repository. */
export function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder || '.', { withFileTypes: true })
    .map((entry) => ({ entry, path: folder ? `${folder}/${entry.name}` : entry.name }))
    .filter(({ path }) => !leftOut.test(path))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? filesBelow(path) : [path]));
}
