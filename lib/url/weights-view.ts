import type { Locale } from "@/lib/i18n/locales";
import { zip } from "@/lib/zip";
import { pageHref } from "./href";
import { collectDropped, type Dropped, listOf, toId, unknownParameters } from "./query-choices";

/** What a reader may change on a weights page, and share by its address. */
export type WeightsView = {
  /**
   * A decimal a pillar, in the order of the pillars, none negative and not all zero, of which only the ratios count;
   * null for the base weights.
   */
  weights: readonly string[] | null;
};

/**
 * What was left out of a query, as it stood. *no-weight* names a pillar that is 0 since none is given for it;
 * *other-sum* the sum of weights that are kept and shown as shares of 100; *none-left* stands by the base weights.
 */
export type WeightsFault =
  | "negative"
  | "no-number"
  | "too-long"
  | "unknown-pillar"
  | "named-twice"
  | "no-weight"
  | "none-left"
  | "other-sum"
  | "unknown-parameter";

export type DecodedWeightsView = { view: WeightsView; dropped: Dropped<WeightsFault>[] };

type Drop = (kind: WeightsFault, value: string) => void;

const PARAMETERS: ReadonlySet<string> = new Set(["w"]);
const WHOLE = 100n;
/** More digits than any exact result of ours needs, and few enough that a sum of them is still a number. */
export const MAX_DIGITS = 60;

/**
 * Reads `?w=talent:11,research:17.5`: any decimals that are not negative, of which only the ratios count. Pillars that
 * are not named are 0; what is no weight of a pillar is left out; both are listed in `dropped`, each once. It never
 * throws. Where nothing above 0 is left the weights are the base ones.
 * @param pillars in the order in which the weights are given back
 */
export function decodeWeightsView(search: string, pillars: readonly string[]): DecodedWeightsView {
  const { drop, dropped } = collectDropped<WeightsFault>();
  const parameters = new URLSearchParams(search);
  for (const parameter of unknownParameters(parameters, PARAMETERS)) drop("unknown-parameter", parameter);
  const asked = listOf(parameters, "w");
  const named = readWeights(asked, pillars, drop);
  const weights = pillars.map((pillar) => named.get(pillar) ?? "0");
  const isNothing = weights.every((weight) => weight === "0");
  if (isNothing && asked.length > 0) drop("none-left", asked.join(","));
  if (isNothing) return { view: { weights: null }, dropped: dropped() };
  for (const pillar of pillars) if (!named.has(pillar)) drop("no-weight", pillar);
  const { sum, isWhole } = sumOf(weights);
  if (!isWhole) drop("other-sum", sum);
  return { view: { weights }, dropped: dropped() };
}

/** Writes the query that `decodeWeightsView` reads back as the same view; empty for the base weights. */
export function encodeWeightsView({ weights }: WeightsView, pillars: readonly string[]): string {
  if (!weights) return "";
  return `?w=${zip(pillars, weights)
    .map(([pillar, weight]) => `${pillar}:${weight}`)
    .join(",")}`;
}

/**
 * The address of an edition's weights page with these weights: numbers in the order of the pillars, of which only the
 * ratios count. `weightsLink("en", "global-ai-index", "2024", ["talent", "research"], [3n, 1n])`.
 */
export function weightsLink(
  locale: Locale,
  index: string,
  edition: string,
  pillars: readonly string[],
  weights: readonly (bigint | number)[],
): string {
  const query = encodeWeightsView({ weights: weights.map(String) }, pillars);
  return `${pageHref(locale, "weights", index, edition)}${query}`;
}

function readWeights(asked: readonly string[], pillars: readonly string[], drop: Drop): Map<string, string> {
  const named = new Map<string, string>();
  for (const part of asked) {
    const at = part.indexOf(":");
    const pillar = toId(at === -1 ? part : part.slice(0, at));
    const decimal = readDecimal(at === -1 ? "" : part.slice(at + 1));
    if (!pillars.includes(pillar)) drop("unknown-pillar", part);
    else if ("fault" in decimal) drop(decimal.fault, part);
    else if (named.has(pillar)) drop("named-twice", part);
    else named.set(pillar, decimal.text);
  }
  return named;
}

const DECIMAL = /^(-?)(\d*)(?:\.(\d+))?$/;

/** A decimal in its shortest form: "011.50" is "11.5", ".5" is "0.5". */
function readDecimal(value: string): { text: string } | { fault: WeightsFault } {
  const [, sign, whole = "", fraction = ""] = DECIMAL.exec(value.trim()) ?? [];
  if (sign === undefined || whole + fraction === "") return { fault: "no-number" };
  if (sign === "-") return { fault: "negative" };
  if (whole.length + fraction.length > MAX_DIGITS) return { fault: "too-long" };
  const digits = whole.replace(/^0+(?=\d)/, "") || "0";
  const decimals = fraction.replace(/0+$/, "");
  return { text: decimals ? `${digits}.${decimals}` : digits };
}

/** The exact sum of decimals in their shortest form, and whether it is 100. */
function sumOf(weights: readonly string[]): { sum: string; isWhole: boolean } {
  const parts = weights.map((weight) => weight.split("."));
  const places = Math.max(...parts.map(([, fraction = ""]) => fraction.length));
  const total = parts.reduce(
    (sum, [whole = "", fraction = ""]) => sum + BigInt(whole + fraction.padEnd(places, "0")),
    0n,
  );
  const digits = String(total).padStart(places + 1, "0");
  const at = digits.length - places;
  const decimals = digits.slice(at).replace(/0+$/, "");
  const sum = digits.slice(0, at) + (decimals && `.${decimals}`);
  return { sum, isWhole: total === WHOLE * 10n ** BigInt(places) };
}
