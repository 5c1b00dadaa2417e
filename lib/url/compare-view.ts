import {
  chooseIds,
  collectDropped,
  type Dropped,
  listOf,
  toId,
  unknownParameters,
  valuesOf,
} from "./query-choices";

/** What a reader may change on the compare page, and share by its address. Ids are alpha-3 in lower case. */
export type CompareView = {
  /** One to six, in the order chosen. Not every one need be covered by the edition. */
  countries: string[];
  /** Index and edition: `global-ai-index:2024`. */
  edition: string;
  /** One of the countries: differences are counted from it. */
  base: string;
};

/** What the page knows. A country is known where any edition covers it. */
export type CompareVocabulary = {
  editions: readonly string[];
  /** The places that an edition covers, in lower case, by edition. */
  places: Readonly<Record<string, readonly string[]>>;
  /** `base` is the base wherever it is chosen and no other is named. */
  defaults: { countries: readonly string[]; edition: string; base: string };
};

/** What was left out of a query, as it stood; *one-country* is kept, and said: there is nothing to compare it with. */
type DroppedKind =
  | "unknown-country"
  | "duplicate-country"
  | "too-many"
  | "one-country"
  | "unknown-edition"
  | "unknown-base"
  | "base-not-chosen"
  | "unknown-parameter";

export type DecodedCompareView = { view: CompareView; dropped: Dropped<DroppedKind>[] };

export const MAX_COUNTRIES = 6;
const PARAMETERS: ReadonlySet<string> = new Set(["c", "e", "base"]);

type Drop = (kind: DroppedKind, value: string) => void;

const COUNTRY_KINDS = {
  unknown: "unknown-country",
  duplicate: "duplicate-country",
  tooMany: "too-many",
  only: "one-country",
} as const;

/**
 * Reads `?c=rus,usa,chn&e=global-ai-index:2024&base=rus`. What the page does not know is left out and listed in
 * `dropped`, each once; it never throws. Where no country is left the default ones are shown; an unknown edition
 * gives the default one; a base that is unknown or not chosen gives the first country. A country that the
 * edition does not cover is kept. Tracking parameters of other sites are passed over.
 */
export function decodeCompareView(search: string, known: CompareVocabulary): DecodedCompareView {
  const { drop, dropped } = collectDropped<DroppedKind>();
  const parameters = new URLSearchParams(search);
  for (const parameter of unknownParameters(parameters, PARAMETERS)) drop("unknown-parameter", parameter);
  const places = new Set(Object.values(known.places).flat());
  const countries = chooseIds(
    listOf(parameters, "c"),
    { known: places, max: MAX_COUNTRIES, defaults: known.defaults.countries, kinds: COUNTRY_KINDS },
    drop,
  );
  const edition = chooseEdition(valuesOf(parameters, "e"), known, drop);
  const base = chooseBase(valuesOf(parameters, "base"), countries, places, known, drop);
  return { view: { countries, edition, base }, dropped: dropped() };
}

/** Writes the shortest query that `decodeCompareView` reads back as the same view; empty for the default. */
export function encodeCompareView(view: CompareView, known: CompareVocabulary): string {
  const parts: string[] = [];
  const countries = view.countries.join(",");
  if (countries && countries !== known.defaults.countries.join(",")) parts.push(`c=${countries}`);
  if (view.edition !== known.defaults.edition) parts.push(`e=${view.edition}`);
  if (view.base !== defaultBase(view.countries, known)) parts.push(`base=${view.base}`);
  return parts.length ? `?${parts.join("&")}` : "";
}

/** The base where none is named: the preferred one (Russia) where it is chosen, otherwise the first country. */
export function defaultBase(countries: readonly string[], { defaults }: CompareVocabulary): string {
  return countries.includes(defaults.base) ? defaults.base : (countries[0] ?? defaults.base);
}

/** The chosen countries that the chosen edition does not cover: the page says so and shows no zero for them. */
export function notCovered({ countries, edition }: CompareView, known: CompareVocabulary): string[] {
  const covered = known.places[edition] ?? [];
  return countries.filter((country) => !covered.includes(country));
}

function chooseEdition(asked: readonly string[], known: CompareVocabulary, drop: Drop): string {
  let chosen = known.defaults.edition;
  for (const value of asked) {
    const id = toId(value);
    if (known.editions.includes(id)) chosen = id;
    else drop("unknown-edition", value);
  }
  return chosen;
}

function chooseBase(
  asked: readonly string[],
  countries: readonly string[],
  places: ReadonlySet<string>,
  known: CompareVocabulary,
  drop: Drop,
): string {
  let chosen: string | undefined;
  for (const value of asked) {
    const id = toId(value);
    if (countries.includes(id)) chosen = id;
    else drop(places.has(id) ? "base-not-chosen" : "unknown-base", value);
  }
  if (chosen !== undefined) return chosen;
  return (asked.length ? countries[0] : undefined) ?? defaultBase(countries, known);
}
