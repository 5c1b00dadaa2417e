import { neighboursOf } from "@/lib/country/rows-around";
import { placeNameInSentence } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { HEADLINE_IDS } from "@/lib/site";
import { MAX_COUNTRIES } from "@/lib/url/compare-view";
import { pageHref } from "@/lib/url/href";
import { pairSlug, preparedPairs } from "./compare-pair";
import { editionName } from "./country-sentences";
import type { CountrySubject } from "./country-subject";
import { opennessLink } from "./openness/openness-href";

const ARTICLE_MAKERS: readonly string[] = ["deepseek-ai", "sber"];

type Way = { href: string; text: string };

/** Where to go from a country: beside its neighbours and the five, and to its row in each ranking. */
export function toCountryWays(subject: CountrySubject) {
  return {
    compare: compareWays(subject),
    pairs: pairWays(subject),
    rankings: rankingWays(subject),
    models: modelsWays(subject),
  };
}

/** From the homes of the article's two models to what is open of them, what they cost and what they run on. */
function modelsWays({ locale, place, data }: CountrySubject): Way[] {
  const isHome = data.parties.some(({ id, country }) => ARTICLE_MAKERS.includes(id) && country === place.id);
  return isHome ? [opennessLink(locale)] : [];
}

/**
 * With the one above, the one below and the five, so far as one edition of the compare page ranks them and no page is
 * prepared for the two.
 */
function compareWays(subject: CountrySubject): Way[] {
  const { locale, id, place } = subject;
  const t = translator(locale);
  const [loaded] = subject.ranked;
  const { above, below } = neighboursOf(loaded?.rows ?? [], place.id);
  const neighbours = [above, below].flatMap((row) => {
    const other = row?.place.toLowerCase();
    const href = other && !isPrepared(id, other) && compareHref(subject, [id, other]);
    return href ? { href, text: pairText(subject, other) } : [];
  });
  const five = compareHref(subject, [...new Set([id, ...HEADLINE_IDS])].slice(0, MAX_COUNTRIES));
  return [...neighbours, ...(five ? [{ href: five, text: t("country.compareFive") }] : [])];
}

/** The address that compares places in the newest edition that ranks all of them, first of the place's own index. */
function compareHref({ locale, data, ranked }: CountrySubject, ids: readonly string[]): string | null {
  const shared = data.compared.filter(({ rows }) =>
    ids.every((id) => rows.some((row) => row.place.toLowerCase() === id)),
  );
  const own = ranked[0]?.index.id;
  const found = shared.findLast(({ index }) => index.id === own) ?? shared.at(-1);
  if (!found) return null;
  const { edition } = found;
  return `${pageHref(locale, "compare")}?c=${ids.join(",")}&e=${edition.index}:${edition.edition}`;
}

function isPrepared(id: string, other: string): boolean {
  return preparedPairs().some(({ a, b }) => (a === id && b === other) || (a === other && b === id));
}

/** The prepared pairs of which the place is one: whole without script. */
function pairWays(subject: CountrySubject): Way[] {
  const { id, locale } = subject;
  return preparedPairs()
    .filter(({ a, b }) => a === id || b === id)
    .map((pair) => ({
      href: pageHref(locale, "compare", pairSlug(pair)),
      text: pairText(subject, pair.a === id ? pair.b : pair.a),
    }));
}

function pairText({ locale, names, placeOf }: CountrySubject, other: string): string {
  return translator(locale)("country.compareWith", {
    a: names.sentence,
    b: placeNameInSentence(locale, placeOf(other.toUpperCase())),
  });
}

function rankingWays({ locale, id, names, ranked }: CountrySubject): Way[] {
  const t = translator(locale);
  return ranked.map((loaded) => ({
    href: `${pageHref(locale, "rankings", loaded.index.id, loaded.edition.edition)}#${id}`,
    text: t("country.inRanking", { country: names.start, edition: editionName(locale, loaded) }),
  }));
}
