export interface HiddenTableProps {
  caption: string;
  heads?: { name: string; value: string };
  rows: readonly { key: string; name: string; value: string }[];
}

/** The figures behind a picture, for those who read instead of look. */
export function HiddenTable({ caption, heads, rows }: HiddenTableProps) {
  return (
    <div className="sr-only">
      <table>
        <caption>{caption}</caption>
        {heads ? <thead><tr><th scope="col">{heads.name}</th><th scope="col">{heads.value}</th></tr></thead> : null}
        <tbody>{rows.map((row) => <tr key={row.key}><th scope="row">{row.name}</th><td>{row.value}</td></tr>)}</tbody>
      </table>
    </div>
  );
}
