import { describe, expect, it } from 'vitest';
import { inCompanyReading } from '@/lib/db/in-company';
import { testDatabase } from '@/lib/db/testing/test-database';
import { buildComponent, type Node } from '@/lib/kpi';
import { dubok } from '@/prisma/scenarios/dubok';
import { kotelok } from '@/prisma/scenarios/kotelok';
import { createScheme } from './create-scheme';
import { hashScheme } from './hash-scheme';
import { listSchemes } from './list-schemes';
import { loadVersionsInForce } from './load-versions-in-force';
import { openScheme } from './open-scheme';
import { openVersion } from './open-version';
import { previewPublication } from './preview-publication';
import { concernsOf, tellProofs } from './proofs-view';
import { publishVersion } from './publish-version';
import { saveDraft } from './save-draft';
import { schemeOptions } from './scheme-options';
import { startDraft } from './start-draft';
import { plantCompanyOf, type CompanyOfTest } from './testing/plant-company-of';

async function draftOf(company: CompanyOfTest, key: string) {
  const admin = await company.as('admin');
  const schemeId = company.ids.scheme.get(key)!;
  const { versionId } = await startDraft(admin, { schemeId });
  const { version } = await openVersion(admin, { schemeId, versionId });
  return { admin, schemeId, versionId, document: version.document };
}

describe('publishing', () => {
  it('freezes the document with its hash, from a month on, and every month finds its own version', async () => {
    const shop = await plantCompanyOf(kotelok);
    const { admin, schemeId, versionId, document } = await draftOf(shop, 'seller');
    const capped = { ...document, settings: { ...document.settings, indexCap: '1.5' } };
    await saveDraft(admin, { versionId, revision: 1, document: capped });
    expect(await previewPublication(admin, { versionId, fromMonth: '2026-11' })).toMatchObject({ fromMonth: '2026-11', peopleCount: 1, calculatedMonths: [] });
    // A cap of an index that nothing makes: no result reaches it, which has to be read first.
    expect(await publishVersion(admin, { versionId, revision: 2, fromMonth: '2026-11', isConfirmed: true })).toEqual({ hash: hashScheme(capped), peopleCount: 1 });
    const { version } = await openVersion(admin, { schemeId, versionId });
    expect(version).toMatchObject({ status: 'published', fromMonth: '2026-11', publishedBy: 'Ruth Amsel', document: capped, hash: hashScheme(version.document) });
    expect(await shop.auditOf(versionId)).toEqual(['scheme.startDraft', 'scheme.saveDraft', 'scheme.publish']);

    const numberIn = (month: string) => inCompanyReading(admin, async ({ db }) => (await loadVersionsInForce(db, shop.companyId, month)).get(schemeId)?.number);
    expect(await Promise.all(['2026-03', '2026-04', '2026-10', '2026-11', '2027-05'].map(numberIn))).toEqual([undefined, 1, 1, 2, 2]);
    expect(await schemeOptions(admin)).toContainEqual({ value: schemeId, label: 'Seller', publishedFrom: '2026-04' });
  });

  it('is for good: neither the application nor SQL changes a published version', async () => {
    const shop = await plantCompanyOf(kotelok);
    const { admin, versionId, document } = await draftOf(shop, 'seller');
    await publishVersion(admin, { versionId, revision: 1, fromMonth: '2026-11' });
    await expect(saveDraft(admin, { versionId, revision: 1, document })).rejects.toMatchObject({ code: 'publishedVersion' });
    await expect(publishVersion(admin, { versionId, revision: 1, fromMonth: '2026-12' })).rejects.toMatchObject({ code: 'publishedVersion' });
    const { runtime } = testDatabase();
    const client = await runtime.connect();
    try {
      await client.query(`SELECT set_config('app.company_id', $1, false)`, [shop.companyId]);
      await expect(client.query(`UPDATE scheme_versions SET document = '{}' WHERE id = $1`, [versionId])).rejects.toThrow('premia:published_version');
      await expect(client.query('DELETE FROM scheme_versions WHERE id = $1', [versionId])).rejects.toThrow('premia:published_version');
    } finally {
      client.release(true);
    }
  });

  it('happens once, however many press the button together', async () => {
    const shop = await plantCompanyOf(kotelok);
    const { admin, versionId } = await draftOf(shop, 'marketer');
    const owner = await shop.as('owner');
    const tries = await Promise.allSettled([admin, owner, admin, owner].map((actor) => publishVersion(actor, { versionId, revision: 1, fromMonth: '2026-11', isConfirmed: true })));
    expect(tries.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect((await shop.auditOf(versionId)).filter((action) => action === 'scheme.publish')).toHaveLength(1);
  });
});

describe('publishing is refused', () => {
  it('from a month that is closed or approved, or lies before one, or before a published version', async () => {
    const shop = await plantCompanyOf(kotelok);
    const { admin, versionId } = await draftOf(shop, 'seller');
    const publishFrom = (fromMonth: string) => publishVersion(admin, { versionId, revision: 1, fromMonth });
    const tooEarly = (month: string) => ({ code: 'invalid', fields: { fromMonth: 'monthTooEarly' }, params: { month } });
    await expect(publishFrom('2026-04')).rejects.toMatchObject(tooEarly('2026-05'));
    await shop.setMonth('2026-08', 'closed');
    await shop.setMonth('2026-09', 'approved');
    await expect(publishFrom('2026-08')).rejects.toMatchObject(tooEarly('2026-10'));
    await expect(publishFrom('2026-09')).rejects.toMatchObject(tooEarly('2026-10'));
    await expect(previewPublication(admin, { versionId, fromMonth: '2026-07' })).rejects.toMatchObject(tooEarly('2026-10'));
    await shop.setMonth('2026-10', 'calculated');
    expect((await previewPublication(admin, { versionId, fromMonth: '2026-10' })).calculatedMonths).toEqual(['2026-10']);
    await publishFrom('2026-10');
  });

  it('with blanks, weights off by one ten-thousandth, an archived or an external KPI, or no line', async () => {
    const shop = await plantCompanyOf(kotelok);
    const { admin, versionId, document } = await draftOf(shop, 'marketer');
    const [first, ...rest] = document.scorecard;
    const unsound = [
      { ...document, components: [] },
      { ...document, scorecard: [{ ...first!, weight: '0.4999' }, ...rest] },
      { ...document, components: [...document.components, buildComponent({ form: 'share-of-fact', key: 's', name: 'Share', effect: 'paid', kpi: '', scope: 'person', rate: '0.02' })] },
      { ...document, components: [...document.components, buildComponent({ form: 'share-of-fact', key: 's', name: 'Share', effect: 'paid', kpi: 'nobody_knows', scope: 'person', rate: '0.02' })] },
    ];
    let revision = 1;
    for (const broken of unsound) {
      revision = (await saveDraft(admin, { versionId, revision, document: broken })).revision;
      await expect(publishVersion(admin, { versionId, revision, fromMonth: '2026-11' })).rejects.toMatchObject({ code: 'schemeUnsound' });
    }
    revision = (await saveDraft(admin, { versionId, revision, document })).revision;
    const { admin: sql } = testDatabase();
    await sql.query(`UPDATE kpis SET archived_at = now() WHERE company_id = $1 AND code = 'reviews'`, [shop.companyId]);
    await expect(publishVersion(admin, { versionId, revision, fromMonth: '2026-11' })).rejects.toMatchObject({ code: 'schemeUnsound' });
    await sql.query(`UPDATE kpis SET archived_at = NULL, kind = 'external' WHERE company_id = $1 AND code = 'reviews'`, [shop.companyId]);
    await expect(publishVersion(admin, { versionId, revision, fromMonth: '2026-11' })).rejects.toMatchObject({ code: 'schemeUnsound' });
    await sql.query(`UPDATE kpis SET kind = 'result' WHERE company_id = $1 AND code = 'reviews'`, [shop.companyId]);
    await publishVersion(admin, { versionId, revision, fromMonth: '2026-11', isConfirmed: true });
  });

  it('until the jumps in pay have been read, each with its price for the people under the scheme', async () => {
    const factory = await plantCompanyOf(dubok);
    const { admin, versionId, document } = await draftOf(factory, 'sales');
    const input = { versionId, revision: 1, fromMonth: '2026-11' };
    await expect(publishVersion(admin, input)).rejects.toMatchObject({ code: 'schemeNotConfirmed' });
    const { report } = await previewPublication(admin, input);
    // Median pay of 85 000, to two digits; 90/10 leaves 8 500; 99 % of it is 8 415: the last per cent is worth 85.
    expect(concernsOf(report, { document, currency: { code: 'RUB', digits: 2 }, lang: 'ru' })).toEqual([
      expect.stringMatching(/^«Переменная часть»: индекс — 99\s%, выплата скачком меняется с 8\s415,00 до 8\s500,00, на 85,00\.$/),
    ]);
    await publishVersion(admin, { ...input, isConfirmed: true, lang: 'ru' });
  });

  it('and its page keeps who confirmed what, in the words that were read, for everybody who may read the scheme', async () => {
    const factory = await plantCompanyOf(dubok);
    const { admin, schemeId, versionId } = await draftOf(factory, 'sales');
    expect((await openVersion(admin, { schemeId, versionId })).publication).toBeNull();
    await publishVersion(admin, { versionId, revision: 1, fromMonth: '2026-11', isConfirmed: true, lang: 'ru' });
    for (const login of ['admin', 'auditor', 'finance']) {
      const { publication } = await openVersion(await factory.as(login), { schemeId, versionId });
      expect(publication).toMatchObject({ by: 'Алла Рябина', isConfirmed: true });
      expect(Date.now() - Date.parse(publication!.at)).toBeLessThan(60_000);
      // 8 500 − 8 415 = 85.
      expect(publication!.words).toEqual([expect.stringMatching(/^«Переменная часть»: индекс — 99\s%, .*с 8\s415,00 до 8\s500,00, на 85,00\.$/)]);
    }
    for (const login of ['manager', 'employee']) await expect(openVersion(await factory.as(login), { schemeId, versionId })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('says so where nothing had to be confirmed, and where a version came with the company’s data', async () => {
    const shop = await plantCompanyOf(kotelok);
    const { admin, schemeId, versionId } = await draftOf(shop, 'seller');
    const first = (await openScheme(admin, { schemeId })).versions.at(-1)!;
    expect((await openVersion(admin, { schemeId, versionId: first.id })).publication).toBeNull();
    // Confirming what nobody was asked is no confirmation.
    await publishVersion(admin, { versionId, revision: 1, fromMonth: '2026-11', isConfirmed: true });
    expect((await openVersion(admin, { schemeId, versionId })).publication).toMatchObject({ by: 'Ruth Amsel', isConfirmed: false, words: [] });
  });

  it('of a scheme that pays less than nothing, whatever is confirmed, with the example that shows it', async () => {
    const shop = await plantCompanyOf(kotelok);
    const { admin, versionId, document } = await draftOf(shop, 'seller');
    // −2 000 000 + 1 × sales: nothing sold pays minus two millions.
    const sold: Node = { kind: 'measure', kpi: 'sales_volume', scope: 'person', take: 'fact' };
    const amount: Node = { kind: 'combine', op: 'sum', parts: [{ kind: 'money', amount: '-2000000' }, sold], missing: 'problem' };
    const bad = { ...document, components: [...document.components, { ...document.components[1]!, key: 'bad', name: 'Bad', amount }] };
    const { revision } = await saveDraft(admin, { versionId, revision: 1, document: bad });
    await expect(publishVersion(admin, { versionId, revision, fromMonth: '2026-11', isConfirmed: true })).rejects.toMatchObject({ code: 'schemeUnsound' });
    const { report } = await previewPublication(admin, { versionId, fromMonth: '2026-11' });
    const [refused] = tellProofs(report, { document: bad, currency: { code: 'RUB', digits: 2 }, lang: 'en' }).proofs.filter(({ verdict }) => verdict === 'refused');
    expect(refused).toMatchObject({ property: 'never-negative' });
    // Sales at a plan of 100 000, no blender above plan: 100 000 − 2 000 000. The salary is payroll's and does not count.
    expect(refused?.sentences.join()).toContain('the pay comes to −1,900,000.00');
  });

  it('of a scheme by which nobody could ever be paid, whatever is confirmed', async () => {
    const shop = await plantCompanyOf(kotelok);
    const { admin, versionId, document } = await draftOf(shop, 'seller');
    const amount: Node = { kind: 'combine', op: 'quotient', parts: [{ kind: 'money', amount: '1' }, { kind: 'number', value: '0' }], missing: 'problem' };
    const never = { ...document, components: [...document.components, { ...document.components[1]!, key: 'never', name: 'Never', amount }] };
    const { revision } = await saveDraft(admin, { versionId, revision: 1, document: never });
    await expect(publishVersion(admin, { versionId, revision, fromMonth: '2026-11', isConfirmed: true })).rejects.toMatchObject({ code: 'schemeUnsound' });
    const { report } = await previewPublication(admin, { versionId, fromMonth: '2026-11' });
    expect(report.proofs.filter(({ verdict }) => verdict === 'refused').map(({ property }) => property)).toEqual(['computable', 'at-plan']);
  });

  it('of a draft that changed after it was read, of another company, and to those without the right', async () => {
    const [shop, factory] = [await plantCompanyOf(kotelok), await plantCompanyOf(dubok)];
    const { admin, versionId, document } = await draftOf(shop, 'seller');
    await saveDraft(admin, { versionId, revision: 1, document: { ...document, settings: { ...document.settings, indexCap: '2' } } });
    await expect(publishVersion(admin, { versionId, revision: 1, fromMonth: '2026-11' })).rejects.toMatchObject({ code: 'changedByOther' });
    const input = { versionId, revision: 2, fromMonth: '2026-11' };
    await expect(publishVersion(await factory.as('owner'), input)).rejects.toMatchObject({ code: 'notFound' });
    for (const login of ['finance', 'manager', 'employee', 'auditor']) await expect(publishVersion(await shop.as(login), input)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the list', () => {
  it('shows what holds now, what waits, and how many people', async () => {
    const factory = await plantCompanyOf(dubok);
    const admin = await factory.as('admin');
    const { versionId } = await createScheme(admin, { name: 'Архивариус', start: 'blank', fixedName: '', variableName: '' });
    const { schemes } = await listSchemes(admin);
    expect(schemes.find((scheme) => scheme.draftId === versionId)).toMatchObject({ inForce: null, next: null, peopleCount: 0 });
    expect(schemes.filter((scheme) => scheme.inForce?.number === 1)).toHaveLength(dubok.schemes.length);
    const assigned = dubok.employees.filter((person) => person.scheme).length;
    expect(schemes.reduce((sum, scheme) => sum + scheme.peopleCount, 0)).toBe(assigned);
  });
});
