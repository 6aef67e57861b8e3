import { NotFoundState } from '@/components/auth/not-found-state';
import { paths } from '@/lib/paths';

export default function CompanyPageNotFound() {
  return <NotFoundState homeHref={paths.front()} />;
}
