// What the command reads: schemes and KPIs, and one person or many.
import { z } from 'zod';
import { compileScheme, kpiDefSchema, personInputSchema, schemeDocSchema } from '@/lib/kpi';
import type { KpiDef, PersonInput, SchemeDoc, Schemes } from '@/lib/kpi';
import { hashScheme } from '@/lib/schemes/hash-scheme';
import { faultAt } from './read';
import type { Source } from './read';

const kpis = z.array(kpiDefSchema).max(5000);

export const rulesSchema = z.object({
  format: z.literal(1),
  /** Scheme documents by scheme version id. */
  schemes: z.record(z.string(), z.unknown()),
  kpis,
});
export type Rules = z.infer<typeof rulesSchema>;

/** One person's month with the rules it is calculated by. */
export const bundleSchema = rulesSchema.extend({ input: personInputSchema });
export type Bundle = z.infer<typeof bundleSchema>;

/** A bundle with its result and the hash of all of it. */
export const statementSchema = bundleSchema.extend({ result: z.unknown(), hash: z.string().regex(/^[0-9a-f]{64}$/) });
export type Statement = z.infer<typeof statementSchema>;

/** A bundle as a file: a statement is one too. */
export const bundleFileSchema = bundleSchema.extend({ result: z.unknown().optional(), hash: z.string().optional() });

/** A decimal or a fraction, as everywhere in the law. */
const decimal = z
  .string()
  .max(64)
  .regex(/^-?\d+(\.\d+)?$|^-?\d+\/0*[1-9]\d*$/, 'decimal-expected');

export const schemeFileSchema = z.object({
  doc: z.unknown(),
  kpis,
  basis: z.object({
    basePayMinor: z.string().regex(/^\d{1,30}$/, 'minor-expected'),
    currency: z.object({ code: z.string(), digits: z.number().int().min(0).max(6) }),
    fixedShare: decimal.nullable(),
    plans: z.record(z.string(), decimal).optional(),
  }),
  limits: z.object({ variableShareMax: decimal.optional(), reductionShareMax: decimal.optional() }).default({}),
});

const directionSchema = z.enum(['higher', 'lower']);
const decimalsSchema = z.number().int().min(0).max(6);
const factSchema = z.object({
  kpi: z.string(),
  scope: z.enum(['person', 'department', 'company']),
  proportion: decimal.optional(),
  direction: directionSchema.optional(),
  decimals: decimalsSchema.optional(),
});
export const solveFileSchema = z.union([
  z.object({ campaign: z.object({ goal: decimal, price: decimal, conversion: decimal, budget: decimal, margin: decimal }) }),
  bundleSchema.extend({
    facts: z.array(factSchema).min(1),
    wantedMinor: z.string().regex(/^-?\d{1,30}$/, 'minor-expected'),
    decimals: decimalsSchema,
    direction: directionSchema,
    growthStep: decimal.optional(),
  }),
]);

export function schemesOf({ schemes, kpis: catalogue }: { schemes: Record<string, unknown>; kpis: KpiDef[] }): Schemes {
  return new Map(Object.entries(schemes).map(([id, doc]) => [id, compileScheme(doc, catalogue)]));
}

type Documents = Readonly<Record<string, unknown>>;

/** Nothing to calculate is no answer. `at` is where the input stands in what was read. */
export function checkPerson(input: PersonInput, schemes: Documents, called: Source['called'], at: readonly PropertyKey[] = ['input']): void {
  if (input.cards.length === 0) throw faultAt(called, [...at, 'cards'], (words) => words.noCards);
  checkHashes(input, schemes, called, at);
}

/** A hash that is given is the one of the scheme that is supplied. */
export function checkHashes({ cards }: PersonInput, schemes: Documents, called: Source['called'], at: readonly PropertyKey[] = ['input']): void {
  for (const [i, { schemeVersionId, schemeHash }] of cards.entries())
    if (schemeHash !== '' && Object.hasOwn(schemes, schemeVersionId) && !hashesOf(schemes[schemeVersionId]).includes(schemeHash))
      throw faultAt(called, [...at, 'cards', i, 'schemeHash'], (words) => words.otherHash(schemeVersionId));
}

const hashes = new WeakMap<object, string[]>();

/** As it is written, and as it is published: with everything it left unsaid. What is no document has no hash. */
function hashesOf(doc: unknown): string[] {
  if (typeof doc !== 'object' || doc === null) return [];
  const known = hashes.get(doc);
  if (known) return known;
  const read = schemeDocSchema.safeParse(doc);
  const found = [hashScheme(doc as SchemeDoc), ...(read.success ? [hashScheme(read.data)] : [])];
  hashes.set(doc, found);
  return found;
}
