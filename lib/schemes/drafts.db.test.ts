import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { buildComponent } from '@/lib/kpi';
import { dubok } from '@/prisma/scenarios/dubok';
import { kotelok } from '@/prisma/scenarios/kotelok';
import { createScheme } from './create-scheme';
import { discardDraft } from './discard-draft';
import { listSchemes } from './list-schemes';
import { openScheme } from './open-scheme';
import { openVersion } from './open-version';
import { renameScheme } from './rename-scheme';
import { saveDraft } from './save-draft';
import { saveDraftSchema } from './scheme-input';
import { startDraft } from './start-draft';
import { plantCompanyOf, type CompanyOfTest } from './testing/plant-company-of';

const schemeId = (company: CompanyOfTest, key: string) => company.ids.scheme.get(key)!;
const named = (name: string) => ({ name, start: 'split' as const, fixedName: 'Fixed', variableName: 'Variable' });

describe('a draft', () => {
  it('is copied from the latest version, saved as typed with its blanks, and leaves the published ones alone', async () => {
    const shop = await plantCompanyOf(kotelok);
    const admin = await shop.as('admin');
    const id = schemeId(shop, 'marketer');
    const { versionId } = await startDraft(admin, { schemeId: id });
    const opened = await openVersion(admin, { schemeId: id, versionId });
    expect(opened.version).toMatchObject({ number: 3, status: 'draft', revision: 1 });
    expect(opened.version.document.settings.rounding.weightedPart).toEqual({ mode: 'down', digits: 3 });

    const blank = buildComponent({ form: 'share-of-fact', key: 'share', name: '', effect: 'paid', kpi: '', scope: 'person', rate: '' });
    const document = { ...opened.version.document, components: [...opened.version.document.components, blank] };
    const input = saveDraftSchema.parse({ versionId, revision: 1, document });
    expect(await saveDraft(admin, input)).toEqual({ revision: 2 });
    const again = await openVersion(admin, { schemeId: id, versionId });
    expect(again.version.document).toEqual(document);
    const scheme = await openScheme(admin, { schemeId: id });
    expect(scheme.versions.map((version) => [version.number, version.status])).toEqual([[3, 'draft'], [2, 'published'], [1, 'published']]);
    expect(scheme.people.map((person) => person.name)).toEqual(['Mira Holt']);
    expect(await shop.auditOf(versionId)).toEqual(['scheme.startDraft', 'scheme.saveDraft']);
  });

  it('meets everybody in the same draft, however many press Edit at once', async () => {
    const shop = await plantCompanyOf(kotelok);
    const people = [await shop.as('admin'), await shop.as('owner')];
    const drafts = await Promise.all([0, 1, 0, 1].map((at) => startDraft(people[at]!, { schemeId: schemeId(shop, 'seller') })));
    expect(new Set(drafts.map((draft) => draft.versionId)).size).toBe(1);
  });

  it('two tabs: the second save is refused with the revision that stands, and nothing of the first is lost', async () => {
    const shop = await plantCompanyOf(kotelok);
    const [admin, owner] = [await shop.as('admin'), await shop.as('owner')];
    const id = schemeId(shop, 'seller');
    const { versionId } = await startDraft(admin, { schemeId: id });
    const { version } = await openVersion(admin, { schemeId: id, versionId });
    const withCap = (indexCap: string) => ({ versionId, revision: 1, document: { ...version.document, settings: { ...version.document.settings, indexCap } } });
    const saves = await Promise.allSettled([saveDraft(admin, withCap('1.2')), saveDraft(owner, withCap('1.5'))]);
    expect(saves.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    const [refused] = saves.filter((each) => each.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'changedByOther', fields: { revision: '2' } });
    await expect(discardDraft(owner, { versionId, revision: 1 })).rejects.toMatchObject({ code: 'changedByOther' });
    // Having looked at the other's version, one may still write over it, knowingly.
    expect(await saveDraft(owner, { ...withCap('1.4'), revision: 2 })).toEqual({ revision: 3 });
  });

  it('can be thrown away; what it said stays in the audit trail', async () => {
    const shop = await plantCompanyOf(kotelok);
    const admin = await shop.as('admin');
    const { schemeId: id, versionId } = await createScheme(admin, named('Courier'));
    await discardDraft(admin, { versionId, revision: 1 });
    expect((await openScheme(admin, { schemeId: id })).versions).toEqual([]);
    const { rows } = await testDatabase().admin.query<{ before: { document: { components: unknown[] } } }>('SELECT before FROM audit_entries WHERE subject_id = $1', [versionId]);
    expect(rows[0]?.before.document.components).toHaveLength(2);
    expect((await startDraft(admin, { schemeId: id })).versionId).not.toBe(versionId);
  });
});

describe('what is refused', () => {
  it('a name that is taken, by field, for a new and for a renamed scheme', async () => {
    const shop = await plantCompanyOf(kotelok);
    const admin = await shop.as('admin');
    await expect(createScheme(admin, named('Marketer'))).rejects.toMatchObject({ code: 'invalid', fields: { name: 'taken' } });
    await expect(renameScheme(admin, { schemeId: schemeId(shop, 'seller'), name: 'Marketer' })).rejects.toMatchObject({ fields: { name: 'taken' } });
    await renameScheme(admin, { schemeId: schemeId(shop, 'seller'), name: 'Shop seller' });
    expect((await listSchemes(admin)).schemes.map((scheme) => scheme.name)).toEqual(['Marketer', 'Sales manager', 'Shop seller']);
  });

  it('a draft that is no scheme at all, whatever a browser sends', async () => {
    const bad = [null, 7, 'x', [], {}, { format: 2, components: [] }, { format: 1, components: [{}] }, { format: 1, components: [], extra: 1 },
      { format: 1, components: [{ key: 'a', name: 'A', part: 'other', effect: 'paid', amount: { kind: 'magic' } }] },
      { format: 1, components: [], settings: { fixedShare: 0.5 } },
      JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`), { format: 1, components: [], gates: 'x'.repeat(500_000) }];
    for (const document of bad) expect(saveDraftSchema.safeParse({ versionId: 'x', revision: 1, document }).success).toBe(false);
  });

  it('everything to those without the right, and everything of another company', async () => {
    const [shop, factory] = [await plantCompanyOf(kotelok), await plantCompanyOf(dubok)];
    const id = schemeId(shop, 'marketer');
    const { versionId } = await startDraft(await shop.as('admin'), { schemeId: id });
    for (const login of ['finance', 'auditor']) {
      const actor = await shop.as(login);
      expect((await listSchemes(actor)).mayEdit).toBe(false);
      await expect(startDraft(actor, { schemeId: id })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(discardDraft(actor, { versionId, revision: 1 })).rejects.toMatchObject({ code: 'forbidden' });
    }
    for (const login of ['manager', 'employee']) await expect(listSchemes(await shop.as(login))).rejects.toMatchObject({ code: 'forbidden' });
    const foreign = await factory.as('admin');
    await expect(openScheme(foreign, { schemeId: id })).rejects.toMatchObject({ code: 'notFound' });
    await expect(openVersion(foreign, { schemeId: schemeId(factory, 'sales'), versionId })).rejects.toMatchObject({ code: 'notFound' });
    await expect(startDraft(foreign, { schemeId: id })).rejects.toMatchObject({ code: 'notFound' });
    await expect(discardDraft(foreign, { versionId, revision: 1 })).rejects.toMatchObject({ code: 'notFound' });
    await expect(openScheme(foreign, { schemeId: 'no id' })).rejects.toMatchObject({ code: 'notFound' });
  });
});
