// B1, B2, B9, B10 of the engine: people per second, ratios against the others in the same run, growth and memory.
import pg from 'pg';
import { calculateAmounts, calculatePerson, calculateTold, compileScheme, packResult, prove, schemeTemplates } from '@/lib/kpi';
// @ts-expect-error the launcher is plain JavaScript
import { startThrowawayServer, throwawayUrl } from '../../scripts/testing/throwaway-server.mjs';
import { byDecimal, byFixedPoint } from './by-hand';
import { bySheet } from './by-sheet';
import { computeInServer, loadRows } from './by-sql';
import { byZen, zenDecision } from './by-zen';
import { exponentOf } from './growth';
import type { Point } from './growth';
import { measure } from './measure';
import type { Measured, Side } from './measure';
import { fetchPeers } from './peers';
import type { Peers } from './peers';
import { streamMemory } from './stream-memory';
import { doc, kpis, makeRows, toInput } from './work';
import type { Row } from './work';

const asked = process.argv.slice(2).map(Number);
const counts = asked.some((count) => count > 0) ? asked.filter((count) => count > 0) : [1000, 10_000, 100_000];
/** Peers that take minutes beyond this are measured up to here only. */
const slowMax = 10_000;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const schemes = new Map([['v1', compileScheme(doc, kpis)]]);
const { server, stop } = await startThrowawayServer();
const pool = new pg.Pool({ connectionString: throwawayUrl(server, 'admin', 'postgres'), max: 1 });
try {
  const peers = fetchPeers();
  if ('missing' in peers) say(`decimal.js, HyperFormula and zen-engine are left out: ${peers.missing}`);
  else await sameAnswers(peers);
  const growth: Record<'B1' | 'B2', Point[]> = { B1: [], B2: [] };
  for (const count of counts) {
    const measured = await oneSize(count, 'missing' in peers ? null : peers);
    for (const bench of ['B1', 'B2'] as const) growth[bench].push({ people: count, seconds: count / measured[bench] });
  }
  if (counts.length > 1) for (const bench of ['B1', 'B2'] as const) say(`B9   ${bench} from ${counts[0]} to ${counts.at(-1)}: exponent ${exponentOf(growth[bench]).toFixed(2)}`);
  for (const count of counts) say(`B10  ${count} people streamed with workings: ${streamMemory(count)} MB more than at rest, at most`);
  proofTimes();
} finally {
  await pool.end();
  await stop();
}

/** Who computes something else is no measure: decimal.js must agree to the kopeck, engines on floating point to a millionth. */
async function sameAnswers({ decimal, hyperFormula, zen }: Peers): Promise<void> {
  const rows = makeRows(200);
  const lines = rows.map((row) => (calculateAmounts(toInput(row), schemes).cards[0]?.lines ?? []).map(({ amountMinor }) => (Number(amountMinor) / 100).toFixed(2)));
  const differing = rows.filter((row, i) => byDecimal(decimal, row).join() !== lines[i]?.join());
  if (differing.length > 0) throw new Error(`decimal.js by hand differs on ${differing.length} of ${rows.length} people`);
  const sumOf = (take: (line: string, i: number) => boolean): number => lines.reduce((sum, all) => sum + all.filter(take).reduce((a, b) => a + Number(b), 0), 0);
  const isNear = (sum: number, own: number): boolean => Math.abs(sum - own) < own * 1e-6;
  if (!isNear(bySheet(hyperFormula, rows), sumOf(() => true))) throw new Error('HyperFormula computes something else');
  if (!isNear(await byZen(zenDecision(zen), rows), sumOf((_, i) => i === 1))) throw new Error('zen-engine computes something else');
}

async function oneSize(count: number, peers: Peers | null): Promise<Record<'B1' | 'B2', number>> {
  const rows = makeRows(count);
  const inputs = rows.map(toInput);
  await loadRows(pool, rows);
  say(`\n${count} people × 5 KPIs × 6 lines`);
  const b1 = await measure(
    [
      { name: 'engine', run: () => inputs.forEach((input) => void calculateAmounts(input, schemes)) },
      { name: 'Postgres numeric', run: () => computeInServer(pool) },
      ...(peers ? peerSides(peers, rows) : []),
    ],
    count,
  );
  table('B1', b1);
  const b2 = await measure(
    [
      { name: 'engine with workings, as stored', run: () => inputs.forEach((input) => void Buffer.byteLength(packResult(calculateTold(input, schemes)))) },
      { name: 'fixed point by hand with JSON workings', run: () => rows.forEach((row) => void Buffer.byteLength(byFixedPoint(row))) },
      { name: 'engine with workings, as objects', run: () => inputs.forEach((input) => void calculatePerson(input, schemes)) },
    ],
    count,
  );
  table('B2', b2);
  const [own, byHand] = [packResult(calculateTold(inputs[1] ?? toInput(rows[0] as Row), schemes)), byFixedPoint(rows[1] ?? (rows[0] as Row))];
  say(`     ${own.length} bytes of result per person, ${byHand.length} by hand`);
  return { B1: b1[0]?.perSecond ?? Number.NaN, B2: b2[0]?.perSecond ?? Number.NaN };
}

function peerSides({ decimal, hyperFormula, zen }: Peers, rows: readonly Row[]): Side[] {
  const byHand: Side = { name: 'decimal.js by hand', run: () => rows.forEach((row) => void byDecimal(decimal, row)) };
  if (rows.length > slowMax) return [byHand];
  const decision = zenDecision(zen);
  return [
    byHand,
    { name: 'zen-engine', run: async () => void (await byZen(decision, rows)) },
    { name: 'HyperFormula', run: () => void bySheet(hyperFormula, rows) },
  ];
}

function table(title: string, measured: readonly Measured[]): void {
  const [own] = measured;
  for (const { name, perSecond } of measured)
    say(
      `${title}   ${name.padEnd(40)} ${String(perSecond).padStart(9)} /s${own && own.name !== name ? `   engine is ${(own.perSecond / perSecond).toFixed(2)} ×` : ''}`,
    );
}

function proofTimes(): void {
  const basis = { basePayMinor: '10000000', currency: { code: 'RUB', digits: 2 }, fixedShare: '0.7' };
  const timed = (run: () => void): string => {
    run();
    const start = process.hrtime.bigint();
    run();
    return (Number(process.hrtime.bigint() - start) / 1e6).toFixed(1);
  };
  say('');
  say(`prove: ${schemeTemplates.length} ready schemes in ${timed(() => schemeTemplates.forEach((each) => void prove(each.doc, each.kpis, basis)))} ms`);
  const { doc: large, kpis: catalogue } = largeScheme();
  say(`prove: ${catalogue.length} KPIs and ${large.components.length} components in ${timed(() => void prove(large, catalogue, basis))} ms`);
}

/** 8 KPIs and 10 components: the work scheme with its rows and lines said again for three more KPIs. */
function largeScheme(): { doc: typeof doc; kpis: typeof kpis } {
  const more = kpis.slice(0, 3).map((kpi, i) => ({ ...kpi, code: `m${i + 1}`, name: `KPI ${i + 6}` }));
  const renamed = <T>(part: T): T => JSON.parse(JSON.stringify(part).replace(/"k([123])"/g, '"m$1"')) as T;
  const halved = doc.scorecard.map((row) => ({ ...row, weight: String(Number(row.weight) / 2) }));
  const rest = renamed(doc.scorecard.slice(0, 3)).map((row, i) => ({ ...row, weight: ['0.2', '0.2', '0.1'][i] as string }));
  const lines = doc.components.slice(2).map((component, i) => ({ ...renamed(component), key: `more${i}` }));
  return { doc: { ...doc, scorecard: [...halved, ...rest], components: [...doc.components, ...lines] }, kpis: [...kpis, ...more] };
}
