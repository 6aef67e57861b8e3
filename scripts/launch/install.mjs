// Installs what package-lock.json asks for, when something of it is missing.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

/** Stops with a clear sentence on a Node that package.json does not allow. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isFit = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  if (!isFit) throw new Error(`Premia needs Node 20.19, 22.13 or 24 and newer; this is ${process.versions.node}.`);
}

/** Installs when a package is missing or of another version than the lock says; otherwise costs some milliseconds. */
export async function install(say) {
  const missing = missingPackages();
  if (missing.length === 0) return;
  say(`Installing packages (${missing.length} missing)…`);
  // Not `npm ci`: it refuses a lock that lacks some other platform's optional packages, as a partial registry makes.
  const code = await npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel', 'error']);
  if (code !== 0) throw new Error('npm install failed: see the lines above.');
  const still = missingPackages();
  if (still.length > 0) throw new Error(`npm install ended, but these packages are missing: ${still.slice(0, 5).join(', ')}.`);
}

function missingPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.optional && !entry.devOptional && !entry.link)
    .filter(([path, entry]) => installedVersion(path) !== entry.version)
    .map(([path]) => path.replace('node_modules/', ''));
}

function installedVersion(path) {
  const file = join(root, path, 'package.json');
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

function npm(args) {
  const viaNode = process.env.npm_execpath?.endsWith('.js');
  const [command, prefix] = viaNode ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  return new Promise((done) => {
    spawn(command, [...prefix, ...args], { cwd: root, stdio: 'inherit', shell: !viaNode && process.platform === 'win32' })
      .once('error', () => done(127))
      .once('exit', (code) => done(code ?? 1));
  });
}
