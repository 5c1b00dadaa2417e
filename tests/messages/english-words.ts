import { loadBenchmarks, loadClaims, loadDataset, loadModels, loadParties } from "@/lib/data/load";
import { withoutPhrases } from "./latin-names";

/** Words of English grammar that no other of the languages has. */
const GRAMMAR =
  /(?<![\p{L}\p{M}/._-])(the|of|and|with|is|are|was|were|by|from|not|this|that|these|which|it|its|than|has|have|or|on|all|each|how|where|what|who)(?![\p{L}\p{M}/_-])/giu;

/** The words of English grammar in a text of another language, outside the names of the list. */
export function englishWords(text: string): string[] {
  return [...withoutPhrases(text).matchAll(GRAMMAR)].map(([word]) => word);
}

/** The same on a page, which prints names of the data too. */
export function englishOnPage(text: string): string[] {
  return englishWords(NAMES.reduce((left, name) => left.replaceAll(name, " "), text));
}

/** A publisher stands within sentences; a title does so in brackets only, and is marked where it stands alone. */
const NAMES = [
  ...[...loadModels(), ...loadBenchmarks(), ...loadParties()].map(({ name }) => name),
  ...loadDataset().sources.value.flatMap(({ publisher, title }) => [publisher, `(${title}`, `（${title}`]),
  ...loadClaims().flatMap(({ reports }) => reports.map(({ publisher }) => publisher)),
].toSorted((a, b) => b.length - a.length);
