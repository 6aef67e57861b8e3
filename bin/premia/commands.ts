// The other commands: each reads files, asks the law, and says the answer.
import { z } from 'zod';
import {
  calculatePerson,
  canonicalResult,
  compareResults,
  describeProblem,
  describeRemark,
  explainLine,
  lintScheme,
  personInputSchema,
  planCampaign,
  prove,
  renderWorkings,
  schemeDocSchema,
  schemeTemplates,
  solveFact,
  templateIn,
} from '@/lib/kpi';
import { bundleFileSchema, bundleSchema, checkHashes, checkPerson, schemeFileSchema, schemesOf, solveFileSchema, statementSchema } from './bundle';
import type { Bundle } from './bundle';
import { incomparable } from './comparable';
import { firstDifference } from './first-difference';
import type { Call } from './main';
import { check, open, readJson } from './read';
import { statementHash } from './statement-hash';
import { tellBridge, tellJudgement } from './tables';
import { UsageError } from './usage-error';
import { words } from './words';

const say = ({ stdout }: Call, value: unknown): void => {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

const result = (bundle: Bundle) => calculatePerson(bundle.input, schemesOf(bundle));

/** A bundle that says something that can be calculated. */
async function readBundle(call: Call, file: string | undefined): Promise<Bundle> {
  const source = open(file, call.stdin);
  const bundle = await readJson(source, bundleFileSchema);
  checkPerson(bundle.input, bundle.schemes, source.called);
  return bundle;
}

export async function explain(call: Call): Promise<number> {
  const { cards, problems, currency } = result(await readBundle(call, call.files[0]));
  for (const card of cards)
    for (const line of [...card.lines, ...card.unfinished])
      for (const { depth, title, formula, value, reasons } of renderWorkings({ ...explainLine(card, line), currency }, call.lang))
        call.stdout.write(`${'  '.repeat(depth)}${title}: ${formula === '' ? '' : `${formula} = `}${value}${reasons.map((why) => ` [${why}]`).join('')}\n`);
  for (const problem of problems) {
    const { what, todo } = describeProblem(problem, call.lang);
    call.stdout.write(`! ${what} ${todo}\n`);
  }
  return problems.length > 0 ? 1 : 0;
}

export async function proveScheme(call: Call): Promise<number> {
  const { doc, kpis, basis, limits } = await readJson(open(call.files[0], call.stdin), schemeFileSchema);
  const { plans, ...rest } = basis;
  const { variableShareMax, reductionShareMax } = limits;
  const report = prove(doc, kpis, plans ? { ...rest, plans } : rest, {
    ...(variableShareMax === undefined ? {} : { variableShareMax }),
    ...(reductionShareMax === undefined ? {} : { reductionShareMax }),
  });
  const remarks = lintScheme(doc, kpis);
  if (call.asTable) tellJudgement(call.stdout, { doc, report, remarks, currency: basis.currency }, call.lang);
  else say(call, { ...report, remarks: remarks.map((remark) => ({ ...remark, ...describeRemark(remark, call.lang), severity: remark.severity })) });
  return report.proofs.some(({ verdict }) => verdict === 'refused') ? 1 : 0;
}

export async function compare(call: Call): Promise<number> {
  if (call.files.length !== 2) throw new UsageError(({ twoFiles }) => twoFiles);
  const [a, b] = [await readBundle(call, call.files[0]), await readBundle(call, call.files[1])];
  const unlike = incomparable(a, b);
  if (unlike) {
    const what = unlike.say(words[call.lang]);
    if (call.asTable) call.stdout.write(`!\t${unlike.impossible}\t${what}\n`);
    else say(call, { impossible: unlike.impossible, what });
    return 1;
  }
  const bridge = compareResults({ input: a.input, schemes: schemesOf(a) }, { input: b.input, schemes: schemesOf(b) });
  if (bridge && call.asTable) tellBridge(call.stdout, bridge);
  else say(call, bridge ?? { impossible: 'has-problems', problems: [result(a).problems, result(b).problems] });
  return bridge ? 0 : 1;
}

export async function solve(call: Call): Promise<number> {
  const source = open(call.files[0], call.stdin);
  const asked = await readJson(source, solveFileSchema);
  if ('campaign' in asked) {
    const planned = planCampaign(asked.campaign);
    say(call, planned);
    return 'plan' in planned ? 0 : 1;
  }
  checkPerson(asked.input, asked.schemes, source.called);
  const { input, facts, wantedMinor, decimals, direction, growthStep } = asked;
  const outcome = solveFact({ person: input, schemes: schemesOf(asked), facts, wantedMinor, decimals, direction, growthStep });
  say(call, outcome);
  return 'solved' in outcome ? 0 : 1;
}

export async function schema(call: Call): Promise<number> {
  const known = { scheme: schemeDocSchema, person: personInputSchema, bundle: bundleSchema };
  const name = call.files[0] ?? 'scheme';
  const found = Object.hasOwn(known, name) ? known[name as keyof typeof known] : undefined;
  if (!found) throw new UsageError(({ noSchema }) => noSchema(Object.keys(known).join(', ')));
  say(call, z.toJSONSchema(found, { io: 'input', unrepresentable: 'any' }));
  return 0;
}

export async function example(call: Call): Promise<number> {
  const [key] = call.files;
  if (key === undefined) {
    for (const { key: each, name } of schemeTemplates) call.stdout.write(`${each}\t${name[call.lang]}\n`);
    return 0;
  }
  const found = schemeTemplates.find((each) => each.key === key);
  if (!found) throw new UsageError(({ noExample }) => noExample(key));
  const { doc, kpis, example: input } = templateIn(found, call.lang);
  say(call, { format: 1, schemes: { [key]: doc }, kpis, input });
  return 0;
}

/** Recomputes first, then checks the hash: a statement may be whole and still be computed by another law. */
export async function verify(call: Call): Promise<number> {
  const source = open(call.files[0], call.stdin);
  // The hash is of everything that stands in the file, known to this release or not.
  const stored = await readJson(source, z.record(z.string(), z.unknown()));
  const statement = check(stored, statementSchema, source.called, { isLoose: true });
  checkHashes(statement.input, statement.schemes, source.called);
  const computed = JSON.parse(canonicalResult(result(statement))) as unknown;
  const isSame = statementHash({ computed }) === statementHash({ computed: statement.result });
  const isWhole = statementHash(stored) === statement.hash;
  const differsAt = isSame ? null : firstDifference(computed, statement.result, '$.result');
  say(call, { resultAgrees: isSame, hashAgrees: isWhole, ...(differsAt === null ? {} : { differsAt }) });
  return isSame && isWhole ? 0 : 1;
}
