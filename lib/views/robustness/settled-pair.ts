import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { comparePillars } from "@/lib/compare/compare-pillars";
import { settleScores } from "@/lib/compare/settle-scores";
import { fill } from "@/lib/i18n/fill";
import { formatList } from "@/lib/i18n/format-list";
import { weightsLink } from "@/lib/url/weights-view";
import { type CompareTexts, pillarLabel, sentenceNameOf, termsOf } from "../compare-sentences";

type SettledPairView = { text: string; ways: { href: string; text: string }[] };

/**
 * What the data leave unsettled of two countries: the weights that put either ahead, or why the printed figures are no
 * proof. Null where the order is settled, which the sentence on the pillars says itself, and where a score is unknown.
 */
export function tellUnsettled(
  texts: CompareTexts,
  edition: CompareEdition,
  a: CompareCountry,
  b: CompareCountry,
): SettledPairView | null {
  const verdict = settleScores(a.pillars, b.pillars, termsOf(edition));
  switch (verdict?.kind) {
    case "reversible":
      return tellReversible(texts, edition, [a, verdict.ahead], [b, verdict.behind]);
    case "open":
      return { text: openSentence(texts, edition, a, b), ways: [] };
    default:
      return null;
  }
}

type Ahead = readonly [country: CompareCountry, pillar: string];

function tellReversible(texts: CompareTexts, edition: CompareEdition, one: Ahead, other: Ahead) {
  const { words } = texts;
  const [[a, first], [b, second]] = [one, other];
  return {
    text: fill(words.reversible, {
      first: plainLabel(edition, first),
      second: plainLabel(edition, second),
      a: sentenceNameOf(texts, a.id),
      b: sentenceNameOf(texts, b.id),
    }),
    ways: [first, second].map((pillar) => ({
      href: allWeightOn(texts, edition, pillar),
      text: fill(words.withAll, { pillar: plainLabel(edition, pillar) }),
    })),
  };
}

function openSentence(texts: CompareTexts, edition: CompareEdition, a: CompareCountry, b: CompareCountry) {
  const { words, locale } = texts;
  const { ahead, behind, same } = comparePillars(a.pillars, b.pillars, termsOf(edition).pillars);
  if (ahead.length + behind.length === 0) return words.openSame;
  return fill(words.open, {
    b: sentenceNameOf(texts, behind.length > 0 ? a.id : b.id),
    list: formatList(
      locale,
      same.map((pillar) => plainLabel(edition, pillar)),
    ),
  });
}

/** Without the soft hyphens of a column's head. */
function plainLabel(edition: CompareEdition, pillar: string): string {
  return pillarLabel(edition, pillar).replaceAll("\u00ad", "");
}

function allWeightOn({ language }: CompareTexts, { id, pillars }: CompareEdition, only: string): string {
  const [index = "", year = ""] = id.split(":");
  const ids = pillars.map((pillar) => pillar.id);
  return weightsLink(
    language,
    index,
    year,
    ids,
    ids.map((pillar) => (pillar === only ? 1 : 0)),
  );
}
