import { AppError } from '@/lib/errors';

/** The bytes of a request, at most so many: what says it is larger, or turns out to be, is not read to the end. Errors: fileTooLarge. */
export async function readBody(request: Request, bytesMax: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) throw new AppError('fileTooLarge');
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > bytesMax) {
      await reader?.cancel();
      throw new AppError('fileTooLarge');
    }
    parts.push(next.value);
  }
  return Buffer.concat(parts);
}
