import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Every page and route handler of the build: its pattern, and which of the two it is. */
export function builtRoutes(): { pattern: string; kind: 'page' | 'route' }[] {
  const manifest = read<Record<string, string>>('.next/app-path-routes-manifest.json');
  return Object.entries(manifest)
    .filter(([file]) => file.endsWith('/page') || file.endsWith('/route'))
    .map(([file, pattern]) => ({ pattern, kind: file.endsWith('/route') ? ('route' as const) : ('page' as const) }))
    .filter(({ pattern }) => !pattern.startsWith('/_') && !/^\/(icon|favicon)/.test(pattern));
}

/** Every server action of the build: the id by which it is called and `file#name`. */
export function builtActions(): { id: string; name: string }[] {
  const manifest = read<{ node: Record<string, { exportedName?: string; filename?: string }> }>('.next/server/server-reference-manifest.json');
  return Object.entries(manifest.node).map(([id, { exportedName, filename }]) => ({ id, name: `${filename ?? '?'}#${exportedName ?? '?'}` }));
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
}
