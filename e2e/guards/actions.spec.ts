// The attack: a server action is called from any page, by anybody, with any ids. Every action of the build × every role ×
// {own company, other company, other company's ids under one's own, other department}; then the other company's rows
// are compared with what they were.
import { expect, test } from '@playwright/test';
import { actionEntries, type Call } from './action-entries';
import { builtActions } from './build-list';
import { callAction } from './call-action';
import { digestOf } from './digest';
import { leaksIn, type Reader } from './leaks';
import { openMarkedSite, type MarkedSite } from './marked-site';

let site: MarkedSite;
test.describe.configure({ timeout: 600_000 });
test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(1_200_000);
  site = await openMarkedSite(browser, baseURL!);
});

const readers: Reader[] = ['nobody', 'employee', 'auditor', 'manager', 'finance', 'admin', 'owner'];
const actions = builtActions();
const nameOf = (name: string) => name.slice(name.indexOf('#') + 1);

test('every server action of the build has an entry, and no entry is left over', () => {
  expect(actions.map(({ name }) => nameOf(name)).sort()).toEqual(Object.keys(actionEntries).sort());
});

test('nobody runs what is not theirs, and the other company does not move', async () => {
  const before = await digestOf(site.other.companyId);
  const wrong: string[] = [];
  let called = 0;
  let answered = 0;
  let counter = 0;
  for (const { id, name } of actions) {
    const entry = actionEntries[nameOf(name)];
    if (!entry || entry.isPublic) continue;
    let isDone = false;
    for (const reader of readers) {
      const client = site.clients[reader];
      const call: Call = (action, input, slug = site.own.slug) =>
        callAction(client, { id: actions.find((each) => nameOf(each.name) === action)!.id, page: '/companies', args: [slug, input] });
      const isAllowed = reader !== 'nobody' && (entry.roles as readonly string[]).includes(reader);
      const cases = [
        { name: 'other company', slug: site.other.slug, ids: site.other, isAllowed: false },
        ...(entry.hasId ? [{ name: 'other company’s ids', slug: site.own.slug, ids: site.other, isAllowed: false }] : []),
        ...(entry.hasDepartment ? [{ name: 'other department', slug: site.own.slug, ids: { ...site.own, employeeOne: site.own.employeeTwo, departmentOne: site.own.departmentTwo }, isAllowed: isAllowed && reader !== 'manager' }] : []),
        { name: 'own', slug: site.own.slug, ids: site.own, isAllowed },
      ];
      for (const each of cases) {
        counter += 1;
        const input = await entry.input(each.ids, String(counter), call);
        const answer = await callAction(client, { id, page: '/companies', args: [each.slug, input] });
        called += 1;
        // Refused by a rule of the business is an answer too: the door and the lock let the person in.
        const isAnswered = answer.ok || !['unauthenticated', 'forbidden', 'notFound', 'invalid', 'unexpected', 'no answer'].includes(answer.code ?? '');
        if (isAnswered) answered += 1;
        const isRight = each.name === 'other company’s ids' || each.name === 'other department'
          ? isAnswered === each.isAllowed || (!each.isAllowed && answer.code === 'invalid')
          : isAnswered === each.isAllowed;
        const isLate = entry.isOnce === true && isDone && each.isAllowed;
        if (each.name === 'own' && answer.ok) isDone = true;
        if (!isRight && !isLate) wrong.push(`${reader} ${each.name} ${nameOf(name)}: ${answer.ok ? 'done' : answer.code} ${answer.ok ? '' : answer.text.slice(0, 200)}`);
        const leaks = leaksIn(answer.text, reader);
        if (leaks.length > 0) wrong.push(`${reader} ${each.name} ${nameOf(name)} reads ${leaks.join(', ')}`);
      }
    }
  }
  console.log(`actions: ${called} calls, ${answered} answered, ${wrong.length} wrong`);
  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(30);
  expect(await digestOf(site.other.companyId)).toEqual(before);
});
