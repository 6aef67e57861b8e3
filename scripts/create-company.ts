import { parseArgs } from 'node:util';
import pg from 'pg';
import { z } from 'zod';
import { hashToken, makeToken } from '@/lib/auth/token';
import { emailInput } from '@/lib/auth/sign-in-input';
import { paths } from '@/lib/paths';

// Founds a company and invites its owner. Only the owner's login of the database may do this; row-level security is
// forced on it too, so the transaction names the company first.

const usage = `usage: DATABASE_URL=… npx tsx scripts/create-company.ts \\
  --name "Acme" --slug acme --currency RUB --time-zone Europe/Moscow [--language ru] [--country RU] \\
  --owner-name "Ann Example" --owner-email ann@example.org [--url https://premia.example.org]`;

/** First steps of addresses that are pages of the house itself. */
const takenSlugs = ['account', 'api', 'companies', 'invitation', 'sign-in'];

const wish = z.object({
  name: z.string().trim().min(1).max(120),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens').max(60)
    .refine((slug) => !takenSlugs.includes(slug), 'this address is a page of Premia itself'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'three capital letters, as RUB'),
  'time-zone': z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'an IANA name, as Europe/Moscow'),
  language: z.enum(['en', 'ru']).default('en'),
  /** Whose production calendar counts working days. */
  country: z.string().regex(/^[A-Z]{2}$/, 'two capital letters, as RU').default('RU'),
  'owner-name': z.string().trim().min(1).max(120),
  'owner-email': emailInput,
  url: z.url().default(process.env.PREMIA_URL ?? 'http://127.0.0.1:3000'),
});

type Wish = z.output<typeof wish>;

const invitationDays = 7;

async function createCompany(client: pg.Client, company: Wish): Promise<string> {
  const companyId = crypto.randomUUID();
  const token = makeToken();
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency: company.currency }).resolvedOptions().maximumFractionDigits ?? 2;
  await client.query('BEGIN');
  await client.query("SELECT set_config('app.company_id', $1, true)", [companyId]);
  await client.query(
    'INSERT INTO companies (company_id, slug, name, currency, currency_digits, time_zone, language, country) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [companyId, company.slug, company.name, company.currency, digits, company['time-zone'], company.language, company.country],
  );
  const invitationId = crypto.randomUUID();
  await client.query(
    `INSERT INTO invitations (company_id, id, email, name, token_hash, roles, expires_at)
     VALUES ($1, $2, $3, $4, $5, '{owner}', now() + make_interval(days => $6))`,
    [companyId, invitationId, company['owner-email'], company['owner-name'], hashToken(token), invitationDays],
  );
  const audit = `INSERT INTO audit_entries (company_id, id, actor_name, action, subject_type, subject_id, after) VALUES ($1, $2, 'Premia: create-company', $3, $4, $5, $6)`;
  const { name, slug, currency, language } = company;
  await client.query(audit, [companyId, crypto.randomUUID(), 'company.create', 'company', companyId, { name, slug, currency, language }]);
  await client.query(audit, [companyId, crypto.randomUUID(), 'invitation.create', 'invitation', invitationId, { name: company['owner-name'], roles: ['owner'] }]);
  await client.query('COMMIT');
  return new URL(paths.invitation(companyId, token), company.url).href;
}

async function main(): Promise<void> {
  const options = Object.fromEntries(Object.keys(wish.shape).map((name) => [name, { type: 'string' as const }]));
  const asked = wish.safeParse(parseArgs({ options }).values);
  if (!asked.success) {
    const lines = asked.error.issues.map((issue) => `  --${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`${lines.join('\n')}\n${usage}`);
  }
  if (!process.env.DATABASE_URL) throw new Error(`DATABASE_URL (the owner's login) is not set\n${usage}`);
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const link = await createCompany(client, asked.data);
    console.log(`${asked.data.name} is founded. Hand this link to ${asked.data['owner-name']}; it works once, for ${invitationDays} days:\n${link}`);
  } catch (error) {
    const isTaken = error instanceof pg.DatabaseError && error.constraint === 'companies_slug_key';
    throw isTaken ? new Error(`There is a company at /${asked.data.slug} already`) : error;
  } finally {
    await client.end();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
