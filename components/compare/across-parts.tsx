import type { ReactNode } from "react";
import type { CountryColour } from "@/lib/charts/country-colours";
import type { IndicatorFigures } from "@/lib/compare/indicator-figures";
import type { CompareView } from "@/lib/url/compare-view";
import type { CompareAcross } from "@/lib/views/compare-across";
import type { CompareTexts } from "@/lib/views/compare-sentences";
import { AcrossIndices } from "./across-indices";
import type { Framed } from "./compare-figure";
import { IndicatorComparison } from "./indicator-comparison";

export type AcrossPartsProps = {
  across: CompareAcross;
  view: Pick<CompareView, "countries" | "base">;
  colours: ReadonlyMap<string, CountryColour>;
  texts: CompareTexts;
  framed: Framed;
};

type LoadedProps = AcrossPartsProps & {
  /** As in the view; they may have grown since. */
  figures?: IndicatorFigures;
  /** How the fetching of figures goes. */
  state?: ReactNode;
};

/** What lies beyond the one index: the chosen countries in all indices, and in single indicators. */
export function AcrossParts({
  across,
  view,
  colours,
  texts,
  framed,
  figures = across.figures,
  state,
}: LoadedProps) {
  const chosen = view.countries;
  return (
    <>
      <AcrossIndices across={across.ranks} base={view.base} {...{ chosen, colours, texts, framed }} />
      <IndicatorComparison table={across.table} {...{ figures, chosen, colours, texts, state, framed }} />
    </>
  );
}
