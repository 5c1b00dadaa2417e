/** Colours that belong to one country on every page and in every picture. */
const OWN_COLOUR: Record<string, CountryColour> = {
  rus: "rus",
  usa: "usa",
  chn: "chn",
  ind: "ind",
  bra: "bra",
};

/** For everybody else, in the order chosen. */
const FREE_COLOURS = ["sky", "ink"] as const;

export type CountryColour = "rus" | "usa" | "chn" | "ind" | "bra" | (typeof FREE_COLOURS)[number];

/**
 * The colour of each chosen country (alpha-3, lower case): the five keep theirs, others take sky and then ink in
 * the order chosen. Who is not chosen has none and stays grey.
 */
export function assignCountryColours(chosen: readonly string[]): Map<string, CountryColour> {
  const colours = new Map<string, CountryColour>();
  let taken = 0;
  for (const id of chosen) {
    if (colours.has(id)) continue;
    colours.set(id, OWN_COLOUR[id] ?? FREE_COLOURS[taken++] ?? "ink");
  }
  return colours;
}
