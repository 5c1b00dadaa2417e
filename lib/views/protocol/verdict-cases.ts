import type { Translator } from "@/lib/i18n/translate";
import type { ComparisonWord } from "@/lib/models/comparison-verdict";
import { repositoryFile } from "@/lib/url/contribute";
import type { ModelNames } from "./plan-sections";
import type { ProtocolSection } from "./protocol-section";

/** What may come out of one run, or of two, and the verdict by the rule; a test holds them to `comparisonVerdict`. */
export const VERDICT_CASES = [
  { text: "protocol.caseFor", word: "supported" },
  { text: "protocol.caseAgainst", word: "contradicted" },
  { text: "protocol.caseEqual", word: "contradicted" },
  { text: "protocol.caseUndecided", word: "undecided" },
  { text: "protocol.caseMixed", word: "mixed" },
  { text: "protocol.caseUncounted", word: "unmeasured" },
] as const satisfies readonly { text: string; word: ComparisonWord }[];

/** Of one vote. */
const WORD = {
  supported: "verdict.supportedOne",
  contradicted: "verdict.contradicted",
  undecided: "verdict.undecided",
  mixed: "verdict.mixed",
  unmeasured: "verdict.unmeasured",
} as const satisfies Record<ComparisonWord, string>;

export function verdictSection(t: Translator, names: ModelNames): ProtocolSection {
  return {
    id: "verdict",
    title: t("protocol.verdictTitle"),
    texts: [],
    table: {
      label: t("protocol.verdictText"),
      heads: [t("protocol.caseHead"), t("protocol.verdictHead")],
      rows: VERDICT_CASES.map(({ text, word }) => ({
        head: t(text, names),
        cells: [t(WORD[word])],
      })),
    },
    links: [{ text: t("method.code"), href: repositoryFile("lib/models/comparison-verdict.ts") }],
  };
}
