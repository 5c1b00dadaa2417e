import type { WaterfallInput } from "@/lib/charts/waterfall";
import type { CompareCountry, CompareEdition } from "@/lib/compare/compare-edition";
import { type DecomposedGap, decomposeGap } from "@/lib/compare/decompose-gap";
import { atStart, fill } from "@/lib/i18n/fill";
import { formatDecimals } from "@/lib/i18n/format-figures";
import { numberFormat } from "@/lib/i18n/formatters";
import { enumerate } from "@/lib/i18n/punctuation";
import { present } from "@/lib/present";
import {
  type CompareTexts,
  decimalsOf,
  nameOf,
  pillarLabel,
  pointsText,
  printedText,
  sentenceNameOf,
  termsOf,
} from "./compare-sentences";

/** Where the points between two countries lie, drawn; or the sentence that says why they are not split. */
export type GapView = SplitGap | { kind: "said"; text: string };

export type SplitGap = { kind: "split"; title: string; note: string; input: WaterfallInput };

/** Names the gap of a pair in an edition, whichever of the two comes first. */
export function gapKey(edition: string, one: string, other: string): string {
  return [edition, ...[one, other].sort()].join(" ");
}

/** The gap of a pair, taken from the one that is ahead overall. */
export function toGapView(
  texts: CompareTexts,
  edition: CompareEdition,
  one: CompareCountry,
  other: CompareCountry,
  direction: "ltr" | "rtl",
): GapView {
  const { words } = texts;
  const [a, b] = one.overall >= other.overall ? [one, other] : [other, one];
  const gap = decomposeGap(a, b, termsOf(edition));
  const names = { a: sentenceNameOf(texts, a.id), b: sentenceNameOf(texts, b.id) };
  switch (gap.kind) {
    case "within-rounding":
      return {
        kind: "said",
        text: atStart(fill(words.gapWithin, { ...names, score: printedText(a, "overall") })),
      };
    case "no-weights":
      return { kind: "said", text: words.gapNoWeights };
    case "missing":
      return { kind: "said", text: words.gapMissing };
    case "decomposed": {
      const points = pointsText(texts, gap.difference, decimalsOf(edition));
      return {
        kind: "split",
        title: fill(words.gapTitle, { points, a: nameOf(texts, a.id), b: nameOf(texts, b.id) }),
        note: fill(words.gapNote[gap.basis], {
          off: weightsMiss(texts, present(edition.weights, "weights")),
        }),
        input: toWaterfall(texts, edition, gap, { ...names, points }, direction),
      };
    }
  }
}

/** How far the recomputed overall score is from the printed one at most, with the two digits that matter. */
function weightsMiss({ locale }: CompareTexts, { maxError }: NonNullable<CompareEdition["weights"]>): string {
  return numberFormat(locale, { maximumSignificantDigits: 2 }).format(maxError);
}

const PART_DECIMALS = 1;

function toWaterfall(
  texts: CompareTexts,
  edition: CompareEdition,
  gap: DecomposedGap,
  names: { a: string; b: string; points: string },
  direction: "ltr" | "rtl",
): WaterfallInput {
  const { words, locale } = texts;
  const decimals = Math.max(PART_DECIMALS, decimalsOf(edition));
  const signed = (value: number) => signedText(locale, value, decimals);
  const parts = gap.parts.map(({ pillar, value, from, to }) => ({
    label: pillarLabel(edition, pillar),
    value,
    valueText: signed(value),
    from,
    to,
    rangeText: fill(words.gapRange, { from: signed(from), to: signed(to) }),
  }));
  const list = parts.map(({ label, valueText }) => `${label} ${valueText}`);
  const remainder = { label: words.gapRemainder, value: gap.remainder, valueText: signed(gap.remainder) };
  return {
    kind: "waterfall",
    direction,
    parts,
    remainder,
    total: {
      label: words.gapTotal,
      value: gap.difference,
      valueText: formatDecimals(locale, gap.difference, decimalsOf(edition)),
    },
    summary: fill(words.gapSummary, {
      ...names,
      parts: enumerate(locale, list),
      remainder: remainder.valueText,
    }),
  };
}

/** A signed number: "+6.1", "−0.5"; "0.0" where nothing is left of it. */
export function signedText(locale: string, value: number, decimals: number): string {
  const size = formatDecimals(locale, Math.abs(value), decimals);
  const isZero = Number(Math.abs(value).toFixed(decimals)) === 0;
  return isZero ? size : `${value > 0 ? "+" : "−"}${size}`;
}
