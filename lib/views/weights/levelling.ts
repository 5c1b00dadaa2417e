import { atStart, fill } from "@/lib/i18n/fill";
import { formatShare } from "@/lib/i18n/format-figures";
import { formatList } from "@/lib/i18n/format-list";
import type { Locale } from "@/lib/i18n/locales";
import { present } from "@/lib/present";
import { weightedSum } from "@/lib/ranking/exact/bound-problem";
import type { ExactPlace, ExactScores } from "@/lib/ranking/exact/exact-scores";
import {
  type Levelling,
  nearestLevel,
  type SingleChange,
  singleLevels,
  type WholeWeights,
} from "@/lib/ranking/exact/level-pair";
import { settlePair } from "@/lib/ranking/exact/settle-pairs";
import { sharesOf } from "@/lib/ranking/weights/whole-weights";
import { weightsLink } from "@/lib/url/weights-view";
import type { LevellingWords } from "./levelling-words";

export type LevellingTexts = {
  locale: Locale;
  /** The locale whose digits are Latin. */
  numerals: string;
  index: string;
  edition: string;
  words: LevellingWords;
  /** The names of the places within a sentence. */
  names: Readonly<Record<string, string>>;
  /** In the order of the pillars. */
  pillarNames: readonly string[];
};

/** What would level two countries, told: the title is the finding. */
export type LevellingView = {
  title: string;
  sentences: string[];
  /** The page under the nearest weights; null where none level them, or they are level. */
  href: string | null;
  table: {
    label: string;
    rows: { pillar: string; now: string; levelAt: string; href: string | null; more: string }[];
  };
};

/** The one that is behind under the base weights is the one to be levelled with the other. */
export function tellLevelling(
  texts: LevellingTexts,
  scores: ExactScores,
  base: WholeWeights,
  [one, other]: readonly [string, string],
): LevellingView {
  const [first, second] = [placeIn(scores, one), placeIn(scores, other)];
  const isBehind = weightedSum(marginsOf(first, second), base) <= 0n;
  const [behind, ahead] = isBehind ? [first, second] : [second, first];
  const margins = marginsOf(behind, ahead);
  const nameOf = (place: string) => present(texts.names[place], place);
  const names = { a: nameOf(behind.place), b: nameOf(ahead.place) };
  const hrefOf = (weights: WholeWeights) =>
    weightsLink(texts.locale, texts.index, texts.edition, scores.pillars, weights);
  const levelling = nearestLevel(margins, base);
  const singles = singleLevels(margins, base);
  const isOpen = settlePair(behind, ahead, scores.pillars).kind === "open";
  return {
    title: titleOf(texts, levelling, names),
    sentences: [
      ...nearestSentences(texts, levelling, base, names, isOpen),
      ...(levelling.kind === "weights"
        ? [aheadSentence(texts, behind, ahead, names), ...singleSentences(texts, singles, base, names)]
        : []),
    ],
    href: "weights" in levelling ? hrefOf(levelling.weights) : null,
    table: {
      label: fill(texts.words.tableLabel, names),
      rows: singles.map((single) => ({
        ...toRow(texts, single, base, names),
        href: single.weights && hrefOf(single.weights),
      })),
    },
  };
}

type Names = { a: string; b: string };

function placeIn({ places }: ExactScores, place: string): ExactPlace {
  return present(
    places.find((one) => one.place === place),
    `score of ${place}`,
  );
}

function marginsOf(one: ExactPlace, other: ExactPlace): bigint[] {
  return one.printed.map((score, pillar) => score - present(other.printed[pillar], "score"));
}

function titleOf(texts: LevellingTexts, levelling: Levelling, names: Names): string {
  return fill(texts.words.titles[levelling.kind], {
    ...names,
    list: levelling.kind === "only-equal" ? listPillars(texts, levelling.pillars) : "",
    moved: levelling.kind === "weights" ? formatShare(texts.numerals, levelling.moved) : "",
  });
}

function nearestSentences(
  texts: LevellingTexts,
  levelling: Levelling,
  base: WholeWeights,
  names: Names,
  isOpen: boolean,
): string[] {
  const { words } = texts;
  if (levelling.kind === "never") return [atStart(fill(words.never, names))];
  if (levelling.kind === "only-equal") {
    const list = listPillars(texts, levelling.pillars);
    return [fill(words.onlyEqual, { ...names, list }), ...(isOpen ? [words.noProof] : [])];
  }
  if (levelling.kind === "level") return [];
  const after = sharesOf(levelling.weights);
  const changes = sharesOf(base)
    .map((share, pillar) => changeOf(texts, pillar, share, present(after[pillar], "share")))
    .filter(({ from, to }) => from !== to)
    .map((change) => fill(words.change, change));
  return [fill(words.nearest, { list: formatList(texts.numerals, changes) })];
}

/** By the pillar in which the one that is behind has most over the other: a printed unit is more than rounding. */
function aheadSentence(texts: LevellingTexts, behind: ExactPlace, ahead: ExactPlace, names: Names): string {
  const margins = marginsOf(behind, ahead);
  const pillar = margins.indexOf(margins.reduce((a, b) => (b > a ? b : a)));
  const isRounded = behind.lowest[pillar] !== behind.highest[pillar];
  const template = isRounded ? texts.words.aheadRounded : texts.words.ahead;
  return fill(template, { ...names, pillar: pillarName(texts, pillar) });
}

function singleSentences(
  texts: LevellingTexts,
  singles: readonly SingleChange[],
  base: WholeWeights,
  names: Names,
): string[] {
  const { words, numerals } = texts;
  const now = sharesOf(base);
  const changes = singles.flatMap(({ pillar, share }) => {
    if (share === null) return [];
    const from = present(now[pillar], "share");
    return fill(share < from ? words.lower : words.raise, changeOf(texts, pillar, from, share));
  });
  const list = formatList(numerals, changes, "disjunction");
  const useless = singles.flatMap(({ pillar, helps }) => (helps === "down" ? [pillar] : []));
  return [
    changes.length > 0 ? fill(words.single, { ...names, list }) : fill(words.noSingle, names),
    ...(useless.length > 0
      ? [fill(words.neverHelps, { ...names, list: listPillars(texts, useless, "disjunction") })]
      : []),
  ];
}

function toRow(texts: LevellingTexts, single: SingleChange, base: WholeWeights, names: Names) {
  const { words } = texts;
  const { pillar, share, helps } = single;
  return {
    pillar: pillarName(texts, pillar),
    now: formatShare(texts.numerals, present(sharesOf(base)[pillar], "share")),
    levelAt: share === null ? words.noShare : formatShare(texts.numerals, share),
    more: fill(words.helps[helps], names),
  };
}

function changeOf(texts: LevellingTexts, pillar: number, from: number, to: number) {
  return {
    pillar: pillarName(texts, pillar),
    from: formatShare(texts.numerals, from),
    to: formatShare(texts.numerals, to),
  };
}

function pillarName({ pillarNames }: LevellingTexts, pillar: number): string {
  return present(pillarNames[pillar], `pillar ${pillar}`);
}

function listPillars(
  texts: LevellingTexts,
  pillars: readonly number[],
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  return formatList(
    texts.numerals,
    pillars.map((pillar) => pillarName(texts, pillar)),
    type,
  );
}
