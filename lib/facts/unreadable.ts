import { AppError } from '@/lib/errors';

/** Why a file as a whole is refused; the words are `errors.field.<reason>`. */
export type FileFault =
  | 'fileEmpty' | 'fileIsWorkbook' | 'fileNotText' | 'fileCutShort'
  | 'headerMissing' | 'headerTwice' | 'headerForbidden' | 'fileTooManyRows' | 'fileTooManyColumns';

/** The refusal of a whole file: nothing of it is kept. */
export function unreadable(fault: FileFault, params: Record<string, string | number> = {}): AppError {
  return new AppError('fileUnreadable', { fields: { file: fault }, params });
}
