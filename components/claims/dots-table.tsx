import { HeadRow } from "@/components/ui/head-row";
import type { DotsFigures } from "@/lib/views/dots-figures";

type DotsTableProps = {
  id: string;
  /** In short: a page has several of these. */
  claim: string;
  figures: DotsFigures;
};

/** The figures of a picture of results, folded away; the link at the picture's foot leads into it, which opens it. */
export function DotsTable({ id, claim, figures: { title, heads, rows } }: DotsTableProps) {
  return (
    <details className="mt-1">
      <summary className="flex min-h-11 cursor-pointer items-center text-accent text-note">{title}</summary>
      <section className="scrolls" aria-label={`${claim} · ${title}`} tabIndex={0}>
        <table id={id} className="results">
          <HeadRow heads={heads} />
          <tbody>
            {rows.map(({ id: model, key, cells }) => (
              <tr key={key} data-row={model}>
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
