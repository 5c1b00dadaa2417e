import type { IndicatorFigure, IndicatorFigures } from "@/lib/compare/indicator-figures";
import { bySubject } from "@/lib/country/indicator-rules";
import { indicatorStanding } from "@/lib/country/indicator-standing";
import type { AcrossData } from "@/lib/data/load-across";
import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translate";
import { indicatorsDataHref } from "@/lib/url/data-file";
import { SUBJECT, toIndicatorHead, toLine } from "./country-indicators";

/** The indicators that a comparison shows at once; the others are a step away. */
const FIRST: readonly string[] = [
  "epoch-notable-models-cum",
  "epoch-gpu-h100e",
  "epoch-gpu-share",
  "top500-systems",
  "top500-rmax",
  "aiindex2026-data-centers",
  "cset-ai-investment",
  "wdi-rd-pct-gdp",
  "cset-ai-publications",
  "ms-ai-diffusion-h2-2025",
  "wdi-internet-users-pct",
  "wdi-secure-servers-per-million",
];

type Known = Pick<AcrossData, "indicators" | "places">;

/** The indicators by which countries are set side by side, without any country's figures. */
export function toIndicatorTable(locale: Locale, data: Known) {
  const t = translator(locale);
  const heads = data.indicators.map((known) => headOf(locale, known));
  const grouped = (isShown: (id: string) => boolean) =>
    bySubject(heads.filter(({ id }) => isShown(id))).map(({ subject, indicators }) => ({
      subject,
      title: t(SUBJECT[subject]),
      indicators,
    }));
  return {
    words: indicatorWords(t, heads.length - FIRST.length),
    href: indicatorsDataHref(locale),
    first: grouped((id) => FIRST.includes(id)),
    others: grouped((id) => !FIRST.includes(id)),
  };
}

export type IndicatorTable = ReturnType<typeof toIndicatorTable>;
export type IndicatorGroup = IndicatorTable["first"][number];
export type IndicatorHead = IndicatorGroup["indicators"][number];

/** What stands at the head of an indicator's row. */
function headOf(locale: Locale, { indicator, source }: Known["indicators"][number]) {
  const isDerived = indicator.status === "derived";
  const derived = isDerived ? translator(locale)("across.derived") : null;
  return { ...toIndicatorHead(locale, indicator, source), derived };
}

/** The newest usable value of each place in each indicator; takes alpha-3 in lower case. */
export function toIndicatorFigures(locale: Locale, data: Known, places: readonly string[]): IndicatorFigures {
  return Object.fromEntries(places.map((id) => [id, figuresOf(locale, data, id.toUpperCase())]));
}

function figuresOf(locale: Locale, { indicators, places }: Known, place: string) {
  const isCounted = (id: string) => places.get(id)?.kind !== "aggregate";
  return Object.fromEntries(
    indicators.flatMap(({ indicator, source }): [string, IndicatorFigure][] => {
      const standing = indicatorStanding(indicator, place, isCounted);
      if (!standing) return [];
      const { value, year, among, remark } = toLine(locale, place, indicator, source, standing);
      const general = toIndicatorHead(locale, indicator, source).remark ?? "";
      const own = remark?.replace(general, "").trim();
      return [[indicator.id, { value, year, ...(among && { among }), ...(own && { remark: own }) }]];
    }),
  );
}

function indicatorWords(t: Translator, others: number) {
  return {
    title: t("across.indicatorsTitle"),
    note: t("across.indicatorsNote"),
    indicator: t("across.indicator"),
    others: t("across.otherIndicators", { count: others }),
    notKnown: t("across.notKnown"),
    waiting: t("across.waiting"),
    loading: t("across.loading"),
    failed: t("across.failed", { reason: "{reason}" }),
  };
}
