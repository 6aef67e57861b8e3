/**
 * A figure padded, out of sight, to the decimals of its column, so that decimal marks of different
 * units still stand under each other. `text` is already written; `decimals` is the most the column shows.
 */
export function AlignedNumber({ text, decimals, mark }: { text: string; decimals: number; mark: ',' | '.' }) {
  const at = text.lastIndexOf(mark);
  const shown = at < 0 ? 0 : (/^\d*/.exec(text.slice(at + 1))?.[0].length ?? 0);
  const pad = decimals > shown ? (shown === 0 ? mark : '') + '0'.repeat(decimals - shown) : '';
  return <span className="figures">{text}{pad ? <span aria-hidden className="invisible">{pad}</span> : null}</span>;
}
