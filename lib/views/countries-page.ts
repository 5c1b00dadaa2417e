import { standingIn } from "@/lib/across/standing";
import { byLetter } from "@/lib/country/alphabet";
import type { CountryData } from "@/lib/data/load-country-pages";
import { neededWord } from "@/lib/i18n/data-word";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { pageHref } from "@/lib/url/href";
import { editionName } from "./country-sentences";
import { standingText } from "./country-standings";

/**
 * Every place with a page, in the alphabet of the language, and the groups with their members.
 * @param codes alpha-3 in upper case
 * @param asOf the day of the data
 */
export function toCountriesPage(locale: Locale, codes: readonly string[], data: CountryData, asOf: string) {
  const t = translator(locale);
  const newest = present(data.indices[0]?.editions.at(-1), "edition by which to tell where countries stand");
  const entries = codes.map((code) => toEntry(locale, code, data));
  const places = entries.map((entry) => ({
    ...entry,
    standing: standingText(locale, standingIn(newest.edition, entry.id.toUpperCase())),
  }));
  const ranking = (group: string) => `${pageHref(locale, "rankings", newest.index.id)}?group=${group}`;
  return {
    title: t("country.azTitle", { count: codes.length }),
    note: t("country.azNote", {
      edition: editionName(locale, newest),
      count: newest.edition.coverage.places,
    }),
    letters: byLetter(locale, places).map((group, i) => ({ ...group, id: `letter-${i + 1}` })),
    groups: data.groups.map(({ id, members }) => {
      const current = members.filter(({ until }) => until === null).map(({ place }) => place);
      const withPage = entries.filter((entry) => current.includes(entry.id.toUpperCase()));
      return {
        id,
        name: t("country.azGroup", { group: neededWord(locale, "groups", id), count: current.length }),
        members: byLetter(locale, withPage).flatMap((group) => group.entries),
        ranking: ranking(id),
      };
    }),
    groupsNote: t("country.azGroupsNote", { date: formatDate(locale, asOf) }),
  };
}

export type CountriesPageView = ReturnType<typeof toCountriesPage>;

function toEntry(locale: Locale, code: string, { places }: CountryData) {
  const place = present(places.get(code), `place ${code}`);
  const id = code.toLowerCase();
  return { id, name: placeName(locale, place), href: pageHref(locale, "countries", id) };
}
