import type { DotsInput } from "@/lib/charts/dots";
import type { Claim } from "@/lib/data/claims-schema";
import type { Party } from "@/lib/data/models-schema";
import { neededWord } from "@/lib/i18n/data-word";
import { formatDate } from "@/lib/i18n/format";
import { formatList } from "@/lib/i18n/format-list";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import { untestedDomains } from "@/lib/models/domain-sections";
import { packMeasurements } from "@/lib/models/packed-measurements";
import { sharedRows } from "@/lib/models/shared-rows";
import { toSearchText } from "@/lib/ranking/search-text";
import { pageHref } from "@/lib/url/href";
import type { ModelsVocabulary } from "@/lib/url/models-view";
import { isComparison, toEvidenceFrame } from "./claim-evidence-view";
import { toQuote } from "./claim-view";
import { toDomainViews } from "./domain-view";
import { toMeasuredBy } from "./measured-by";
import { toDomainTexts } from "./model-texts";
import { toPublishedTable } from "./published-table";

/** The two halves of the sentence about the two models, and the pairs that a reader is offered. */
export type ModelsPair = {
  science: Claim;
  banking: Claim;
  law: { models: readonly [string, string]; table: string };
};

/** What was claimed of the two models and what was measured, in two frames of one size. */
export function toClaimedAndMeasured(
  locale: Locale,
  { science, banking }: Pick<ModelsPair, "science" | "banking">,
  data: ModelData,
  parties: readonly Party[],
) {
  const t = translator(locale);
  const frames = [science, banking].map((claim) => {
    if (!isComparison(claim)) throw new Error(`${claim.id} compares nothing`);
    return { ...toEvidenceFrame(locale, claim, data, parties), href: pageHref(locale, "claims", claim.id) };
  });
  const [first, second] = frames;
  if (!first || !second) throw new Error("Both halves of the sentence are needed");
  const quotes = [toQuote(locale, science), toQuote(locale, banking)];
  const join = (pick: (quote: (typeof quotes)[number]) => string | null | undefined) =>
    quotes.flatMap((quote) => pick(quote) ?? []);
  const [lead] = quotes;
  const text = join((quote) => quote.text);
  return {
    title: t("models.title", {
      first: first.short,
      firstVerdict: first.verdict.word,
      second: second.short,
      secondVerdict: second.verdict.word,
    }),
    quote: lead && {
      ...lead,
      wording: lead.wording && { ...lead.wording, text: join((quote) => quote.wording?.text).join(" ") },
      text: text.length ? text.join(locale === "ar" ? " " : ", ") : null,
    },
    frames,
    words: {
      claimed: t("models.claimed"),
      measured: t("models.measured"),
      whoMeasured: t("measured.open"),
      emptyFrame: t("models.emptyFrame"),
      open: t("claims.open"),
    },
  };
}

export type ClaimedAndMeasured = ReturnType<typeof toClaimedAndMeasured>;
export type ModelsPageView = ReturnType<typeof toModelsPage>;

/** The models page: the claim and its evidence, every domain, and the tables. */
export function toModelsPage(locale: Locale, pair: ModelsPair, data: ModelData, parties: readonly Party[]) {
  const t = translator(locale);
  const texts = toDomainTexts(locale, data);
  const measured = [...new Set(data.measurements.map(({ model }) => model))];
  const compared = isComparison(pair.science) ? pair.science.comparison : null;
  if (!compared) throw new Error(`${pair.science.id} compares nothing`);
  const defaults = [compared.stronger, compared.weaker];
  const known: ModelsVocabulary = { models: measured, defaults };
  const domains = toDomainViews(defaults, data.measurements, data.pairings, texts);
  const lawTable = data.tables.find(({ id }) => id === pair.law.table);
  const [lawRow] = sharedRows(pair.law.models, data.measurements, data.pairings);
  return {
    claimed: toClaimedAndMeasured(locale, pair, data, parties),
    island: {
      texts,
      known,
      results: packMeasurements(data.measurements),
      pairings: data.pairings,
      options: measured.map((id) => {
        const { name } = modelOf(id, data);
        return { id, name, searchText: toSearchText(`${name} ${id}`) };
      }),
      presets: [
        {
          models: defaults,
          text: t("models.presetArticle", { date: formatDate(locale, pair.science.said) }),
          note: null,
        },
        {
          models: [...pair.law.models],
          text: t("models.presetLaw", { date: formatDate(locale, (lawTable?.measured ?? "").slice(0, 7)) }),
          note: t("models.presetLawNote", {
            a: texts.models[pair.law.models[0]] ?? "",
            b: texts.models[pair.law.models[1]] ?? "",
            items: String(lawRow?.items ?? ""),
          }),
        },
      ],
    },
    domains,
    untested: t("models.untested", {
      list: formatList(
        languageOf(locale).numerals,
        untestedDomains(texts.benchmarks).map((domain) => neededWord(locale, "domains", domain)),
      ),
    }),
    tables: data.tables.map((table) => toPublishedTable(locale, table, data)),
    measuredBy: toMeasuredBy(locale, data, parties),
  };
}

type DrawnChart = { key: string; input: DotsInput };

/** The charts of the two frames: what the home page shows as well. */
export function chartsOfFrames({ frames }: Pick<ClaimedAndMeasured, "frames">): DrawnChart[] {
  return frames.flatMap(({ chart }) => chart ?? []);
}

/** Every chart that the page shows at build. */
export function chartsOfModels({
  claimed,
  domains,
}: Pick<ModelsPageView, "claimed" | "domains">): DrawnChart[] {
  return [...chartsOfFrames(claimed), ...domains.flatMap(({ charts }) => charts)];
}
