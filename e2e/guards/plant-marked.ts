// Plants the two marked companies into the database of the browser tests and prints the ids of everything in them.
// Run as a program of its own, because the tests' runner must not hold the application's connections.
import { inviteMember } from '@/lib/auth/members/invite-member';
import { inCompany } from '@/lib/db/in-company';
import { unscoped } from '@/lib/db/unscoped';
import { previewImport } from '@/lib/facts/preview-import';
import { makeExport } from '@/lib/payroll/make-export';
import { startDraft } from '@/lib/schemes/start-draft';
import { actorOf, closeMonths } from '@/prisma/scenarios/close-months';
import { plantCompany } from '@/prisma/scenarios/plant-company';
import { markedCompany } from './marked-company';
import { closedMonth, markedPassword, openMonth, type MarkedIds } from './marked-ids';

async function plant(tag: string, ordinal: number): Promise<MarkedIds> {
  const scenario = markedCompany(tag, ordinal);
  const ownerUrl = process.env.DATABASE_URL!;
  const planted = await plantCompany(scenario, { ownerUrl, openMonth, password: markedPassword });
  await closeMonths({ planted, scenario, openMonth, password: markedPassword });
  const [owner, admin, finance] = [await actorOf(scenario, 'owner'), await actorOf(scenario, 'admin'), await actorOf(scenario, 'finance')];
  const file = 'Personnel number,KPI code,Value\n11,sales,901.5\n99,sales,1\n';
  const { importId } = await previewImport(admin, { month: openMonth, kind: 'fact', fileName: 'facts.csv', content: new TextEncoder().encode(file) });
  const made = await makeExport(finance, { month: closedMonth, format: 'csv', operationId: crypto.randomUUID(), password: markedPassword });
  const invitation = await inviteMember(owner, { name: 'Guest', email: `guest@${scenario.slug}.example`, roles: ['employee'], employeeId: null, managedDepartmentId: null, seesPay: false });
  const { versionId: draftId } = await startDraft(admin, { schemeId: planted.ids.scheme.get('main')! });
  const rows = await inCompany(admin, async ({ db }) => ({
    memberships: await db.membership.findMany({ select: { id: true, name: true } }),
    version: await db.schemeVersion.findFirstOrThrow({ where: { status: 'published' }, select: { id: true } }),
    stages: await db.rolloutStage.findMany({ where: { fromMonth: { gt: openMonth } }, orderBy: { fromMonth: 'asc' }, select: { id: true } }),
    invitation: await db.invitation.findFirstOrThrow({ select: { id: true } }),
  }));
  const id = (kind: keyof typeof planted.ids, key: string) => planted.ids[kind].get(key)!;
  return {
    slug: scenario.slug,
    companyId: planted.companyId,
    departmentOne: id('department', 'one'), departmentTwo: id('department', 'two'),
    employeeOne: id('employee', 'one-b'), employeeTwo: id('employee', 'two-a'),
    kpi: id('kpi', 'sales'), scheme: id('scheme', 'main'), version: rows.version.id, draft: draftId, rollout: id('rollout', 'main'), stage: rows.stages[0]!.id, spareStage: rows.stages[1]!.id,
    spareMembership: rows.memberships.find(({ name }) => name.endsWith('Spare'))!.id,
    importId, exportId: made.id, invitation: rows.invitation.id, token: invitation.path.split('/').at(-1)!,
  };
}

const companies = [await plant('ALPHA', 0), await plant('BETA', 1)];
await unscoped().prisma.$disconnect();
process.stdout.write(JSON.stringify(companies));
