import { datasetId } from "@/lib/data/dataset-id";
import { nameKey, neededWord } from "@/lib/i18n/data-word";
import { formatDate } from "@/lib/i18n/format";
import { formatQuantity } from "@/lib/i18n/format-quantity";
import { endSentence, joinSentences, withNote } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import { listOf } from "./country-sentences";
import type { CountrySubject } from "./country-subject";
import { gradeName } from "./provenance";

export type Fact = {
  key: "region" | "income" | "population" | "gdp" | "groups";
  term: string;
  text: string;
  source: { text: string; href: string };
};

/**
 * Region, income class, people and economy, and the groups of which the place is a member.
 * @param asOf the day of the data
 */
export function toFacts(subject: CountrySubject, asOf: string): { facts: Fact[]; note: string | null } {
  const context = contextFacts(subject);
  return {
    facts: [regionFact(subject), ...context, groupsFact(subject, asOf)],
    note:
      context.length > 0
        ? null
        : translator(subject.locale)("country.noContext", { country: subject.names.sentence }),
  };
}

function regionFact({ locale, place }: CountrySubject): Fact {
  const t = translator(locale);
  const region = place.subregion ?? place.region;
  return {
    key: "region",
    term: t("country.region"),
    text: region ? neededWord(locale, "regions", nameKey(region)) : t("country.noRegion"),
    source: { text: t("datasets.places"), href: pageHref(locale, "data", datasetId("places")) },
  };
}

/** What each source of context says of the place, so far as it does. */
function contextFacts({ locale, place, data }: CountrySubject): Fact[] {
  const t = translator(locale);
  return data.contexts.flatMap(({ context, source }) => {
    const row = context.places.find((one) => one.place === place.id);
    if (!row) return [];
    const link = {
      text: t("country.sourceDataset", { publisher: source.publisher, grade: gradeName(t, source.grade) }),
      href: pageHref(locale, "data", datasetId(`context/${context.id}`)),
    };
    const { incomeGroup, population, gdp } = row;
    const fact = (key: Fact["key"], term: string, text: string): Fact => ({ key, term, text, source: link });
    const figure = (text: string, year: number) => withNote(locale, text, String(year));
    const quantity = (value: number) => formatQuantity(locale, value);
    return [
      ...(incomeGroup
        ? [
            fact(
              "income",
              t("country.income"),
              t("country.incomeOf", { income: neededWord(locale, "incomeGroups", incomeGroup) }),
            ),
          ]
        : []),
      ...(population
        ? [fact("population", t("country.population"), figure(quantity(population.value), population.year))]
        : []),
      ...(gdp
        ? [
            fact(
              "gdp",
              t("country.gdp"),
              figure(t("country.usDollars", { value: quantity(gdp.value) }), gdp.year),
            ),
          ]
        : []),
    ];
  });
}

function groupsFact({ locale, place, data }: CountrySubject, asOf: string): Fact {
  const t = translator(locale);
  const memberships = data.groups.flatMap(({ id, members }) =>
    members
      .filter((member) => member.place === place.id && member.until === null)
      .map(({ from }) =>
        t("country.since", { group: neededWord(locale, "groups", id), date: formatDate(locale, from) }),
      ),
  );
  const text =
    memberships.length > 0 ? listOf(locale, memberships) : t("country.noGroups", { n: data.groups.length });
  return {
    key: "groups",
    term: t("country.groups"),
    text: joinSentences([
      endSentence(locale, text),
      t("country.groupsAsOf", { date: formatDate(locale, asOf) }),
    ]),
    source: { text: t("datasets.groups"), href: pageHref(locale, "data", datasetId("groups")) },
  };
}
