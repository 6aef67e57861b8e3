import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import type { Prisma } from '@/lib/db/generated/client';
import { AppError } from '@/lib/errors';
import { buildComponent, type SchemeDoc } from '@/lib/kpi';
import { emptyDocument } from './draft-document-input';
import { usualMonthPart, withPartOfMonth } from './part-of-month-view';
import type { CreateSchemeInput } from './scheme-input';

/** Adds a scheme with its first draft. Errors: invalid (name taken). */
export async function createScheme(actor: Actor, input: CreateSchemeInput): Promise<{ schemeId: string; versionId: string }> {
  authorize(actor, 'schemes.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const { companyId } = actor;
    const { count } = await db.scheme.createMany({ data: [{ companyId, name: input.name }], skipDuplicates: true });
    if (count === 0) throw new AppError('invalid', { fields: { name: 'taken' } });
    const scheme = await db.scheme.findFirstOrThrow({ where: { name: input.name } });
    const document = startingDocument(input);
    const version = await db.schemeVersion.create({
      data: { companyId, schemeId: scheme.id, number: 1, document: document as Prisma.InputJsonValue, createdBy: actor.membershipId },
    });
    await audit({ action: 'scheme.create', subjectType: 'scheme', subjectId: scheme.id, after: { name: scheme.name, versionId: version.id, document } });
    return { schemeId: scheme.id, versionId: version.id };
  });
}

/** The usual start is S2's: payroll pays the fixed part, the variable part follows the index, 99 % counts as full; a part of a month by working days. */
function startingDocument({ start, fixedName, variableName }: CreateSchemeInput): SchemeDoc {
  if (start === 'blank') return emptyDocument;
  return withPartOfMonth({
    ...emptyDocument,
    components: [
      buildComponent({ form: 'fixed-part', key: 'fixed', name: fixedName, effect: 'reference', of: 'fixed' }),
      buildComponent({
        form: 'variable-by-index', key: 'variable', name: variableName, effect: 'paid',
        fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null,
      }),
    ],
    settings: { ...emptyDocument.settings, fixedShare: '0.7' },
  }, usualMonthPart);
}
