import type { Edition, Index } from "./schema";

type Scale = Index["scale"];

/** The pillars of an edition: its own where it names them, otherwise those of its index. */
export function pillarsOf(edition: Pick<Edition, "pillars">, index: Pick<Index, "pillars">): string[] {
  return edition.pillars ?? index.pillars;
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
