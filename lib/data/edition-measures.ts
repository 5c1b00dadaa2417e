import type { Edition, Index } from "./schema";

type Scale = Index["scale"];

/** The pillars of an edition: its own where it names them, otherwise those of its index. */
export function pillarsOf(edition: Pick<Edition, "pillars">, index: Pick<Index, "pillars">): string[] {
  return edition.pillars ?? index.pillars;
}

/** The smallest unit worth showing of scores whose every digit is printed, as a share of their scale. */
const SHOWN_SHARE = 0.0001;

/**
 * The unit to which scores are shown: the printed one, or, where a workbook gives every digit, hundredths of a scale
 * of 100 and thousandths of a scale of 11.
 */
export function shownPrecision({ precision }: Pick<Edition, "precision">, { min, max }: Scale): number {
  return precision || 10 ** Math.floor(Math.log10((max - min) * SHOWN_SHARE));
}

/** The scale of the overall score and of the facets, and that of the pillars. */
export function scalesOf(
  edition: Pick<Edition, "scale" | "pillarScale">,
  index: Pick<Index, "scale" | "pillarScale">,
): { overall: Scale; pillars: Scale } {
  const overall = edition.scale ?? index.scale;
  const ofIndex = edition.scale ? undefined : index.pillarScale;
  return { overall, pillars: edition.pillarScale ?? ofIndex ?? overall };
}
