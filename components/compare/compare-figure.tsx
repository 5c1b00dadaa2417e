import { FigureFrame, type FigureFrameProps } from "@/components/charts/figure-frame";
import type { CompareEdition } from "@/lib/compare/compare-edition";
import type { CompareTexts } from "@/lib/views/compare-sentences";
import type { FigureUsesView } from "@/lib/views/figure-uses";

/** What the frames of a page's pictures share. */
export type Framed = {
  /** How their ids begin: "compare", of a prepared pair "compare-rus-vs-ind". */
  prefix: string;
  /** The keys of the address that choose what is compared; none on a prepared page. */
  choices?: string;
  /** That tells of the edition's source. */
  panel: string;
  uses: FigureUsesView;
};

type CompareFigureProps = Pick<
  FigureFrameProps,
  "title" | "heading" | "finding" | "subtitle" | "children"
> & {
  framed: Framed;
  /** Which picture of the page it is: "gap-ind". */
  part: string;
  /** The table of its figures, where it is no table itself. */
  table?: FigureFrameProps["table"];
};

type OfEdition = CompareFigureProps & { edition: CompareEdition; texts: CompareTexts };

/** A picture of the edition that is shown. */
export function CompareFigure({ edition, texts, ...figure }: OfEdition) {
  return (
    <SourcedFigure
      {...figure}
      datasets={[edition.id.replace(":", "-")]}
      source={edition.source}
      panels={[{ id: figure.framed.panel, text: texts.words.source }]}
    />
  );
}

type SourcedFigureProps = CompareFigureProps &
  Pick<FigureFrameProps, "datasets" | "source"> &
  Partial<Pick<FigureFrameProps, "panels">>;

/** A picture of other editions, or of no index at all. */
export function SourcedFigure({
  framed: { prefix, choices, uses },
  part,
  table = null,
  panels = [],
  ...figure
}: SourcedFigureProps) {
  return (
    <FigureFrame
      {...figure}
      picture={`${prefix}-${part}`}
      choices={choices}
      panels={panels}
      table={table}
      uses={uses}
    />
  );
}
