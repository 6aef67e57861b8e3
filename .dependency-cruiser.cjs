// The import rule of the house (docs/decisions): doors call clerks, clerks consult the law, the law calls no one.
// scripts/structure/import-rule.test.ts plants a violation of each rule and sees it found.

/** Features form a river: each may import only those before it. The last group stands side by side. */
const river = ['people', 'catalogue', 'schemes', 'rollouts', 'plans', 'facts', 'months'];
const mouth = ['statements', 'payroll', 'points', 'questions'];

const upstreamRules = [
  ...river.map((feature, i) => ({ feature, forbidden: [...river.slice(i + 1), ...mouth] })),
  ...mouth.map((feature) => ({ feature, forbidden: mouth.filter((other) => other !== feature) })),
].map(({ feature, forbidden }) => ({
  name: `river-${feature}`,
  comment: `lib/${feature} may import only the features to its left.`,
  severity: 'error',
  from: { path: `^lib/${feature}/` },
  to: { path: `^lib/(${forbidden.join('|')})/` },
}));

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const tests = '\\.(db\\.)?test\\.tsx?$';

module.exports = {
  forbidden: [
    rule('kpi-calls-no-one', 'The law imports itself and the small libraries chosen for it, nothing else of the house.',
      { path: '^lib/kpi/' }, { path: '^(lib|app|components|messages|worker|prisma|scripts)/', pathNot: '^lib/kpi/' }),
    rule('kpi-small-libraries', 'The law is pure: zod for shapes, canonicalize for bytes; no Node, no network, no framework.',
      { path: '^lib/kpi/', pathNot: [tests, '^lib/kpi/(properties|golden)/'] }, { dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-no-pkg'], pathNot: 'node_modules/(zod|canonicalize)/' }),
    ...upstreamRules,
    rule('jobs-only-enqueue', 'The queue knows names and payloads; what a job does is called from worker/.',
      { path: '^lib/jobs/', pathNot: tests }, { path: `^lib/(${[...river, ...mouth].join('|')})/` }),
    rule('lib-knows-no-door', 'A use case is called identically by an action, a route, a job, a script and a test.',
      { path: '^lib/' }, { path: '^(app|components|worker|scripts|e2e)/' }),
    rule('doors-never-touch-the-books', 'A door asks a use case; it never opens a transaction itself.',
      { path: '^app/' }, { path: '^lib/db/' }),
    rule('components-know-no-door', 'Components receive props and actions; they never import a page or an action.',
      { path: '^components/' }, { path: '^(app|worker|prisma|scripts)/' }),
    rule('components-know-shapes-only', 'Of a feature a component knows what may be asked (*-input) and what is shown (*-view); of the rest, paths, formats and the law.',
      { path: '^components/', pathNot: tests }, { path: '^lib/', pathNot: ['^lib/.+-(input|view)\\.ts$', '^lib/(paths|errors|paging/page-hrefs)\\.ts$', '^lib/format/', '^lib/kpi/', '^lib/db/generated/enums\\.ts$'] }),
    rule('unscoped-is-dangerous', 'Only lib/db, migrations, seeds and test support see a client that is not bound to a company.',
      { path: '^(app|components|lib|worker|bin)/', pathNot: ['^lib/db/', '/testing/', tests] }, { path: '^lib/db/(unscoped\\.ts|generated/internal|testing)', dependencyTypesNot: ['type-only'] }),
    rule('identity-is-of-auth', 'Users, sessions and attempts stand outside the companies: only lib/auth reads or writes them.',
      { path: '^(app|components|lib|worker|bin)/', pathNot: ['^lib/auth/', '^lib/db/', '/testing/', tests] }, { path: '^lib/db/identity\\.ts$' }),
    rule('connections-are-made-in-lib-db', 'Nobody opens a connection of their own, past the road that names the company (ESLint keeps PrismaClient there too).',
      { path: '^(app|components|lib|worker)/', pathNot: ['^lib/(db|jobs)/', '^worker/', tests] }, { path: 'node_modules/(pg|@types/pg|pg-boss|@prisma/adapter-pg)/', dependencyTypesNot: ['type-only'] }),
    rule('one-importer-of-next-auth', 'The session code stays behind lib/auth and one route, so that next-auth can be replaced.',
      { pathNot: ['^lib/auth/', '^app/api/auth/'] }, { path: 'node_modules/next-auth/' }),
    rule('worker-enters-by-lib', 'The worker is a door of its own: it calls use cases, never another door.',
      { path: '^worker/' }, { path: '^(app|components)/' }),
    rule('no-test-support-in-production', 'What serves people never loads test support.',
      { path: '^(app|components|lib|worker|bin)/', pathNot: [tests, '/testing/', '^lib/kpi/(properties|golden)/'] }, { path: '(/testing/|^e2e/|node_modules/(vitest|@playwright|fast-check)/)' }),
    rule('declared-packages-only', 'What is imported is declared in package.json.',
      { path: '^(app|components|lib|worker|bin|prisma)/' }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    rule('imports-exist', 'Every import leads to a file.', {}, { couldNotResolve: true, pathNot: '^(server-only|client-only)$' }),
    rule('no-cycles', 'Two files that need each other are one file, or a third one is missing; types, which are erased, may be recursive.',
      { pathNot: '^lib/db/generated/' }, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'lib/db/generated'] },
    exclude: { path: ['^\\.next/', '^node_modules/\\.cache/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  },
};
