import { writeCsv } from '@/lib/facts/write-csv';

/** A CSV as a download. The name is written by code, never taken from a person. */
export function csvFile(name: string, rows: readonly (readonly string[])[], language: string): Response {
  return new Response(writeCsv(rows, language === 'ru' ? 'ru' : 'en'), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` },
  });
}
