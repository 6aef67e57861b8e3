#!/usr/bin/env node
// Prisma's own schema engine, compiled to WebAssembly, behind the executable that Prisma's CLI expects
// (PRISMA_SCHEMA_ENGINE_BINARY): the native one has to be downloaded from a host that is not always reachable.
// It answers the CLI's JSON-RPC, one message a line, and reaches the database through @prisma/adapter-pg.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

const CHAR_OID = 18;
const TEXT_OID = 25;

const options = readOptions(process.argv.slice(2));

// The engine reports a panic through this global and then traps; without it the message would be lost.
const panics = { message: '', set_message(text) { this.message = String(text); } };
globalThis.PRISMA_WASM_PANIC_REGISTRY = panics;

if (options.version) {
  const { version } = await loadEngine();
  console.log(`schema-engine-wasm ${version()}`);
} else if (options.command) {
  await runCommand(options.command);
} else {
  await answerRequests();
}

/** `--datamodels` may repeat; `--datasource` is JSON; `cli <command>` is the one-shot form. */
function readOptions(args) {
  const found = { datamodels: [], url: undefined, shadowUrl: undefined, command: undefined, version: false };
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--datamodels') found.datamodels.push(args[++i]);
    else if (args[i] === '--datasource') {
      const { url, shadowDatabaseUrl } = JSON.parse(args[++i]);
      found.url = url ?? undefined;
      found.shadowUrl = shadowDatabaseUrl || undefined;
    } else if (args[i] === 'cli') found.command = args[++i];
    else if (args[i] === '--version') found.version = true;
  }
  return found;
}

async function loadEngine() {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings;
}

async function runCommand(command) {
  try {
    if (command === 'can-connect-to-database') await canConnect();
    else if (command === 'create-database') await createDatabase(options.url);
    else if (command === 'drop-database') await dropDatabase(options.url);
    else throw new Error(`unknown command ${command}`);
  } catch (error) {
    const fields = { error_code: connectionCode(error), message: describe(error) };
    process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`);
    process.exitCode = 1;
  }
}

async function canConnect() {
  const client = new pg.Client(connectionOptions(options.url));
  await client.connect();
  await client.end();
}

async function createDatabase(url) {
  const name = connectionOptions(url).database;
  await withMaintenanceDatabase(url, (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`));
  return { databaseName: name };
}

async function dropDatabase(url) {
  const name = connectionOptions(url).database;
  await withMaintenanceDatabase(url, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)}`));
}

async function withMaintenanceDatabase(url, work) {
  const client = new pg.Client({ ...connectionOptions(url), database: 'postgres' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function answerRequests() {
  let engine;
  let queue = Promise.resolve();
  let current;
  // A panic inside a callback of the engine traps outside every promise: answer for it, then go.
  process.on('uncaughtException', (error) => {
    send({ jsonrpc: '2.0', id: current?.id ?? 0, error: rpcError(error) });
    process.exitCode = 101;
    process.stdin.destroy();
  });
  const answer = async (request) => {
    current = request;
    try {
      const result = request.method === 'createDatabase'
        ? await createDatabase(request.params?.datasource?.url ?? options.url)
        : await call(engine ??= await openEngine(request), request);
      send({ jsonrpc: '2.0', id: request.id, result: result ?? {} });
    } catch (error) {
      send({ jsonrpc: '2.0', id: request.id, error: rpcError(error) });
    }
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    const message = JSON.parse(line);
    if (message.method) queue = queue.then(() => answer(message));
  }
  await queue;
  process.exit(0);
}

async function openEngine(request) {
  const { SchemaEngine } = await loadEngine();
  const datamodels = options.datamodels.map((file) => [file, readFileSync(file, 'utf8')]);
  // `migrate diff` names its schemas in the request; an empty list instead of none would panic.
  return SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(adapterFactory(options.url && needsDatabase(request) ? options.url : undefined)));
}

/** Two schemas are compared by themselves; the database of the configuration may not even exist yet. */
function needsDatabase({ method, params }) {
  return method !== 'diff' || [params.from, params.to].some(({ tag }) => tag !== 'empty' && tag !== 'schemaDatamodel');
}

async function call(engine, { method, params }) {
  if (method === 'getDatabaseVersion') return engine.version(null);
  if (method === 'diff') return printed(await engine.diff(params));
  if (typeof engine[method] !== 'function') throw new Error(`The schema engine has no method ${method}`);
  return engine[method](params);
}

/** The native engine prints a diff itself by a `print` message; the WASM one returns the text. */
function printed(result) {
  if (result.stdout) send({ jsonrpc: '2.0', id: 0, method: 'print', params: { content: result.stdout } });
  return { exitCode: result.exitCode };
}

function send(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function rpcError(error) {
  const isPanic = error instanceof WebAssembly.RuntimeError;
  const message = isPanic ? panics.message || error.message : describe(error);
  return { code: 4466, message: 'An error happened. Check the data field for details.',
    data: { is_panic: isPanic, message, error: { message }, meta: null, error_code: isPanic ? null : error?.code ?? null } };
}

function describe(error) {
  return error?.message || error?.errors?.[0]?.message || String(error);
}

/** Prisma's codes for the ways in which a connection fails: the CLI decides by P1003 whether to create a database. */
function connectionCode(error) {
  switch (error?.code) {
    case '3D000': return 'P1003';
    case '28P01': return 'P1000';
    case '42P04': return 'P1009';
    case 'ECONNREFUSED': case 'ENOTFOUND': return 'P1001';
    default: return 'P1010';
  }
}

/** Discrete options: with a connection string inside, pg would let it override `database`, also for a shadow. */
function connectionOptions(text) {
  const url = new URL(text);
  const ssl = url.searchParams.get('sslmode');
  return {
    host: url.searchParams.get('host') ?? decodeURIComponent(url.hostname).replace(/^\[|\]$/g, ''),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)) || 'postgres',
    ...(ssl && ssl !== 'disable' ? { ssl: { rejectUnauthorized: ssl.startsWith('verify') } } : {}),
  };
}

function adapterFactory(url) {
  const main = url ? connectionOptions(url) : undefined;
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => (main ? openAdapter(main) : Promise.resolve(noDatabase())),
    connectToShadowDb: () => openShadow(main),
  };
}

/** Comparing a schema with nothing needs no server, yet the engine asks for its version: it hears a plausible one. */
function noDatabase() {
  const refuse = () => Promise.reject(new Error('This command needs a database: set DATABASE_URL, or run npm start.'));
  const { Boolean: bool, Text: text, Int32: int } = ColumnTypeEnum;
  const version = { columnNames: ['exists', 'version', 'numeric_version'], columnTypes: [bool, text, int], rows: [[true, 'PostgreSQL 18.0', 180_000]] };
  return {
    provider: 'postgres', adapterName: '@prisma/adapter-pg', executeRaw: refuse, executeScript: refuse, startTransaction: refuse,
    queryRaw: ({ sql }) => (sql.includes('version()') ? Promise.resolve(version) : refuse()),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  };
}

async function openAdapter(config) {
  const pool = new pg.Pool({ ...config, max: 3 });
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  return Object.assign(adapter, {
    // The adapter splits scripts at every semicolon, which breaks functions and DO blocks: send them whole.
    executeScript: (script) => pool.query(script).then(() => undefined, (error) => adapter.onError(error)),
    // "char" is unknown to the adapter though the catalogue queries of the engine read such columns.
    queryRaw: (query) => queryWithCharType(adapter, query),
  });
}

async function queryWithCharType(adapter, query) {
  const performIO = adapter.performIO.bind(adapter);
  const charColumns = [];
  const patched = Object.create(adapter, { performIO: { value: async (input) => {
    const result = await performIO(input);
    result.fields.forEach((field, i) => {
      if (field.dataTypeID !== CHAR_OID) return;
      charColumns.push(i);
      field.dataTypeID = TEXT_OID;
    });
    return result;
  } } });
  const answer = await Object.getPrototypeOf(adapter).queryRaw.call(patched, query);
  for (const i of charColumns) answer.columnTypes[i] = ColumnTypeEnum.Character;
  return answer;
}

async function openShadow(main) {
  if (options.shadowUrl) return openAdapter(connectionOptions(options.shadowUrl));
  if (!main) return noDatabase();
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
  const inMaintenance = (work) => withMaintenanceDatabase(options.url, work);
  await inMaintenance((client) => client.query(`CREATE DATABASE "${name}"`));
  const adapter = await openAdapter({ ...main, database: name });
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await inMaintenance((client) => client.query(`DROP DATABASE IF EXISTS "${name}"`));
  };
  return adapter;
}
