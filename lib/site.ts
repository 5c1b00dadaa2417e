import packageFile from "@/package.json";
import { HEADLINE_PLACES } from "./headline-places";

export { HEADLINE_IDS, HEADLINE_PLACES } from "./headline-places";

/** What this site says of itself. The repository's address has one home: `repository` in package.json. */
export const REPOSITORY_URL = packageFile.repository.url;

/** Whose pairs have a prepared page each: the five, and the members of BRICS and the G7. */
export const PAIRED_PLACES = [
  ...HEADLINE_PLACES,
  ...["ZAF", "EGY", "ETH", "IRN", "ARE", "IDN"],
  ...["FRA", "DEU", "ITA", "JPN", "GBR", "CAN"],
];

/** The countries the compare page opens with, the one the sentence is about first. */
export const COMPARED_PLACES = ["RUS", "USA", "CHN", "IND", "BRA"] as const;

/** The edition that the sentence meant: Russia 31st of 83. */
export const STARTING_EDITION = { index: "global-ai-index", edition: "2024", place: "RUS" } as const;

/** When the article appeared whose sentences this site started from. */
export const ARTICLE_MONTH = "2025-02";

/** The sentence about the two models: its halves are claims, and the pair of a later test is offered beside it. */
export const MODELS_SENTENCE = {
  science: "deepseek-in-science",
  banking: "gigachat-in-banking",
  law: { models: ["deepseek-r1-0528", "gigachat-2-max"], table: "mhgb-law" },
} as const;

/** The order in which pages list the indices: the one the sentence meant first. One that is not here comes last. */
export const INDEX_ORDER: readonly string[] = [
  "global-ai-index",
  "government-ai-readiness",
  "ai-preparedness-index",
  "global-ai-vibrancy",
];
