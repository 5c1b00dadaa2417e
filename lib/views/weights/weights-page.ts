import type { Robustness } from "@/lib/data/load-robustness";
import type { Source } from "@/lib/data/schema";
import { formatList } from "@/lib/i18n/format-list";
import { indexWord } from "@/lib/i18n/index-word";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { concentrationOf, TRIAL_DRAWS } from "@/lib/ranking/trials/trial-weights";
import { HEADLINE_IDS, STARTING_EDITION } from "@/lib/site";
import { pageHref } from "@/lib/url/href";
import { editionDataset, editionLines } from "../edition-page";
import type { PlaceLookup } from "../ladder";
import { describeProvenance } from "../provenance";
import { toFirmnessView } from "./firmness";
import { basisSentences, weightsFinding } from "./weights-finding";
import { toWeightsPresets } from "./weights-presets";
import { meanDecimals, toWeightsRows } from "./weights-rows";
import { weightsWords } from "./weights-words";

/** What the page finds its words and names in. */
type Lookups = { placeOf: PlaceLookup; sourceOf: (id: string) => Source };

/** The page on which an edition is weighed anew; `editions` are all of its index that can be. */
export function toWeightsPage(
  locale: Locale,
  robustness: Robustness,
  editions: readonly Robustness[],
  { placeOf, sourceOf }: Lookups,
) {
  const { loaded, scored } = robustness;
  const { edition, index, source } = loaded;
  const t = translator(locale);
  const lines = editionLines(locale, loaded);
  const weightsSource = edition.weights?.source ? sourceOf(edition.weights.source) : null;
  return {
    title: weightsFinding(locale, robustness, placeOf),
    kicker: lines.kicker,
    basis: basisSentences(locale, robustness),
    basisSource: weightsSource?.address
      ? { text: t("weights.basisSource", { title: weightsSource.title }), href: weightsSource.address }
      : null,
    leftOut: leftOutSentence(locale, robustness, placeOf),
    columns: columnSentences(locale, robustness),
    editions: editions.map((other) => other.loaded.edition.edition),
    island: toWeightsIsland(locale, robustness, editions, placeOf),
    frame: {
      dataset: editionDataset(loaded),
      panel: "figure-source",
      caption: weightsCaption(locale, robustness),
      source: lines.source,
      provenance: describeProvenance(locale, edition, source),
      countries: pageHref(locale, "countries"),
    },
    index: { id: index.id, edition: edition.edition },
    firmness: toFirmnessView(locale, robustness, placeOf),
    pillars: scored.pillars,
  };
}

export type WeightsPageView = ReturnType<typeof toWeightsPage>;

/** What the part of the page that answers needs, and an embed. */
export function toWeightsIsland(
  locale: Locale,
  robustness: Robustness,
  editions: readonly Robustness[],
  placeOf: PlaceLookup,
) {
  const { scored, scores, base, shares, loaded } = robustness;
  const { numerals } = languageOf(locale);
  const rows = toWeightsRows(locale, robustness, placeOf);
  return {
    numerals,
    scored,
    base: base.map(String),
    shares,
    pillars: scored.pillars.map((id) => ({
      id,
      name: indexWord(locale, loaded.index.id, id).replaceAll("\u00ad", ""),
    })),
    rows,
    decimals: meanDecimals(robustness),
    presets: toWeightsPresets(locale, robustness, editions),
    followed: present(rows.find(({ place }) => place === STARTING_EDITION.place) ?? rows[0], "ranked country")
      .id,
    headliners: HEADLINE_IDS,
    words: weightsWords(translator(locale), {
      count: scores.places.length,
      draws: TRIAL_DRAWS.toLocaleString(numerals),
      isOurs: loaded.edition.rankedBy === "us",
    }),
  };
}

/** The caption of the table, whatever the weights. */
export function weightsCaption(locale: Locale, { loaded }: Robustness): string {
  return translator(locale)("weights.caption", { name: editionLines(locale, loaded).name });
}

function leftOutSentence(locale: Locale, { scores }: Robustness, placeOf: PlaceLookup): string | null {
  if (scores.leftOut.length === 0) return null;
  const names = scores.leftOut.map((place) => placeName(locale, placeOf(place)));
  return translator(locale)("weights.leftOut", {
    count: names.length,
    names: formatList(languageOf(locale).numerals, names),
  });
}

/** What each column says, and what it does not. */
function columnSentences(locale: Locale, { scored, bounds }: Robustness): string[] {
  const t = translator(locale);
  const pillars = scored.pillars.length;
  return [
    t("weights.columnsRank"),
    t("weights.columnsTrials", { concentration: concentrationOf(pillars), pillars }),
    t(bounds ? "weights.columnsAny" : "weights.columnsNoAny"),
    t("weights.columnsNot"),
  ];
}
