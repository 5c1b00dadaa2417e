import { PLACE_NAME_OVERRIDES } from "@/lib/i18n/place-name-overrides";
import { closestWord } from "../closest-word";
import { ISO_CODES, type IsoCode } from "./iso-codes";
import { normalizeName } from "./normalize-name";
import { USUAL_NAMES } from "./usual-names";

const NAME_LANGUAGES = ["en", "ar", "ru", "zh", "hi", "pt"] as const;
const NAME_STYLES = ["long", "short"] as const;

const CLDR_NAMES = NAME_LANGUAGES.flatMap((language) =>
  NAME_STYLES.map((style) => new Intl.DisplayNames([language], { type: "region", style, fallback: "none" })),
);

/** How a cell was understood: one place, several that it may mean, or none, with the nearest name. */
export type FoundPlace =
  | { kind: "one"; id: string }
  | { kind: "several"; ids: string[] }
  | { kind: "none"; closest: string | undefined };

type NameTable = { ids: Map<string, Set<string>>; spellings: Map<string, string> };

let table: NameTable | undefined;

/**
 * The place that an ISO code (alpha-2 or alpha-3, in capitals) or a name means: CLDR's names in six languages, and
 * the other usual ones. Case, accents and the variants of Arabic letters do not count.
 */
export function findPlace(cell: string): FoundPlace {
  table ??= buildTable();
  const text = cell.trim();
  const ids = [...(table.ids.get(normalizeName(text)) ?? codeIds(text))].sort();
  const [first] = ids;
  if (first === undefined) return { kind: "none", closest: closestName(table, text) };
  return ids.length === 1 ? { kind: "one", id: first } : { kind: "several", ids };
}

/** The English name of a place, or the code where there is none. */
export function englishName(id: string): string {
  const code = ISO_CODES.find(({ alpha3 }) => alpha3 === id);
  return (code && new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(code.alpha2)) ?? id;
}

function codeIds(text: string): string[] {
  return ISO_CODES.filter(({ alpha2, alpha3 }) => text === alpha3 || text === alpha2).map(
    ({ alpha3 }) => alpha3,
  );
}

function closestName({ spellings }: NameTable, text: string): string | undefined {
  const closest = closestWord(normalizeName(text), [...spellings.keys()]);
  return closest === undefined ? undefined : spellings.get(closest);
}

/** All names by which a place is known: CLDR's in six languages, the other usual ones, and ours where CLDR's read oddly. */
export function everyName({ alpha2, alpha3 }: IsoCode): string[] {
  const ofCldr = CLDR_NAMES.map((names) => names.of(alpha2) ?? alpha3);
  const ours = Object.values(PLACE_NAME_OVERRIDES).flatMap((ofLocale) => ofLocale[alpha3]?.name ?? []);
  return [...ofCldr, ...(USUAL_NAMES[alpha3] ?? []), ...ours];
}

function buildTable(): NameTable {
  const built: NameTable = { ids: new Map(), spellings: new Map() };
  const add = (id: string, name: string) => {
    const key = normalizeName(name);
    built.ids.set(key, (built.ids.get(key) ?? new Set()).add(id));
    if (!built.spellings.has(key)) built.spellings.set(key, name);
  };
  for (const code of ISO_CODES) for (const name of everyName(code)) add(code.alpha3, name);
  return built;
}
