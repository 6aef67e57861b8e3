import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Type-aware rules are few on purpose: those that catch a lost promise, which would lose an audit entry or an error.
export default tseslint.config(
  {
    ignores: ['.next/', 'node_modules/', '.premia/', 'lib/db/generated/', 'next-env.d.ts', 'test-results/', 'playwright-report/'],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-globals': ['error', { name: 'parseFloat', message: 'Amounts and facts are exact: never a float.' }],
      'no-restricted-properties': ['error', { object: 'Number', property: 'parseFloat', message: 'Amounts and facts are exact: never a float.' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // Types and sql`…` of the generated client are everybody's; a client of one's own would be bound to no company.
    files: ['app/**', 'components/**', 'lib/**', 'worker/**'],
    ignores: ['lib/db/**', '**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: 'lib/db/generated/client$', importNames: ['PrismaClient'], message: 'Enter through inCompany or asUser.' }] }],
    },
  },
  {
    files: ['app/**', 'components/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Where money is computed and moved an impossible state crashes loudly; it is not asserted away.
    files: ['lib/kpi/**', 'lib/months/**', 'lib/payroll/**', 'lib/auth/**', 'lib/db/**'],
    ignores: ['**/*.test.ts', '**/testing/**', 'lib/kpi/{golden,properties}/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'error' },
  },
  {
    // Commands and seeds talk to a terminal.
    files: ['prisma/**', 'bin/**', 'bench/**', 'scripts/**', 'e2e/**'],
    rules: { 'no-console': 'off' },
  },
);
