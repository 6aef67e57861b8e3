'use client';

import './globals.css';

/** When even the root layout failed, nothing is known of the person: both languages, no catalogue. */
export default function HouseError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Premia</title>
        <main className="mx-auto flex min-h-dvh max-w-xl flex-col items-start justify-center gap-4 px-4">
          <h1 className="text-lg font-semibold">Premia</h1>
          <p>The page could not be made. Nothing was changed; try again in a minute.</p>
          <p lang="ru">Страницу не удалось собрать. Ничего не изменено; повторите через минуту.</p>
          {error.digest ? <p className="figures text-xs text-muted">{error.digest}</p> : null}
          <button type="button" onClick={reset} className="border border-rule px-3 py-1">
            Try again · <span lang="ru">Повторить</span>
          </button>
        </main>
      </body>
    </html>
  );
}
