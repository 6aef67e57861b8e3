#!/usr/bin/env node
// `npm test`: every check in order, from a fresh clone; the last line counts. `npm test -- unit db e2e lint …` runs parts.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, requireNode } from './launch/install.mjs';
import { root } from './launch/places.mjs';

const say = (line) => console.log(line);
const bin = (path) => join(root, 'node_modules', path);
const reports = mkdtempSync(join(tmpdir(), 'premia-reports-'));
const totals = { passed: 0, failed: 0 };
let isFinishing = false;
let isBuilt = false;
// The build reads no data; it only has to pass the check of the environment.
const buildEnvironment = { RUNTIME_DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', NEXTAUTH_SECRET: 'not used at build time, only its presence is checked' };
const undo = [() => rmSync(reports, { recursive: true, force: true })];

/** Parts by name; each step belongs to one or more. */
const steps = [
  { name: 'database client', parts: ['types', 'lint', 'unit', 'db', 'build', 'e2e', 'schema'], work: makeClient },
  { name: 'schema and migrations agree', parts: ['schema', 'db'], work: compareSchema },
  { name: 'types', parts: ['types', 'lint'], work: checkTypes },
  { name: 'lint', parts: ['lint'], work: () => command(bin('eslint/bin/eslint.js'), ['.', '--max-warnings', '0']) },
  { name: 'import rule', parts: ['lint'], work: checkImports },
  { name: 'unit tests', parts: ['unit'], work: () => vitest('unit', ['--maxWorkers=100%']) },
  { name: 'database tests', parts: ['db'], work: () => vitest('db') },
  { name: 'build', parts: ['build', 'e2e'], work: build },
  { name: 'browser tests', parts: ['e2e'], work: browserTests },
];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void finish(1));

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = wanted.find((word) => !steps.some(({ parts }) => parts.includes(word)));
if (unknown) {
  say(`There is no part "${unknown}". Parts: ${[...new Set(steps.flatMap(({ parts }) => parts))].join(', ')}.`);
  process.exit(2);
}

const startedAt = Date.now();
try {
  requireNode();
  await install(say);
} catch (error) {
  say(error.message);
  totals.failed += 1;
  await finish(1);
}
for (const step of steps) {
  if (wanted.length > 0 && !step.parts.some((part) => wanted.includes(part))) continue;
  await take(step);
}
await finish();

async function take({ name, work }) {
  const began = Date.now();
  let counts;
  let note = '';
  try {
    const outcome = await work();
    counts = outcome?.counts ?? { passed: 1, failed: 0 };
    note = outcome?.note ?? '';
  } catch (error) {
    counts = error.counts ?? { passed: 0, failed: 1 };
    say(error.message);
  }
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  say(`${counts.failed === 0 ? '✓' : '✗'} ${name.padEnd(28)} ${seconds.padStart(6)} s  ${counts.passed} passed, ${counts.failed} failed${note ? `  (${note})` : ''}`);
}

async function makeClient() {
  const { generateIfChanged } = await import('./launch/client.mjs');
  return { note: await generateIfChanged() ? 'generated' : 'unchanged' };
}

async function compareSchema() {
  const { startThrowawayServer, throwawayUrl } = await import('./testing/throwaway-server.mjs');
  const { prisma } = await import('./launch/prisma-cli.mjs');
  const { server, stop } = await startThrowawayServer();
  try {
    const { code, output } = await prisma(
      ['migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma', '--exit-code'],
      { DATABASE_URL: throwawayUrl(server, 'owner', 'premia_template') },
    );
    if (code !== 0) throw new Error(`prisma/schema.prisma and prisma/migrations differ:\n${output}`);
  } finally {
    await stop();
  }
}

async function checkTypes() {
  // Writes next-env.d.ts and the types of the routes, which a fresh clone lacks.
  await command(bin('next/dist/bin/next'), ['typegen']);
  await command(bin('typescript/bin/tsc'), ['--noEmit', '-p', '.']);
}

async function checkImports() {
  const folders = ['app', 'components', 'lib', 'worker', 'prisma', 'bin', 'e2e', 'proxy.ts'].filter((path) => existsSync(join(root, path)));
  const output = await command(bin('dependency-cruiser/bin/dependency-cruise.mjs'), [...folders, '--config', '.dependency-cruiser.cjs']);
  const modules = Number(/(\d+) modules/.exec(output)?.[1] ?? 0);
  // Under an unsupported compiler the tool reads no TypeScript and finds nothing wrong: that is a failure.
  if (modules < 100) throw new Error(`dependency-cruiser saw only ${modules} modules:\n${output}`);
  return { note: `${modules} modules` };
}

async function vitest(project, more = []) {
  const file = join(reports, `${project}.json`);
  const run = await attempt(bin('vitest/vitest.mjs'), ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...more]);
  const report = readReport(file);
  const counts = { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
  return judge(run, counts);
}

async function build() {
  const { buildIfChanged } = await import('./launch/build.mjs');
  const { code, output, isBuilt: isNew } = await buildIfChanged({ stdio: 'pipe', env: buildEnvironment });
  if (code !== 0) throw new Error(output);
  isBuilt = true;
  return { note: isNew ? '' : 'unchanged' };
}

async function browserTests() {
  if (!isBuilt) throw new Error('Without a build there is nothing to browse.');
  const { findBrowser } = await import('./testing/browser.mjs');
  const { serveForBrowsers } = await import('./testing/serve.mjs');
  const browser = await findBrowser(say);
  const site = await serveForBrowsers();
  undo.push(site.stop);
  const file = join(reports, 'browser.json');
  const run = await attempt(bin('@playwright/test/cli.js'), ['test'], { ...site.env, CHROMIUM_PATH: browser.path, PREMIA_BROWSER_ENV: JSON.stringify(browser.env), PREMIA_TEST_REPORT: file, CI: '1' });
  await undo.pop()();
  const stats = readReport(file)?.stats;
  const atSecondTry = stats?.flaky ?? 0;
  const outcome = judge(run, { passed: (stats?.expected ?? 0) + atSecondTry, failed: stats?.unexpected ?? 0 });
  return { ...outcome, note: atSecondTry > 0 ? `${atSecondTry} at the second try only` : '' };
}

/** A runner that ends badly without a failed test (a crash, an unhandled error, nothing found) counts as one failure. */
function judge({ code, output }, counts) {
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.failed > 0) throw Object.assign(new Error(output), { counts });
  return { counts };
}

async function command(file, args) {
  const { code, output } = await attempt(file, args);
  if (code !== 0) throw new Error(output);
  return output;
}

function attempt(file, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => child.kill('SIGTERM');
    undo.push(stop);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { output += text; });
    child.once('close', (code) => {
      undo.splice(undo.indexOf(stop), 1);
      done({ code: code ?? 1, output });
    });
  });
}

function readReport(file) {
  try { return JSON.parse(readFileSync(file, 'utf8')); } catch { return undefined; }
}

async function finish(code) {
  if (isFinishing) return;
  isFinishing = true;
  for (const step of undo.reverse()) await step();
  say(`\nafter ${((Date.now() - startedAt) / 1000).toFixed(0)} s`);
  say(`${totals.passed} passed, ${totals.failed} failed`);
  process.exit(code ?? (totals.failed > 0 || totals.passed === 0 ? 1 : 0));
}
