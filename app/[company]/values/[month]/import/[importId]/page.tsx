import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { ImportPreview } from '@/components/values/import-preview';
import { importRefSchema } from '@/lib/facts/import-input';
import { loadImport } from '@/lib/facts/load-import';
import { applyImport, discardImport } from '../../../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('values.import'))('title') };
}

export default async function ImportPreviewPage({ params }: { params: Promise<{ company: string; month: string; importId: string }> }) {
  const { company, month, importId } = await params;
  const ref = importRefSchema.safeParse({ importId });
  if (!ref.success) notFound();
  const view = await pageView(loadImport(await pageActor(company), ref.data));
  if (view.month !== month) notFound();
  return <ImportPreview company={company} view={view} apply={applyImport.bind(null, company)} discard={discardImport.bind(null, company)} />;
}
