import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The attack: somebody, in a hurry, imports across a wall. A linter that has silently stopped looking would let it
// pass, so each wall is broken here on purpose and must be reported by its name.

const root = process.cwd();
const house = mkdtempSync(join(tmpdir(), 'premia-import-rule-'));

interface Plant {
  rule: string;
  file: string;
  imports: string;
}

const plants: Plant[] = [
  { rule: 'kpi-calls-no-one', file: 'lib/kpi/greedy.ts', imports: '@/lib/db/in-company' },
  { rule: 'kpi-small-libraries', file: 'lib/kpi/impure.ts', imports: 'node:fs' },
  { rule: 'kpi-small-libraries', file: 'lib/kpi/heavy.ts', imports: '@internationalized/date' },
  ...['people', 'catalogue', 'schemes', 'rollouts', 'plans', 'facts', 'months'].map((feature) => ({
    rule: `river-${feature}`, file: `lib/${feature}/upstream.ts`, imports: '@/lib/payroll/make-export',
  })),
  { rule: 'river-statements', file: 'lib/statements/sideways.ts', imports: '@/lib/payroll/make-export' },
  { rule: 'river-payroll', file: 'lib/payroll/sideways.ts', imports: '@/lib/statements/show-statement' },
  { rule: 'jobs-only-enqueue', file: 'lib/jobs/works-itself.ts', imports: '@/lib/months/run-calculation' },
  { rule: 'lib-knows-no-door', file: 'lib/people/from-door.ts', imports: '@/app/page' },
  { rule: 'doors-never-touch-the-books', file: 'app/books-page.ts', imports: '@/lib/db/in-company' },
  { rule: 'components-know-no-door', file: 'components/people/eager.ts', imports: '@/app/page' },
  { rule: 'components-know-shapes-only', file: 'components/people/curious.ts', imports: '@/lib/people/add-department' },
  { rule: 'unscoped-is-dangerous', file: 'lib/months/unbound.ts', imports: '@/lib/db/unscoped' },
  { rule: 'identity-is-of-auth', file: 'lib/months/nosy.ts', imports: '@/lib/db/identity' },
  { rule: 'connections-are-made-in-lib-db', file: 'lib/months/own-pool.ts', imports: 'pg' },
  { rule: 'one-importer-of-next-auth', file: 'app/session-page.ts', imports: 'next-auth' },
  { rule: 'worker-enters-by-lib', file: 'worker/through-door.ts', imports: '@/app/page' },
  { rule: 'no-test-support-in-production', file: 'lib/months/tested.ts', imports: '@/lib/db/testing/test-database' },
  { rule: 'declared-packages-only', file: 'lib/months/stray-package.ts', imports: 'semver' },
  { rule: 'imports-exist', file: 'lib/months/broken.ts', imports: './nowhere' },
  { rule: 'no-cycles', file: 'lib/months/first.ts', imports: './second' },
];

/** What the plants import, and what is allowed: none of these may be reported. */
const innocents: Record<string, string> = {
  'lib/db/in-company.ts': '',
  'lib/db/identity.ts': '',
  'lib/db/unscoped.ts': `import pg from 'pg';\nvoid pg;\n`,
  'lib/db/testing/test-database.ts': '',
  'lib/people/add-department.ts': `import { one } from '@/lib/db/in-company';\nvoid one;\n`,
  'lib/people/person-input.ts': '',
  'lib/months/run-calculation.ts': `import { one } from '@/lib/people/add-department';\nvoid one;\n`,
  'lib/months/second.ts': `import { one } from './first';\nvoid one;\n`,
  'lib/payroll/make-export.ts': `import { one } from '@/lib/months/run-calculation';\nvoid one;\n`,
  'lib/statements/show-statement.ts': '',
  'lib/kpi/index.ts': '',
  'lib/paths.ts': '',
  'components/people/form.ts': `import { one } from '@/lib/people/person-input';\nimport { one as two } from '@/lib/kpi/index';\nimport { one as three } from '@/lib/paths';\nvoid [one, two, three];\n`,
  'app/page.ts': `import { one } from '@/lib/people/add-department';\nvoid one;\n`,
  'worker/main.ts': `import { one } from '@/lib/months/run-calculation';\nvoid one;\n`,
};

let report: { violations: { from: string; rule: { name: string } }[] };

beforeAll(() => {
  for (const file of ['.dependency-cruiser.cjs', 'package.json']) cpSync(join(root, file), join(house, file));
  cpSync(join(root, 'tsconfig.json'), join(house, 'tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'dir');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${text}export const one = 1;\n`);
  };
  for (const [file, text] of Object.entries(innocents)) write(file, text);
  for (const { file, imports } of plants) write(file, `import * as planted from '${imports}';\nvoid planted;\n`);
  const run = spawnSync(
    process.execPath,
    [join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), 'app', 'components', 'lib', 'worker', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    { cwd: house, encoding: 'utf8', maxBuffer: 50_000_000 },
  );
  report = (JSON.parse(run.stdout) as { summary: typeof report }).summary;
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(plants)('$rule finds $file → $imports', ({ rule, file }) => {
  expect(report.violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name)).toContain(rule);
});

test('what is allowed is not reported', () => {
  const guilty = new Set(plants.map(({ file }) => file).concat('lib/months/second.ts'));
  expect(report.violations.filter(({ from }) => !guilty.has(from))).toEqual([]);
});

test('every rule of the configuration is broken here once', async () => {
  const { default: config } = (await import(join(root, '.dependency-cruiser.cjs'))) as { default: { forbidden: { name: string }[] } };
  const broken = new Set(plants.map(({ rule }) => rule));
  const besides = ['river-points', 'river-questions'];
  expect(config.forbidden.map(({ name }) => name).filter((name) => !broken.has(name) && !besides.includes(name))).toEqual([]);
});
