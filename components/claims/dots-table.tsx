import { FigureRows } from "@/components/ui/figure-rows";
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
      <summary className="fold text-accent text-note">{title}</summary>
      <section className="scrolls" aria-label={`${claim} · ${title}`} tabIndex={0}>
        <table id={id} className="results">
          <HeadRow heads={heads} />
          <FigureRows heads={heads} rows={rows} />
        </table>
      </section>
    </details>
  );
}
