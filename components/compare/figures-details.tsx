import { FigureRows, type FigureRowsProps } from "@/components/ui/figure-rows";
import { HeadRow } from "@/components/ui/head-row";

type FiguresDetailsProps = {
  /** Of the table. */
  id: string;
  /** The picture's finding: a page has several of these. */
  finding: string;
  title: string;
} & FigureRowsProps;

/** The figures of a picture, folded away; the link at the picture's foot leads into it, which opens it. */
export function FiguresDetails({ id, finding, title, heads, rows }: FiguresDetailsProps) {
  return (
    <details>
      <summary className="fold text-accent text-note">{title}</summary>
      <section className="side-scroll" tabIndex={0} aria-label={`${finding} · ${title}`}>
        <table id={id} className="plain-table w-full">
          <HeadRow heads={heads} />
          <FigureRows heads={heads} rows={rows} />
        </table>
      </section>
    </details>
  );
}
