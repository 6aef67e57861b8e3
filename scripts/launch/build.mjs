// `next build`, only when something that goes into it has changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { root } from './places.mjs';

const sources = ['app', 'components', 'lib', 'messages', 'public', 'prisma/schema.prisma', 'proxy.ts', 'instrumentation.ts', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'];
const isLeftOut = (path) => /\.test\.tsx?$|\/testing\/|lib\/db\/generated\//.test(path);
const stampFile = join(root, '.next/premia-build-id');

/** The build's identity: the hash of everything that goes into it. */
export function sourcesId() {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const source of sources) for (const file of filesBelow(source)) hash.update(file).update('\0').update(readFileSync(join(root, file))).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Builds if the last finished build was made of other sources; resolves with the build id and whether it built. */
export async function buildIfChanged({ env = {}, say = () => {}, stdio = 'inherit' } = {}) {
  const id = sourcesId();
  if (existsSync(stampFile) && existsSync(join(root, '.next/BUILD_ID')) && readFileSync(stampFile, 'utf8') === id) return { id, isBuilt: false, code: 0, output: '' };
  say('Building (some minutes the first time)…');
  rmSync(stampFile, { force: true });
  const { code, output } = await nextBuild({ ...env, PREMIA_BUILD_ID: id }, stdio);
  if (code === 0) writeFileSync(stampFile, id);
  return { id, isBuilt: true, code, output };
}

function nextBuild(env, stdio) {
  return new Promise((done) => {
    let output = '';
    const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: root, env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PREMIA_TYPES_CHECKED: '1', ...env }, stdio: ['ignore', stdio, stdio],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => { output += text; });
    child.once('error', (error) => done({ code: 127, output: error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  let entries;
  try { entries = readdirSync(full, { withFileTypes: true }); } catch { return [path]; }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))
    .filter((file) => !isLeftOut(file));
}
