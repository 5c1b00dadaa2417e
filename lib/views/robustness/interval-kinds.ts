import type { Weights } from "@/lib/data/schema";
import type { Translator } from "@/lib/i18n/translate";

/** What is varied when a rank is given as an interval; each is named in full wherever it is shown. */
export const INTERVAL_KINDS = ["printed-scores", "around-base", "uniform", "any", "any-rounding"] as const;
export type IntervalKind = (typeof INTERVAL_KINDS)[number];

/** The name in full: "The middle 90% of 10,000 trial weightings around the recovered weights". */
export function kindName(t: Translator, kind: IntervalKind, basis: Weights["basis"]): string {
  switch (kind) {
    case "printed-scores":
      return t("robustness.printedScores");
    case "around-base":
      return t("robustness.aroundBase", { basis });
    case "uniform":
      return t("robustness.uniform");
    case "any":
      return t("robustness.any");
    case "any-rounding":
      return t("robustness.anyRounding");
  }
}

/** True where the interval is one of recomputed ranks; otherwise it is one of the publisher's order. */
export function isRecomputed(kind: IntervalKind): boolean {
  return kind !== "printed-scores";
}
