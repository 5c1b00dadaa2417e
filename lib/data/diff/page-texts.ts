import { present } from "@/lib/present";
import { STARTING_EDITION } from "@/lib/site";
import { toClaimsPage } from "@/lib/views/claims-page";
import { toComparePage } from "@/lib/views/compare-page";
import { compareTitle } from "@/lib/views/compare-sentences";
import { rankingLines } from "@/lib/views/edition-page";
import { toHomeView } from "@/lib/views/home";
import { toClaimedAndMeasured } from "@/lib/views/models-page";
import type { Dataset } from "../assemble-dataset";
import { comparedEditionsOf } from "../load-compared-editions";
import { modelsPairOf } from "../load-models-pair";
import { rankedEditionOf } from "../load-ranked-edition";
import { claimLookupsOf, claimsInOrder, placeLookupOf } from "./claim-lookups";
import { reasonOf } from "./reason-of";

/** A sentence that a page says in English, or why the page cannot be built. */
export type PageText = { page: string; text: string } | { page: string; error: string };

/** What the pages say of a dataset in their titles; the home page in the sentences below it too. */
export function pageTexts(dataset: Dataset): PageText[] {
  const home = readable(() => homeTexts(dataset));
  return [
    toText("home, title", home, (texts) => texts.title),
    toText("home, who is one above", home, (texts) => texts.above),
    toText("home, newest edition", home, (texts) => texts.newest),
    ...rankingTexts(dataset),
    toText(
      "compare, title",
      readable(() => compareText(dataset)),
    ),
    toText(
      "models, title",
      readable(() => modelsText(dataset)),
    ),
    toText(
      "claims, title",
      readable(() => claimsText(dataset)),
    ),
  ].flatMap((text) => text ?? []);
}

type Reading<T> = { value: T } | { error: string };

/** The selectors throw where something is missing that a page needs: that page, and the build, would fail. */
function readable<T>(read: () => T): Reading<T> {
  try {
    return { value: read() };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

/** Null where the page says nothing of the kind. */
function toText(page: string, reading: Reading<string>): PageText | null;
function toText<T>(page: string, reading: Reading<T>, pick: (value: T) => string | null): PageText | null;
function toText<T>(page: string, reading: Reading<T>, pick = (value: T): string | null => String(value)) {
  if ("error" in reading) return { page, error: reading.error };
  const text = pick(reading.value);
  return text === null ? null : { page, text };
}

function homeTexts(dataset: Dataset) {
  const loaded = rankedEditionOf(dataset, STARTING_EDITION.index, STARTING_EDITION.edition);
  const newest = comparedEditionsOf(dataset).at(-1);
  if (!loaded || !newest)
    throw new Error(`There is no ${STARTING_EDITION.index} ${STARTING_EDITION.edition}.`);
  const { answer } = toHomeView("en", loaded, newest, placeLookupOf(dataset));
  return { title: answer.title, above: answer.text, newest: answer.newest?.text ?? null };
}

function rankingTexts(dataset: Dataset): (PageText | null)[] {
  const placeOf = placeLookupOf(dataset);
  return dataset.indices.flatMap(({ id, editions }) =>
    editions.map(({ value }) =>
      toText(
        `rankings/${id}/${value.edition}, title`,
        readable(() => {
          const loaded = present(rankedEditionOf(dataset, id, value.edition), `${id} ${value.edition}`);
          return rankingLines("en", loaded, placeOf).title;
        }),
      ),
    ),
  );
}

function compareText(dataset: Dataset): string {
  const { texts, initial, known } = toComparePage("en", comparedEditionsOf(dataset), placeLookupOf(dataset));
  return compareTitle(texts, initial, initial.countries, known.defaults.base);
}

function modelsText(dataset: Dataset): string {
  const { models, parties } = claimLookupsOf(dataset);
  return toClaimedAndMeasured("en", modelsPairOf(claimsInOrder(dataset)), models, parties).title;
}

function claimsText(dataset: Dataset): string {
  return toClaimsPage("en", claimsInOrder(dataset), claimLookupsOf(dataset)).title;
}
