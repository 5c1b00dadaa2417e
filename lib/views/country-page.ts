import { assignCountryColours } from "@/lib/charts/country-colours";
import type { CountryData } from "@/lib/data/load-country-pages";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { toAround } from "./country-around";
import { type Fact, toFacts } from "./country-facts";
import { countryFinding } from "./country-finding";
import { toHistories } from "./country-history";
import { toIndicators } from "./country-indicators";
import { toMadeThere } from "./country-models";
import { toPillarTables } from "./country-pillars";
import { sourcePanelOf } from "./country-sentences";
import { toldEditions, toStandings } from "./country-standings";
import { type CountrySubject, countrySubject } from "./country-subject";
import { toCountryWays } from "./country-ways";
import type { LoadedEdition } from "./edition-page";
import { describeProvenance } from "./provenance";
import { toCountryRobustness } from "./robustness/country-robustness";

/**
 * A country as a short profile, in words of a language.
 * @param code alpha-3 in upper case
 * @param asOf the day of the data, such as 2026-11-24
 */
export function toCountryPage(locale: Locale, code: string, data: CountryData, asOf: string) {
  const subject = countrySubject(locale, code, data);
  const t = translator(locale);
  const { id, names } = subject;
  const indicators = toIndicators(subject);
  const { facts, note } = toFacts(subject, asOf);
  return {
    id,
    name: names.list,
    finding: countryFinding(subject, { indicators: indicators.known, of: indicators.of }),
    description: t("country.description", { country: names.start }),
    kicker: kickerOf(subject, facts),
    colour: present(assignCountryColours([id]).get(id), `colour of ${id}`),
    direction: languageOf(locale).direction,
    standings: toStandings(subject),
    pillars: toPillarTables(subject),
    histories: toHistories(subject),
    around: toAround(subject),
    robustness: toCountryRobustness(subject),
    indicators,
    made: toMadeThere(subject),
    facts,
    factsNote: note,
    ways: toCountryWays(subject),
    panels: panelsOf(subject),
  };
}

export type CountryPageView = ReturnType<typeof toCountryPage>;

/** Region and income class, so far as they are known, before the name. */
function kickerOf({ place }: CountrySubject, facts: readonly Fact[]): string {
  const textOf = (key: Fact["key"]) => facts.find((fact) => fact.key === key)?.text ?? [];
  return [place.region ? textOf("region") : [], textOf("income")].flat().join(" · ");
}

/** What is known of every edition of which a figure stands on the page. */
function panelsOf(subject: CountrySubject) {
  const editions = new Set<LoadedEdition>([...toldEditions(subject), ...subject.ranked]);
  return [...editions].map((loaded) => ({
    id: sourcePanelOf(loaded),
    provenance: describeProvenance(subject.locale, loaded.edition, loaded.source),
  }));
}
