// The attack: a page or route answers somebody it should not, or with somebody else's rows. Every page and route of
// the build × every role × {own, other department, other company, other company's id under one's own address}.
import { expect, test, type APIRequestContext } from '@playwright/test';
import { builtRoutes } from './build-list';
import { leaksIn, type Reader } from './leaks';
import { closedMonth, openMonth, type MarkedIds } from './marked-ids';
import { openMarkedSite, type MarkedSite } from './marked-site';
import { routeEntries, type RouteEntry } from './route-entries';

let site: MarkedSite;
test.describe.configure({ timeout: 600_000 });
test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(1_200_000);
  site = await openMarkedSite(browser, baseURL!);
});

const readers: Reader[] = ['owner', 'admin', 'manager', 'finance', 'employee', 'auditor', 'nobody'];

test('every page and route of the build has an entry, and no entry is left over', () => {
  expect(builtRoutes().map(({ pattern }) => pattern).sort()).toEqual(Object.keys(routeEntries).sort());
});

/** The address of a pattern for one company's ids; `two` takes those of the other department. */
function addressOf(pattern: string, slug: string, ids: MarkedIds, entry: RouteEntry, two = false): string {
  const month = entry.month === 'open' ? openMonth : closedMonth;
  const values: Record<string, string> = {
    company: slug, month, employee: two ? ids.employeeTwo : ids.employeeOne, employeeId: two ? ids.employeeTwo : ids.employeeOne,
    kpiId: ids.kpi, schemeId: ids.scheme, versionId: ids.version, rolloutId: ids.rollout, membershipId: ids.spareMembership,
    importId: ids.importId, exportId: ids.exportId, companyId: ids.companyId, token: ids.token,
  };
  const path = pattern.replace(/\[(\.\.\.)?(\w+)\]/g, (_, _rest, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No marked id for [${name}] in ${pattern}`);
    return value;
  });
  return path + (entry.query?.(ids, two) ?? '');
}

interface Answer {
  isAllowed: boolean;
  text: string;
}

async function ask(client: APIRequestContext, address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await client.get(address, { headers, maxRedirects: 5 });
  const text = [...Object.values(response.headers()), await response.text()].join('\n');
  const isSignIn = new URL(response.url()).pathname.startsWith('/sign-in');
  // A page that streams has sent its 200 before it knows: then the not-found mark is in the body.
  const isAllowed = response.status() < 400 && !isSignIn && !text.includes('name="robots" content="noindex"') && !text.includes('NEXT_HTTP_ERROR_FALLBACK;404');
  return { isAllowed, text };
}

test('nobody is answered who should not be, nobody reads a foreign marker, everybody allowed is answered', async () => {
  const wrong: string[] = [];
  let asked = 0;
  let answered = 0;
  for (const { pattern, kind } of builtRoutes()) {
    const entry = routeEntries[pattern];
    if (!entry || entry.isPublic) continue;
    for (const reader of readers) {
      const client = site.clients[reader];
      const isAllowed = reader !== 'nobody' && (entry.roles as readonly string[]).includes(reader);
      const isScoped = pattern.includes('[company]');
      const cases = [
        { name: 'own', address: addressOf(pattern, site.own.slug, site.own, entry), isAllowed },
        ...(isScoped ? [
          { name: 'other company', address: addressOf(pattern, site.other.slug, site.other, entry), isAllowed: false },
          { name: 'other company’s id', address: addressOf(pattern, site.own.slug, site.other, entry), isAllowed: entry.hasId ? false : null },
          ...(entry.hasDepartment ? [{ name: 'other department', address: addressOf(pattern, site.own.slug, site.own, entry, true), isAllowed: reader === 'manager' || reader === 'employee' ? false : isAllowed }] : []),
        ] : []),
      ];
      for (const each of cases) {
        for (const headers of kind === 'page' ? [{}, { RSC: '1' }] : [{}]) {
          const answer = await ask(client, each.address, headers as Record<string, string>);
          asked += 1;
          if (answer.isAllowed) answered += 1;
          const isJudged = each.isAllowed !== null && Object.keys(headers).length === 0;
          if (isJudged && answer.isAllowed !== each.isAllowed) wrong.push(`${reader} ${each.name} ${each.address}: ${answer.isAllowed ? 'answered' : 'refused'}`);
          const leaks = leaksIn(answer.text, reader);
          if (leaks.length > 0) wrong.push(`${reader} ${each.name} ${each.address} reads ${leaks.join(', ')}`);
        }
      }
    }
  }
  console.log(`routes: ${asked} requests, ${answered} answered, ${wrong.length} wrong`);
  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(100);
});

test('the guard sees: markers are there for those who may read them', async () => {
  const own = await ask(site.clients.admin, `/${site.own.slug}/people`);
  expect(leaksIn(own.text, 'employee')).not.toEqual([]);
  expect(leaksIn(own.text, 'nobody')).not.toEqual([]);
});
