import type { Db } from '@/lib/db/in-company';
import { fromDateColumn } from './civil-date';
import type { AssignmentRow, PayTermRow, PersonView, PlacementRow, Standing } from './person-view';

interface OfPerson {
  employeeId: string;
  today: string;
}

/** Where a person worked, works and will work, newest first. */
export async function loadPlacementHistory(db: Db, companyId: string, { employeeId, today }: OfPerson): Promise<PlacementRow[]> {
  const rows = await db.placement.findMany({
    where: { companyId, employeeId }, orderBy: { from: 'desc' }, include: { department: { select: { name: true } } },
  });
  const standings = standingsOf(rows.map((row) => fromDateColumn(row.from)), today);
  return rows.map((row, index) => ({
    id: row.id,
    standing: standings[index] ?? 'past',
    recordedAt: row.recordedAt.toISOString(),
    from: fromDateColumn(row.from),
    departmentId: row.departmentId,
    department: row.department.name,
    position: row.position,
    isActive: row.isActive,
  }));
}

/** What a person's month was, is and will be worth; call it only where the actor may see it. */
export async function loadPayHistory(db: Db, companyId: string, { employeeId, today }: OfPerson): Promise<NonNullable<PersonView['pay']>> {
  const company = await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { currency: true, currencyDigits: true } });
  const rows = await db.payTerm.findMany({ where: { companyId, employeeId }, orderBy: { from: 'desc' } });
  const standings = standingsOf(rows.map((row) => fromDateColumn(row.from)), today);
  const terms: PayTermRow[] = rows.map((row, index) => ({
    id: row.id,
    standing: standings[index] ?? 'past',
    recordedAt: row.recordedAt.toISOString(),
    from: fromDateColumn(row.from),
    basePayMinor: row.basePayMinor.toString(),
    basis: row.basis,
  }));
  return { currency: company.currency, digits: company.currencyDigits, terms };
}

/** By which schemes a person was, is and will be paid. */
export async function loadAssignmentHistory(db: Db, companyId: string, { employeeId, today }: OfPerson): Promise<AssignmentRow[]> {
  const rows = await db.schemeAssignment.findMany({
    where: { companyId, employeeId }, orderBy: [{ fromMonth: 'desc' }, { fromDay: 'desc' }],
    include: { scheme: { select: { name: true } }, rollout: { select: { name: true } } },
  });
  const standings = standingsOf(rows.map((row) => `${row.fromMonth}-${String(row.fromDay).padStart(2, '0')}`), today);
  return rows.map((row, index) => ({
    id: row.id,
    standing: standings[index] ?? 'past',
    recordedAt: row.recordedAt.toISOString(),
    fromMonth: row.fromMonth,
    fromDay: row.fromDay,
    schemeId: row.schemeId,
    scheme: row.scheme?.name ?? null,
    rolloutId: row.rolloutId,
    rollout: row.rollout?.name ?? null,
  }));
}

/** Standing of rows that come newest first: those after `now` are to come, the next one holds, the rest is past. */
function standingsOf(froms: string[], now: string): Standing[] {
  const current = froms.findIndex((from) => from <= now);
  return froms.map((_from, index) => (current === -1 || index < current ? 'coming' : index === current ? 'now' : 'past'));
}
