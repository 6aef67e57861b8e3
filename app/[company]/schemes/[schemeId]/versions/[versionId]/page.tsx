import { getLocale, getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { Designer } from '@/components/schemes/designer';
import { PublishedVersion } from '@/components/schemes/published-version';
import { StatusChip } from '@/components/ui/status-chip';
import { formatMonthOf } from '@/lib/format/month-of';
import { paths } from '@/lib/paths';
import { openVersion } from '@/lib/schemes/open-version';
import { discardDraft, previewPublication, publishVersion, saveDraft } from '../../../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('schemes'))('list.title') };
}

export default async function VersionPage({ params }: { params: Promise<{ company: string; schemeId: string; versionId: string }> }) {
  const { company, schemeId, versionId } = await params;
  const view = await pageView(openVersion(await pageActor(company), { schemeId, versionId }));
  const t = await getTranslations('schemes');
  const { scheme, version } = view;
  const schemeHref = paths.scheme(company, scheme.id);
  const since = version.fromMonth ? t('version.heldFrom', { month: formatMonthOf(version.fromMonth, await getLocale()) }) : t('version.draftState');
  return (
    <Page title={t('version.of', { number: version.number, scheme: scheme.name })} parent={{ title: scheme.name, href: schemeHref }} state={<><StatusChip status={version.status} />{since}</>}>
      {version.status === 'draft' && view.mayEdit ? (
        <Designer
          view={view}
          schemeHref={schemeHref}
          versionHref={paths.schemeVersion(company, scheme.id, version.id)}
          saveDraft={saveDraft.bind(null, company)}
          discardDraft={discardDraft.bind(null, company)}
          previewPublication={previewPublication.bind(null, company)}
          publishVersion={publishVersion.bind(null, company)}
        />
      ) : <PublishedVersion view={view} />}
    </Page>
  );
}
