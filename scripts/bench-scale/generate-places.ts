import type { Place } from "@/lib/data/schema";
import { createLots } from "./draw-lots";

export type GeneratedPlace = { place: Place; name: string };

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** What ISO 3166-1 leaves to its users, so that no country will ever have these codes: the two first letters of each. */
const USER_ASSIGNED = ["AA", ...pairs("Q", "MNOPQRSTUVWXYZ"), ...pairs("X", LETTERS), "ZZ"];

const BEGINNINGS = ["Al", "Bar", "Cor", "Dal", "Ost", "Fen", "Gar", "Hal", "Is", "Kal", "Lor", "Mar", "Nor"];
const MIDDLES = ["a", "and", "ari", "e", "eno", "i", "imba", "o", "ova", "uni"];
const ENDINGS = ["bia", "dor", "land", "lia", "mark", "nia", "ra", "stan", "tania", "via"];

/**
 * Invented places beside those that there are: with codes that ISO leaves to its users, names of about the length of
 * real ones, and the regions of real places in turn. Two letters allow 676 places, so their code for CLDR is one of
 * three digits which CLDR does not name.
 * @throws where more are asked for than there are codes
 */
export function generatePlaces(count: number, known: readonly Place[], seed: number): GeneratedPlace[] {
  const ids = freeIds(known);
  const numbers = unnamedNumbers();
  const names = createLots(seed).shuffle(allNames());
  const limit = Math.min(ids.length, numbers.length, names.length);
  if (count > limit) throw new Error(`${count} places are more than the ${limit} that can be generated.`);
  return ids.slice(0, count).map((id, i) => ({
    name: names[i] ?? "",
    place: { id, alpha2: numbers[i] ?? "", kind: "territory", ...regionOf(known[i % known.length]) },
  }));
}

function pairs(first: string, seconds: string): string[] {
  return [...seconds].map((second) => `${first}${second}`);
}

function freeIds(known: readonly Place[]): string[] {
  const taken = new Set(known.map(({ id }) => id));
  return USER_ASSIGNED.flatMap((start) => pairs(start, LETTERS)).filter((id) => !taken.has(id));
}

/** "001" to "999" without the regions of the UN and the countries that have a number. */
function unnamedNumbers(): string[] {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  return Array.from({ length: 999 }, (_, i) => String(i + 1).padStart(3, "0")).filter(
    (number) => names.of(number) === undefined,
  );
}

function allNames(): string[] {
  return BEGINNINGS.flatMap((start) =>
    MIDDLES.flatMap((middle) => ENDINGS.map((end) => `${start}${middle}${end}`)),
  );
}

function regionOf(place: Place | undefined): Pick<Place, "region" | "subregion"> {
  return { region: place?.region ?? null, subregion: place?.subregion ?? null };
}
