import { cloneTemplate, testServerUrl } from './test-server';

// Runs in each worker before its test file: the process' environment points at the worker's own clone, so that
// the code under test opens its connections as it does in production. Companies keep tests apart.
const database = `worker_${process.env.VITEST_POOL_ID ?? '1'}`;

await cloneTemplate(database);

process.env.DATABASE_URL = testServerUrl('owner', database);
process.env.RUNTIME_DATABASE_URL = testServerUrl('runtime', database);
process.env.NEXTAUTH_SECRET ??= 'a secret of the tests, long enough to pass the check';
process.env.PREMIA_LOG_LEVEL ??= 'silent';
process.env.PREMIA_TEST_DATABASE = database;
