'use client';

import { ErrorState } from '@/components/ui/error-state';

export default function CompanyPageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <ErrorState reference={error.digest} onRetry={reset} />;
}
