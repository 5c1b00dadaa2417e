import { HeadRow } from "@/components/ui/head-row";

type FiguresDetailsProps = {
  /** Of the table. */
  id: string;
  /** The picture's finding: a page has several of these. */
  finding: string;
  title: string;
  heads: readonly string[];
  rows: readonly { key: string; place?: string; cells: readonly (string | number)[] }[];
};

/** The figures of a picture, folded away; the link at the picture's foot leads into it, which opens it. */
export function FiguresDetails({ id, finding, title, heads, rows }: FiguresDetailsProps) {
  return (
    <details>
      <summary className="min-h-11 py-3 text-accent text-note">{title}</summary>
      <section className="side-scroll" tabIndex={0} aria-label={`${finding} · ${title}`}>
        <table id={id} className="plain-table w-full">
          <HeadRow heads={heads} />
          <tbody>
            {rows.map(({ key, place, cells }) => (
              <tr key={key} data-row={place}>
                {cells.map((cell, i) => (
                  <td key={heads[i]}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
