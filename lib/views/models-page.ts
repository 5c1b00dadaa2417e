import type { DotsInput } from "@/lib/charts/dots";
import type { Claim } from "@/lib/data/claims-schema";
import type { Party } from "@/lib/data/models-schema";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { type ModelData, modelOf } from "@/lib/models/claim-evidence";
import { packMeasurements } from "@/lib/models/packed-measurements";
import { sharedRows } from "@/lib/models/shared-rows";
import { present } from "@/lib/present";
import { toSearchText } from "@/lib/ranking/search-text";
import { pageHref } from "@/lib/url/href";
import type { ModelsVocabulary } from "@/lib/url/models-view";
import { protocolHref } from "@/lib/url/protocol-href";
import { type ComparedClaim, isComparison, toEvidenceFrame } from "./claim-evidence-view";
import { toQuote } from "./claim-view";
import { toDomainViews } from "./domain-view";
import { knownDate } from "./known-date";
import { toMeasuredBy } from "./measured-by";
import { toDomainTexts } from "./model-texts";

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
  const frameOf = (claim: Claim) => ({
    ...toEvidenceFrame(locale, compared(claim), data, parties),
    href: pageHref(locale, "claims", claim.id),
  });
  const [first, second] = [frameOf(science), frameOf(banking)];
  const [lead, follow] = [toQuote(locale, science), toQuote(locale, banking)];
  return {
    title: t("models.title", {
      first: first.short,
      firstVerdict: first.verdict.word,
      second: second.short,
      secondVerdict: second.verdict.word,
    }),
    quote: {
      ...lead,
      wording: lead.wording && {
        ...lead.wording,
        text: [lead, follow].flatMap(({ wording }) => wording?.text ?? []).join(" "),
      },
      text:
        lead.text && follow.text ? t("models.bothHalves", { first: lead.text, second: follow.text }) : null,
    },
    frames: [first, second],
    words: {
      claimed: t("models.claimed"),
      measured: t("models.measured"),
      whoMeasured: t("measured.open"),
      emptyFrame: t("models.emptyFrame"),
      open: t("claims.open"),
    },
  };
}

/** @throws where it compares nothing */
function compared(claim: Claim): ComparedClaim {
  if (!isComparison(claim)) throw new Error(`${claim.id} compares nothing`);
  return claim;
}

export type ClaimedAndMeasured = ReturnType<typeof toClaimedAndMeasured>;
export type ModelsPageView = ReturnType<typeof toModelsPage>;

/** The models page: the claim and its evidence, the record of two models, and every domain. */
export function toModelsPage(locale: Locale, pair: ModelsPair, data: ModelData, parties: readonly Party[]) {
  const t = translator(locale);
  const texts = toDomainTexts(locale, data);
  const measured = mostMeasuredFirst(data);
  const { stronger, weaker } = compared(pair.science).comparison;
  const defaults = [stronger, weaker];
  const known: ModelsVocabulary = { models: measured, defaults };
  const domains = toDomainViews(defaults, sharedRows(defaults, data.measurements, data.pairings), texts);
  return {
    claimed: toClaimedAndMeasured(locale, pair, data, parties),
    island: {
      texts,
      known,
      results: packMeasurements(data.measurements),
      pairings: data.pairings,
      /** Where it is told how an empty domain could be filled: those stand in full even when they are empty. */
      fillable: { [compared(pair.banking).comparison.domain]: protocolHref(locale, pair.banking.id) },
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
        lawPreset(locale, pair.law, data),
      ],
    },
    domains,
    measuredBy: toMeasuredBy(locale, data, parties),
    ways: [
      { href: pageHref(locale, "models", "choose"), text: t("models.toChoose") },
      { href: pageHref(locale, "models", "openness-and-cost"), text: t("models.toOpenness") },
      { href: pageHref(locale, "benchmarks"), text: t("models.toBenchmarks") },
      { href: pageHref(locale, "tables"), text: t("models.toTables") },
    ],
  };
}

/** The pair of the law test with its month; without a note where it is not known on how many items. */
function lawPreset(locale: Locale, { models, table }: ModelsPair["law"], data: ModelData) {
  const t = translator(locale);
  const { measured } = present(
    data.tables.find(({ id }) => id === table),
    `table ${table}`,
  );
  const row = sharedRows(models, data.measurements, data.pairings).find((one) => one.table === table);
  const items = row?.items ?? null;
  const [a, b] = models;
  const names = { a: modelOf(a, data).name, b: modelOf(b, data).name };
  return {
    models: [...models],
    text: t("models.presetLaw", { date: knownDate(locale, measured === null ? null : measured.slice(0, 7)) }),
    note: items === null ? null : t("models.presetLawNote", { ...names, items: String(items) }),
  };
}

/** Every measured model; a search finds first what most is known of. */
function mostMeasuredFirst({ measurements }: ModelData): string[] {
  const counts = new Map<string, number>();
  for (const { model } of measurements) counts.set(model, (counts.get(model) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([model]) => model);
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
