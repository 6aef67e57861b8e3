// B1, B2, B9, B10 of the engine: people per second, ratios against the others in the same run, growth and memory.
import { createRequire } from 'node:module';
import pg from 'pg';
import { calculateAmounts, calculatePerson, canonicalResult, compileScheme, prove, schemeTemplates } from '@/lib/kpi';
// @ts-expect-error the launcher is plain JavaScript
import { startThrowawayServer, throwawayUrl } from '../../scripts/testing/throwaway-server.mjs';
import { byDecimal, byFixedPoint } from './by-hand';
import type { DecimalMaker } from './by-hand';
import { computeInServer, loadRows } from './by-sql';
import { measure } from './measure';
import type { Measured, Side } from './measure';
import { doc, kpis, makeRows, toInput } from './work';

const counts = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const schemes = new Map([['v1', compileScheme(doc, kpis)]]);
const { server, stop } = await startThrowawayServer();
const pool = new pg.Pool({ connectionString: throwawayUrl(server, 'admin', 'postgres'), max: 1 });
try {
  const Decimal = readDecimal();
  const growth: { count: number; perSecond: number }[] = [];
  for (const count of counts.length > 0 ? counts : [1000, 10_000, 100_000]) growth.push({ count, perSecond: await oneSize(count, Decimal) });
  const [first, last] = [growth[0], growth.at(-1)];
  if (first && last && first !== last) {
    const exponent = Math.log(last.count / last.perSecond / (first.count / first.perSecond)) / Math.log(last.count / first.count);
    say(`B9   growth from ${first.count} to ${last.count}: exponent ${exponent.toFixed(2)}`);
  }
  proofTimes();
} finally {
  await pool.end();
  await stop();
}

async function oneSize(count: number, Decimal: DecimalMaker | null): Promise<number> {
  const rows = makeRows(count);
  const inputs = rows.map(toInput);
  await loadRows(pool, rows);
  const plain: Side[] = [
    { name: 'engine', run: () => inputs.forEach((input) => void calculateAmounts(input, schemes)) },
    { name: 'postgres numeric', run: () => computeInServer(pool) },
  ];
  if (Decimal) plain.push({ name: 'decimal.js by hand', run: () => rows.forEach((row) => void byDecimal(Decimal, row)) });
  say(`${count} people × 5 KPIs × 6 lines`);
  const b1 = await measure(plain, count);
  table('B1', b1);
  const told = Math.min(count, 20_000);
  const b2 = await measure(
    [
      {
        name: 'engine with workings, canonical text',
        run: () => inputs.slice(0, told).forEach((input) => void canonicalResult(calculatePerson(input, schemes))),
      },
      { name: 'engine with workings, objects', run: () => inputs.slice(0, told).forEach((input) => void calculatePerson(input, schemes)) },
      { name: 'fixed point by hand with JSON workings', run: () => rows.slice(0, told).forEach((row) => void byFixedPoint(row)) },
    ],
    told,
  );
  table('B2', b2);
  const bytes = canonicalResult(calculatePerson(inputs[0] as (typeof inputs)[number], schemes)).length;
  say(
    `B10  ${Math.round(process.memoryUsage().rss / 1e6)} MB resident; ${bytes} bytes of result per person, ${byFixedPoint(rows[0] as (typeof rows)[number]).length} by hand`,
  );
  return b1[0]?.perSecond ?? Number.NaN;
}

function table(title: string, measured: readonly Measured[]): void {
  const [own] = measured;
  for (const { name, perSecond } of measured)
    say(
      `${title}   ${name.padEnd(40)} ${String(perSecond).padStart(9)} /s${own && own.name !== name ? `   engine is ${(own.perSecond / perSecond).toFixed(2)} ×` : ''}`,
    );
}

/** Fetched on demand into the place named, because nothing but this comparison needs it. */
function readDecimal(): DecimalMaker | null {
  const place = process.env['DECIMAL_JS'];
  if (!place) {
    say('decimal.js is left out: npm install --prefix <folder> decimal.js, then DECIMAL_JS=<folder>/package.json');
    return null;
  }
  return createRequire(place)('decimal.js') as DecimalMaker;
}

function proofTimes(): void {
  const basis = { basePayMinor: '10000000', currency: { code: 'RUB', digits: 2 }, fixedShare: '0.7' };
  const start = process.hrtime.bigint();
  for (const { doc: each, kpis: catalogue } of schemeTemplates) prove(each, catalogue, basis);
  const all = Number(process.hrtime.bigint() - start) / 1e6;
  say(`prove: ${schemeTemplates.length} ready schemes in ${all.toFixed(0)} ms`);
  const again = process.hrtime.bigint();
  prove(doc, kpis, basis);
  say(`prove: 5 KPIs and 6 lines in ${(Number(process.hrtime.bigint() - again) / 1e6).toFixed(1)} ms`);
}
