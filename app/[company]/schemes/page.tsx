import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { SchemeList } from '@/components/schemes/scheme-list';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths';
import { listSchemes } from '@/lib/schemes/list-schemes';

export async function generateMetadata() {
  return { title: (await getTranslations('schemes'))('list.title') };
}

export default async function SchemesPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  const view = await pageView(listSchemes(await pageActor(company)));
  const t = await getTranslations('schemes');
  const add = view.mayEdit ? <LinkButton href={paths.newScheme(company)} variant="primary">{t('list.add')}</LinkButton> : undefined;
  return (
    <Page title={t('list.title')} state={t('list.state', { count: view.schemes.length, drafts: view.schemes.filter((scheme) => scheme.draftId).length })} actions={view.schemes.length > 0 ? add : undefined}>
      <SchemeList company={company} view={view} add={add} />
    </Page>
  );
}
