import { getLocale, getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SchemeActions } from '@/components/schemes/scheme-actions';
import { SchemePeople } from '@/components/schemes/scheme-people';
import { VersionCard } from '@/components/schemes/version-card';
import { formatMonthOf } from '@/lib/format/month-of';
import { paths } from '@/lib/paths';
import { openScheme } from '@/lib/schemes/open-scheme';
import { renameScheme, startDraft } from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('schemes'))('list.title') };
}

export default async function SchemePage({ params }: { params: Promise<{ company: string; schemeId: string }> }) {
  const { company, schemeId } = await params;
  const scheme = await pageView(openScheme(await pageActor(company), { schemeId }));
  const t = await getTranslations('schemes');
  const locale = await getLocale();
  const inForce = scheme.versions.find((version) => version.id === scheme.inForceId);
  const state = inForce?.fromMonth ? t('list.versionFrom', { number: inForce.number, month: formatMonthOf(inForce.fromMonth, locale) }) : t('list.notYet');
  return (
    <Page
      title={scheme.name}
      parent={{ title: t('list.title'), href: paths.schemes(company) }}
      state={`${state} · ${t('people.count', { count: scheme.peopleCount })}`}
      actions={scheme.mayEdit ? <SchemeActions company={company} scheme={scheme} startDraft={startDraft.bind(null, company)} renameScheme={renameScheme.bind(null, company)} /> : undefined}
    >
      <Section title={t('version.all')} note={t('version.note')}>
        {scheme.versions.length === 0 ? <p className="text-sm text-muted">{t('version.none')}</p> : null}
        <div>{scheme.versions.map((version) => <VersionCard key={version.id} company={company} scheme={scheme} version={version} />)}</div>
      </Section>
      <Section title={t('people.title')}><SchemePeople company={company} scheme={scheme} /></Section>
    </Page>
  );
}
