import type { Claim, Clause } from "@/lib/data/claims-schema";
import type { Translator } from "@/lib/i18n/translate";
import type { ComparisonVerdict } from "@/lib/models/comparison-verdict";
import type { FactWord } from "@/lib/models/fact-verdict";

/** How strongly a verdict stands out where it is printed; a colour never says more than its word. */
export type VerdictTone = "for" | "against" | "open" | "none";

export type VerdictView = { word: string; tone: VerdictTone };

const FACT = {
  supported: { key: "verdict.factSupported", tone: "for" },
  partly: { key: "verdict.factPartly", tone: "open" },
  contradicted: { key: "verdict.factContradicted", tone: "against" },
  reported: { key: "verdict.factReported", tone: "open" },
  unchecked: { key: "verdict.factUnchecked", tone: "open" },
} as const satisfies Record<FactWord, { key: string; tone: VerdictTone }>;

const KIND = {
  intent: "verdict.intent",
  forecast: "verdict.forecast",
  opinion: "verdict.opinion",
} as const;

export function comparisonWord(t: Translator, { word, counts, votes }: ComparisonVerdict): VerdictView {
  switch (word) {
    case "supported": {
      const m = votes.length;
      const text =
        m === 1
          ? t("verdict.supportedOne")
          : t("verdict.supportedSome", { k: String(counts.for), m: String(m) });
      return { word: text, tone: "for" };
    }
    case "contradicted":
      return { word: t("verdict.contradicted"), tone: "against" };
    case "mixed":
      return { word: t("verdict.mixed"), tone: "open" };
    case "undecided":
      return { word: t("verdict.undecided"), tone: "open" };
    case "unmeasured":
      return { word: t("verdict.unmeasured"), tone: "open" };
  }
}

const OF_MAKER: readonly Clause["kind"][] = ["training-hours", "training-cost"];
const OF_TABLE: readonly Clause["kind"][] = ["order", "printed"];

/**
 * How a fact stands. What rests on the maker's own words alone, or on what one table prints, is called so: nobody
 * should read it as confirmed by somebody else.
 */
export function factWord(t: Translator, word: FactWord, clauses: readonly Clause["kind"][]): VerdictView {
  const { key, tone } = FACT[word];
  const restsOn = (kinds: typeof OF_MAKER) => clauses.every((kind) => kinds.includes(kind));
  if (word === "supported" && restsOn(OF_MAKER)) return { word: t("verdict.factMakers"), tone };
  if (word === "supported" && restsOn(OF_TABLE)) return { word: t("verdict.factPrinted"), tone };
  return { word: t(key), tone };
}

/** What a statement is that no measurement can settle. */
export function kindWord(t: Translator, kind: Exclude<Claim["kind"], "comparison" | "fact">): VerdictView {
  return { word: t(KIND[kind]), tone: "none" };
}
