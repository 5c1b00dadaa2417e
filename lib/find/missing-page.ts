import { DEFAULT_LOCALE, isFinishedLocale, type Locale } from "@/lib/i18n/locales";
import type { FindKind } from "./find-index";

/** What an address that leads nowhere seems to ask for. */
export type MissingPage = { locale: Locale; query: string; kinds: readonly FindKind[] | undefined };

const KINDS_BELOW = new Map<string, readonly FindKind[]>([
  ["countries", ["country"]],
  ["rankings", ["ranking", "map"]],
  ["compare", ["pair"]],
  ["ahead-or-behind", ["aheadOrBehind"]],
  ["agreement", ["agreement"]],
  ["claims", ["claim"]],
  ["data", ["dataset"]],
  ["models", ["model"]],
  ["tables", ["table"]],
  ["benchmarks", ["benchmark"]],
]);

/** Reads `/en/countries/rusia/`, of which nothing but its form is known; `path` is below the base path and readable. */
export function readMissingPage(path: string): MissingPage {
  const [first = "", ...rest] = path.split("/").filter((step) => step !== "");
  const locale = isFinishedLocale(first) ? first : DEFAULT_LOCALE;
  const steps = /^[a-z]{2}$/i.test(first) ? rest : [first, ...rest];
  const [part = "", ...below] = steps;
  const kinds = below.length > 0 ? KINDS_BELOW.get(part) : undefined;
  const asked = kinds ? below : steps;
  const query = asked.join(" ").replaceAll("-vs-", " ").replaceAll("-", " ").slice(0, 200);
  return { locale, query, kinds };
}
