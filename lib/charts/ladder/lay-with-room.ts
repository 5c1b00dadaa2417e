import type { LadderCountry, LadderInput, LadderLayout } from "./ladder";

/** What a label may shrink to where there is little room; the axis tells the score that the shortest leaves out. */
export type ShorterLabels = { shortLabel: string; shortestLabel: string };

type Labelled = Omit<LadderInput, "countries"> & { countries: readonly (LadderCountry & ShorterLabels)[] };

const SHORTER = ["shortLabel", "shortestLabel"] as const;

/** Lays a ladder out with the longest labels for which there is room, or those of which the most find some. */
export function layWithRoom(lay: (input: LadderInput) => LadderLayout, input: Labelled): LadderLayout {
  let best = lay(input);
  for (const length of SHORTER) {
    if (best.labels.length === input.labelled.length) return best;
    const countries = input.countries.map((one) => ({ ...one, label: one[length] }));
    const layout = lay({ ...input, countries });
    if (layout.labels.length > best.labels.length) best = layout;
  }
  return best;
}
