import { scoreClasses } from "@/lib/charts/map/score-classes";
import type { Place } from "@/lib/data/schema";
import { formatList } from "@/lib/i18n/format-list";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { joinSentences } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import type { RankedCountry } from "@/lib/ranking/rank-countries";

/** The regions of UN M49, as the data write them, and what follows "9 are": "in Europe". */
const IN_REGION = {
  Africa: "map.inAfrica",
  Americas: "map.inAmericas",
  Asia: "map.inAsia",
  Europe: "map.inEurope",
  Oceania: "map.inOceania",
} as const;

type Region = keyof typeof IN_REGION;

function isRegion(name: string): name is Region {
  return name in IN_REGION;
}

/** How many there are of each region, the most first; a place that M49 lists in none counts for none. */
export function countByRegion(ids: readonly string[], places: readonly Place[]): Map<Region, number> {
  const regionOf = new Map(places.map(({ id, region }) => [id, region]));
  const counts = new Map<Region, number>();
  for (const id of ids) {
    const region = regionOf.get(id) ?? null;
    if (region === null) continue;
    if (!isRegion(region)) throw new RangeError(`no words for the region ${JSON.stringify(region)} of ${id}`);
    counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

/**
 * Where the countries of the highest class lie. The title names the region with the most and the next one, with
 * whoever has as many as that; the sentence names all, and those of whose ranked countries none is there.
 */
export function topByRegion(locale: Locale, countries: readonly RankedCountry[], places: readonly Place[]) {
  const t = translator(locale);
  const [highest] = scoreClasses(countries);
  const top = present(highest, "class").members.map(({ place }) => place);
  const counts = [...countByRegion(top, places)];
  const [, [, second] = ["", 0]] = counts;
  const shares = counts.map(([region, count], i) => ({
    count,
    text: t(i === 0 ? "map.firstShare" : "map.share", { count, where: t(IN_REGION[region]) }),
  }));
  const others = top.length - counts.reduce((sum, [, count]) => sum + count, 0);
  const texts = shares.map(({ text }) => text);
  const all = others > 0 ? [...texts, t("map.elsewhere", { count: others })] : texts;
  const count = top.length;
  const leading = shares.filter((one) => one.count >= second).map(({ text }) => text);
  return {
    title: t("map.title", { count, shares: formatList(languageOf(locale).numerals, leading) }),
    sentence: joinSentences([
      t("map.regions", { count, shares: formatList(languageOf(locale).numerals, all) }),
      ...noneIn(locale, top, countries, places),
    ]),
  };
}

function noneIn(
  locale: Locale,
  top: readonly string[],
  countries: readonly RankedCountry[],
  places: readonly Place[],
): string[] {
  const t = translator(locale);
  const present = countByRegion(top, places);
  const ranked = countByRegion(
    countries.map(({ place }) => place),
    places,
  );
  const absent = [...ranked.keys()].filter((region) => !present.has(region)).sort();
  if (absent.length === 0) return [];
  const where = absent.map((region) => t(IN_REGION[region]));
  return [t("map.noneThere", { where: formatList(languageOf(locale).numerals, where, "disjunction") })];
}
