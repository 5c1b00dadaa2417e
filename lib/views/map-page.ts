import { ATLAS } from "@/lib/charts/map/atlas";
import { type DrawnPlace, drawWorld } from "@/lib/charts/map/draw-world";
import { type ScoreClass, scoreClasses } from "@/lib/charts/map/score-classes";
import { scalesOf } from "@/lib/data/edition-measures";
import type { Place } from "@/lib/data/schema";
import type { Locale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { type Translator, translator } from "@/lib/i18n/translate";
import { unbroken } from "@/lib/i18n/unbroken";
import { present } from "@/lib/present";
import type { RankedCountry } from "@/lib/ranking/rank-countries";
import { pageHref } from "@/lib/url/href";
import { editionDataset, editionLines, type LoadedEdition } from "./edition-page";
import { overallText } from "./headline";
import { topByRegion } from "./map-regions";

/** A place as it is drawn and as it is listed. */
export type MapPlace = DrawnPlace & {
  /** Alpha-3 in lower case. */
  id: string;
  name: string;
  rank: number;
  score: string;
  /** "Russia: 29th, 13": what the pointer reads. */
  title: string;
  /** Its row of the ranking, and its own page: every place of an edition has one. */
  row: string;
  page: string;
};

export type MapClass = {
  level: number;
  /** "20 to 100" */
  scores: string;
  /** "20 countries" */
  count: string;
  places: MapPlace[];
};

/** A place without a rank: hatched, or a hollow dot. */
export type UnrankedPlace = DrawnPlace & { id: string; title: string };

export type MapPageView = ReturnType<typeof toMapPage>;

/** An edition on the map: the finding, the picture in five classes, and the same as a list. */
export function toMapPage(locale: Locale, loaded: LoadedEdition, places: readonly Place[]) {
  const t = translator(locale);
  const lines = editionLines(locale, loaded);
  const words = { ...lines, ...scalesOf(loaded.edition, loaded.index).overall };
  const world = drawWorld(codesOf(loaded, places));
  const regions = topByRegion(locale, loaded.countries, places);
  return {
    kicker: lines.kicker,
    title: regions.title,
    subtitle: t("map.subtitle", words),
    regions: regions.sentence,
    summary: t("map.summary", { ...words, finding: regions.title }),
    coverage: coverageSentence(t, loaded, places),
    lines: t("map.lines", { ...ATLAS, package: inOnePiece(ATLAS.package) }),
    legend: t("map.legend"),
    unrankedText: t("map.unranked"),
    listTitle: t("map.list"),
    figure: {
      picture: `map-${loaded.index.id}`,
      datasets: [editionDataset(loaded)],
      finding: regions.title,
      source: lines.source,
      table: {
        href: `${pageHref(locale, "rankings", loaded.index.id, loaded.edition.edition)}#table`,
        text: t("map.table"),
      },
    },
    world,
    classes: scoreClasses(loaded.countries).map((one) => toMapClass(locale, one, loaded, places, world)),
    unranked: toUnranked(locale, loaded, places, world),
  };
}

/** A name that no line breaks: in Arabic its halves would change places. */
function inOnePiece(name: string): string {
  return unbroken(name).replaceAll("-", "-\u2060");
}

type World = ReturnType<typeof drawWorld>;

/** Every country, ranked or not, and whoever else is ranked. */
function codesOf({ countries }: LoadedEdition, places: readonly Place[]): string[] {
  const ranked = new Set(countries.map(({ place }) => place));
  return places.filter(({ id, kind }) => kind === "country" || ranked.has(id)).map(({ alpha2 }) => alpha2);
}

function toMapClass(
  locale: Locale,
  { level, members }: ScoreClass<RankedCountry>,
  loaded: LoadedEdition,
  places: readonly Place[],
  world: World,
): MapClass {
  const t = translator(locale);
  const text = overallText(locale, loaded);
  const scores = members.map(({ overall }) => overall);
  const [from, to] = [text(Math.min(...scores)), text(Math.max(...scores))];
  return {
    level,
    scores: from === to ? from : t("map.scores", { from, to }),
    count: t("map.count", { count: members.length }),
    places: members.map((country) => toMapPlace(locale, country, loaded, places, world)),
  };
}

function toMapPlace(
  locale: Locale,
  { place: id, rank, overall }: RankedCountry,
  loaded: LoadedEdition,
  places: readonly Place[],
  world: World,
): MapPlace {
  const place = present(
    places.find((one) => one.id === id),
    `place ${id}`,
  );
  const drawn = present(world.places.get(place.alpha2), `${id} on the map`);
  const name = placeName(locale, place);
  const score = overallText(locale, loaded)(overall);
  const { index, edition } = loaded.edition;
  return {
    ...drawn,
    id: id.toLowerCase(),
    name,
    rank,
    score,
    title: translator(locale)("map.place", { country: name, rank, score }),
    row: `${pageHref(locale, "rankings", index, edition)}#${id.toLowerCase()}`,
    page: pageHref(locale, "countries", id.toLowerCase()),
  };
}

/** What the atlas draws and the edition does not rank; of what is no place of ours only the shape is kept. */
function toUnranked(locale: Locale, { countries }: LoadedEdition, places: readonly Place[], world: World) {
  const t = translator(locale);
  const ranked = new Set(countries.map(({ place }) => place));
  const byCode = new Map(places.map((place) => [place.alpha2, place]));
  const named: UnrankedPlace[] = [];
  let unnamed = world.codeless;
  for (const [code, drawn] of world.places) {
    const place = byCode.get(code);
    if (!place) unnamed += present(drawn.shape, `shape of ${code}`);
    else if (!ranked.has(place.id)) {
      const title = t("map.notRanked", { country: placeName(locale, place) });
      named.push({ ...drawn, id: place.id.toLowerCase(), title });
    }
  }
  return { named, unnamed };
}

function coverageSentence(t: Translator, { countries }: LoadedEdition, places: readonly Place[]): string {
  const states = new Set(places.filter(({ kind }) => kind === "country").map(({ id }) => id));
  const covered = countries.filter(({ place }) => states.has(place)).length;
  return t("map.coverage", { count: countries.length, covered, states: states.size });
}
