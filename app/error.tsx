'use client';

import { ErrorState } from '@/components/ui/error-state';

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center px-4 sm:px-6">
      <ErrorState reference={error.digest} onRetry={reset} />
    </main>
  );
}
