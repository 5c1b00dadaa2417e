import { ascending } from "d3-array";
import { standingIn } from "@/lib/across/standing";
import type { Claim } from "@/lib/data/claims-schema";
import type { Model } from "@/lib/data/models-schema";
import { formatExactly } from "@/lib/i18n/format-figures";
import { isolateText } from "@/lib/i18n/isolate-text";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-name";
import { enumerate } from "@/lib/i18n/punctuation";
import { translator } from "@/lib/i18n/translate";
import { modelOf } from "@/lib/models/claim-evidence";
import { independentDomains, toKnownTests, toModelTraits } from "@/lib/models/model-traits";
import { quotedPrices } from "@/lib/models/quoted-prices";
import { pageHref } from "@/lib/url/href";
import { type ClaimLookups, toClaimView } from "../claim-view";
import { standingText } from "../country-standings";
import { editionLines, type LoadedEdition } from "../edition-page";
import { knownDate } from "../known-date";
import { partyWord, toMeasuredBy } from "../measured-by";
import { modelHref } from "../model-pages";
import { toPriceLine } from "../quoted-price";
import { toModelFacts } from "./model-facts";
import { toModelResults } from "./model-results";

export type ModelPageData = ClaimLookups & {
  claims: readonly Claim[];
  /** The newest edition of the index by which the article spoke of countries. */
  newest: LoadedEdition | undefined;
};

/** All that is known of a model, in one language. */
export function toModelPage(locale: Locale, id: string, data: ModelPageData) {
  const { models, parties } = data;
  const model = modelOf(id, models);
  const t = translator(locale);
  const results = toModelResults(locale, model, models, parties);
  const asked = new Set(results.panels.flatMap((panel) => panel.asked.map(({ measured }) => measured)));
  const made = madeBy(locale, model, data);
  return {
    id,
    name: model.name,
    title: titleOf(locale, model, data),
    description: t("modelPage.description", { model: isolateText(model.name) }),
    maker: made.maker ?? t("modelPage.notKnown"),
    country: made.country,
    facts: toModelFacts(locale, model, models),
    prices: quotedPrices(model, models).map((price) => toPriceLine(locale, price, models.sources, parties)),
    family: familyOf(locale, model, data),
    claims: claimsOf(locale, model, data),
    results: results.domains,
    panels: results.panels,
    measuredBy: toMeasuredBy(locale, { ...models, tables: tablesOf(model, data) }, parties).filter(
      (measured) => asked.has(measured.id),
    ),
    compare: models.measurements.some((measurement) => measurement.model === id)
      ? `${pageHref(locale, "models")}?m=${id}`
      : null,
  };
}

export type ModelPageView = ReturnType<typeof toModelPage>;

function tablesOf({ id }: Model, { models }: ModelPageData) {
  return models.tables.filter(({ results }) => results.some(({ model }) => model === id));
}

const WEIGHTS = { open: "modelPage.openWeights", closed: "modelPage.closedWeights" } as const;

/** "GigaChat MAX, by Sber (SaluteDevices), Russia: closed weights, context not known, …" */
function titleOf(locale: Locale, model: Model, data: ModelPageData): string {
  const t = translator(locale);
  const { numerals } = languageOf(locale);
  const { maker, country } = madeBy(locale, model, data);
  const tests = toKnownTests(data.models);
  const [traits] = toModelTraits({ ...data.models, models: [model] }, tests, data.parties);
  const facts = [
    model.weights ? t(WEIGHTS[model.weights.value]) : t("modelPage.weightsUnknown"),
    model.context
      ? t("modelPage.contextUpTo", { tokens: formatExactly(numerals, model.context.value) })
      : t("modelPage.contextUnknown"),
    t("modelPage.independentIn", { count: traits ? independentDomains(traits, tests).length : 0 }),
  ];
  const by = { maker: isolateText(maker ?? "") };
  const known = country ? t("modelPage.byIn", { ...by, country: country.name }) : t("modelPage.by", by);
  return t("modelPage.title", {
    model: isolateText(model.name),
    made: maker === null ? t("modelPage.makerUnknown") : known,
    list: enumerate(numerals, facts),
  });
}

/** Who made it, and where they are based, with the rank of that country in the newest edition of the index. */
function madeBy(locale: Locale, { maker }: Model, { parties, placeOf, newest }: ModelPageData) {
  const party = parties.find(({ id }) => id === maker);
  if (!party) return { maker: null, country: null };
  const name = partyWord(locale, party.id, parties);
  if (party.country === null) return { maker: name, country: null };
  const place = party.country.toLowerCase();
  const rank = newest && {
    text: translator(locale)("modelPage.countryRank", {
      standing: standingText(locale, standingIn(newest.edition, party.country)),
      edition: editionLines(locale, newest).name,
    }),
    href: `${pageHref(locale, "rankings", newest.index.id, newest.edition.edition)}#${place}`,
  };
  const country = {
    name: placeName(locale, placeOf(party.country)),
    href: pageHref(locale, "countries", place),
  };
  return { maker: name, country: { ...country, rank: rank ?? null } };
}

/** The versions of one model, oldest first; those of which no date is known at the end. */
function familyOf(locale: Locale, { family }: Model, { models }: ModelPageData) {
  if (family === null) return [];
  return models.models
    .filter((other) => other.family === family)
    .toSorted((a, b) => ascending(a.released?.value ?? "~", b.released?.value ?? "~"))
    .map((version) => ({
      id: version.id,
      name: version.name,
      date: version.released
        ? knownDate(locale, version.released.value)
        : translator(locale)("modelPage.dateUnknown"),
      href: modelHref(locale, version, models),
    }));
}

/** The claims that name it, with how they stand. */
function claimsOf(locale: Locale, { id }: Model, data: ModelPageData) {
  return data.claims
    .filter((claim) => namesModel(claim, id))
    .map((claim) => {
      const view = toClaimView(locale, claim, data);
      return { id: view.id, short: view.short, href: view.href, verdict: view.verdict };
    });
}

function namesModel({ comparison, clauses }: Claim, id: string): boolean {
  const named = clauses.flatMap((clause) => {
    if (clause.kind === "order") return [clause.ahead, ...clause.behind];
    return "model" in clause ? [clause.model] : [];
  });
  return [comparison?.stronger, comparison?.weaker, ...named].includes(id);
}
