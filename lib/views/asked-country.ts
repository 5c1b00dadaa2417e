import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import type { AskedFigure } from "@/lib/url/asked-figure";
import { type CompareTexts, nameOf, printedText } from "./compare-sentences";

type CountryRow = {
  country: string;
  /** "Global AI Index 2024" */
  edition: string;
  page: string;
  line: number;
  /** What the page prints of it: "Rank" and "31". */
  printed: readonly { label: string; text: string }[];
};

/** A country's row of an edition, of which a page shows several figures, as one that a reader may correct. */
export function toAskedCountry({ country, edition, page, line, printed }: CountryRow): AskedFigure {
  return {
    page,
    line,
    figure: `${country} · ${edition}`,
    value: printed.map(({ label, text }) => `${label} ${text}`).join(" · "),
  };
}

/** The rows of compared countries; `page` is the address of the comparison. */
export function toComparedRows(
  texts: CompareTexts,
  edition: CompareEdition,
  ids: readonly string[],
  page: string,
): AskedFigure[] {
  const measures = [{ id: "overall", label: texts.words.overall }, ...edition.pillars];
  const printed = (country: CompareCountry) => [
    { label: texts.words.rank, text: String(country.rank) },
    ...measures.map(({ id, label }) => ({ label, text: printedText(country, id) })),
  ];
  return ids.flatMap((id) => {
    const country = edition.countries.find((one) => one.id === id);
    if (!country) return [];
    const row = { country: nameOf(texts, id), edition: edition.name, line: country.line, page };
    return toAskedCountry({ ...row, printed: printed(country) });
  });
}
