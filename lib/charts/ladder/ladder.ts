import type { RoundScores } from "./round-scores";

/**
 * The ladder: a dot a country on one axis of scores, stacked where scores are equal. What is here is geometry in
 * px from the top and the *start* side: a component mirrors it for languages that run right to left.
 */

export type LadderCountry = { id: string; rank: number; score: number; label: string };

export type LadderInput = {
  countries: readonly LadderCountry[];
  scale: { min: number; max: number };
  rounds: RoundScores;
  /** Who stands on the outside of a stack, so that its label is reached without crossing others. */
  outermost: readonly string[];
  /** Whose label is drawn, most important first. */
  labelled: readonly string[];
  median: { score: number; text: string };
  emptiest: { from: number; to: number; text: string } | null;
};

export type LadderDot = { id: string; x: number; y: number; r: number };
export type LadderLabel = {
  id: string;
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  leader: string | null;
};
export type LadderNote = { lines: string[]; x: number; y: number; anchor: "start" | "middle" };
type LadderTick = { text: string; x: number; y: number; line: string };

export type LadderLayout = {
  width: number;
  height: number;
  fontSize: number;
  dots: LadderDot[];
  labels: LadderLabel[];
  ticks: LadderTick[];
  axes: string[];
  /** The area that joins the whole scale to its enlarged part; empty lying down. */
  lens: string;
  /** Lines that tie a note to what it speaks of. */
  marks: string[];
  notes: LadderNote[];
};

/** How far the lines of a note stand apart, in sizes of the font. */
export const LINES_APART = 1.23;

/** Scores nearer than this share of the scale share a stack: finer than that, dots would cover each other. */
export const STACK_SHARE = 0.01;

/** The countries of each score from the axis outwards: by rank, with the `outermost` last. */
export function stackByScore({
  countries,
  outermost,
  scale,
}: Pick<LadderInput, "countries" | "outermost" | "scale">) {
  const width = (scale.max - scale.min) * STACK_SHARE;
  const stackOf = (score: number) => scale.min + Math.round((score - scale.min) / width) * width;
  const stacks = new Map<number, LadderCountry[]>();
  const order = (country: LadderCountry) => (outermost.includes(country.id) ? 1 : 0);
  const sorted = [...countries].sort((a, b) => order(a) - order(b) || a.rank - b.rank);
  for (const country of sorted) {
    const score = stackOf(country.score);
    stacks.set(score, [...(stacks.get(score) ?? []), country]);
  }
  return stacks;
}
