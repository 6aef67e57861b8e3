const frame =
  'w-full min-h-9 rounded-md border border-rule bg-sheet px-2.5 text-sm text-ink placeholder:text-muted pointer-coarse:min-h-11 pointer-coarse:text-base '
  + 'outline-none transition-[border-color,box-shadow] duration-150 focus:border-accent focus:ring-1 focus:ring-accent '
  + 'data-[invalid]:border-problem aria-invalid:border-problem '
  + 'disabled:bg-well disabled:text-muted [&:is(input,textarea)]:read-only:bg-well data-[disabled]:bg-well data-[disabled]:text-muted';

/** Boxes people type in: one height, one border; the accent on focus, the problem when wrong. */
export const boxStyle = `${frame} py-1`;

/** The same box when it holds several parts: the ring follows the focus within. */
export const groupStyle = `${frame} flex items-center focus-within:border-accent focus-within:ring-1 focus-within:ring-accent`;

export const labelStyle = 'text-sm font-medium text-ink';

/** What opens over the page: lists, calendars, menus. */
export const popoverStyle =
  'min-w-(--trigger-width) rounded-md bg-sheet text-ink shadow-over outline-none data-[entering]:animate-[appear_120ms_ease-out]';

/** One line of a list or menu. */
export const itemStyle =
  'flex min-h-8 cursor-default select-none items-center gap-2 rounded-sm px-2.5 py-1.5 text-sm outline-none pointer-coarse:min-h-11 '
  + 'data-[focused]:bg-accent-wash data-[selected]:font-medium data-[disabled]:text-muted';
