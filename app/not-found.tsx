import { getTranslations } from 'next-intl/server';
import { NotFoundState } from '@/components/auth/not-found-state';
import { paths } from '@/lib/paths';

export async function generateMetadata() {
  return { title: (await getTranslations('common'))('notFound') };
}

export default function NotFound() {
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center px-4 sm:px-6">
      <NotFoundState homeHref={paths.front()} />
    </main>
  );
}
