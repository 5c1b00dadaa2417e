import { bySubject, type IndicatorSubject, isRankedBy } from "@/lib/country/indicator-rules";
import { type IndicatorStanding, indicatorStanding } from "@/lib/country/indicator-standing";
import { datasetId } from "@/lib/data/dataset-id";
import type { Indicator } from "@/lib/data/indicators-schema";
import type { Source } from "@/lib/data/schema";
import { dataWord, nameKey } from "@/lib/i18n/data-word";
import { formatQuantity } from "@/lib/i18n/format-quantity";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import type { CountrySubject } from "./country-subject";
import { gradeName } from "./provenance";

/** The title of each subject. */
export const SUBJECT = {
  models: "country.subjectModels",
  computing: "country.subjectComputing",
  money: "country.subjectMoney",
  research: "country.subjectResearch",
  people: "country.subjectPeople",
  policy: "country.subjectPolicy",
  connectivity: "country.subjectConnectivity",
  other: "country.subjectOther",
} as const satisfies Record<IndicatorSubject, string>;

const STRATEGY = "aiindex2026-ai-strategy";

/** What the figures of the national strategy stand for, by our reading. */
const STATES = [
  { value: 0, key: "country.stateNone" },
  { value: 50, key: "country.statePreparing" },
  { value: 100, key: "country.stateReleased" },
] as const;

const REMARK = {
  "cset-ai-patent-applications": "country.remarkPatents",
  "aiindex2026-ai-strategy": "country.remarkStrategy",
  "epoch-gpu-h100e": "country.remarkClusters",
  "aiindex2026-ai-bills-2016-2025": "country.remarkBills",
  "wdi-tertiary-enrolment-gross": "country.remarkEnrolment",
  "aiindex2026-data-centers": "country.remarkDataCentres",
} as const;

/** Every indicator in which the place has a value, under its subject, and the names of those in which it has none. */
export function toIndicators(subject: CountrySubject) {
  const { locale, place, names, data } = subject;
  const t = translator(locale);
  const isCounted = (id: string) => data.places.get(id)?.kind !== "aggregate";
  const all = data.indicators.map(({ indicator, source }) => ({
    indicator,
    source,
    standing: indicatorStanding(indicator, place.id, isCounted),
  }));
  const known = all.flatMap(({ indicator, source, standing }) =>
    standing ? toLine(locale, place.id, indicator, source, standing) : [],
  );
  const unknown = all.flatMap(({ indicator, standing }) =>
    standing ? [] : indicatorName(locale, indicator),
  );
  return {
    known: known.length,
    of: all.length,
    title: t("country.indicatorsTitle", { known: known.length, count: all.length }),
    groups: bySubject(known).map((group) => ({
      id: `indicators-${group.subject}`,
      title: t(SUBJECT[group.subject]),
      lines: group.indicators,
      more: group.subject === "models" && makesModels(subject) ? t("country.modelsFromNotable") : null,
    })),
    unknown:
      unknown.length > 0
        ? {
            summary: t("country.unknownSummary", { count: unknown.length }),
            text: t("country.unknown", { country: names.sentence }),
            names: unknown,
          }
        : null,
  };
}

function makesModels({ place, data }: CountrySubject): boolean {
  const makers = data.parties.filter(({ country }) => country === place.id).map(({ id }) => id);
  return data.models.models.some(({ maker }) => maker !== null && makers.includes(maker));
}

export type IndicatorsView = ReturnType<typeof toIndicators>;

function indicatorName(locale: Locale, { id, name }: Pick<Indicator, "id" | "name">): string {
  return dataWord(locale, "indicators", id) ?? name;
}

/** What is said of an indicator whatever the place: its states, where it has such, stand in place of a unit. */
export function toIndicatorHead(locale: Locale, { id, name, unit }: Indicator, source: Source) {
  const t = translator(locale);
  return {
    id,
    name: indicatorName(locale, { id, name }),
    unit: id === STRATEGY ? null : unitName(locale, unit),
    remark: isRemarked(id) ? t(REMARK[id]) : null,
    source: t("country.sourceDataset", { publisher: source.publisher, grade: gradeName(t, source.grade) }),
    href: pageHref(locale, "data", datasetId(`indicators/${id}`)),
  };
}

function unitName(locale: Locale, unit: string): string {
  return dataWord(locale, "units", nameKey(unit)) ?? unit;
}

/** One value of a place, in words; the remark is that on the place's own series where it has one. */
export function toLine(
  locale: Locale,
  place: string,
  indicator: Indicator,
  source: Source,
  { value, year, rank, count }: IndicatorStanding,
) {
  const t = translator(locale);
  const { id, unit } = indicator;
  const head = toIndicatorHead(locale, indicator, source);
  const state = id === STRATEGY ? STATES.find((one) => one.value === value) : undefined;
  return {
    ...head,
    value: state ? t(state.key) : formatQuantity(locale, value),
    unit: state ? null : unitName(locale, unit),
    year,
    among: rank !== null && isRankedBy(id) ? t("country.among", { rank, count }) : null,
    remark: isBrokenSeries(id, place) ? `${head.remark} ${t("country.remarkPatentsIndia")}` : head.remark,
  };
}

export type IndicatorLine = ReturnType<typeof toLine>;

function isBrokenSeries(id: string, place: string): boolean {
  return id === "cset-ai-patent-applications" && place === "IND";
}

function isRemarked(id: string): id is keyof typeof REMARK {
  return id in REMARK;
}
