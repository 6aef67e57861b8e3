import { defineRoute } from '@/app/_doors/define-route';
import { readBody } from '@/app/_doors/read-body';
import { importBytesMax, previewImportSchema } from '@/lib/facts/import-input';
import { previewImport } from '@/lib/facts/preview-import';

/** The body is the file itself, so that its size is counted while it comes and nothing is parsed before. */
export const POST = defineRoute<{ month: string }>(async (actor, { month }, request) => {
  const content = await readBody(request, importBytesMax);
  const input = previewImportSchema.parse({
    month,
    kind: new URL(request.url).searchParams.get('kind'),
    fileName: decodeFileName(request.headers.get('x-file-name') ?? ''),
    content,
  });
  return Response.json(await previewImport(actor, input), { status: 201 });
});

function decodeFileName(name: string): string {
  try {
    return decodeURIComponent(name).slice(0, 200);
  } catch {
    return '';
  }
}
