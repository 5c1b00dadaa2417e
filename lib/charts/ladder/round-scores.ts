import { ticks } from "d3-array";

/** As the axis prints it. */
export type RoundScore = { score: number; text: string };

/** Round scores that the axis names: of the whole scale, and of its enlarged part. */
export type RoundScores = { whole: RoundScore[]; lens: RoundScore[] };

/** How many steps an axis of the whole scale names, about; of its enlarged part four times as many a point. */
const WHOLE_STEPS = 5;
const LENS_STEPS = 4 * WHOLE_STEPS;

/** From end to end of a scale: 0, 20 … 100, or 0, 0.2 … 1. Made on the server, so that no page loads what makes them. */
export function roundScores(
  { min, max }: { min: number; max: number },
  print: (score: number) => string,
): RoundScores {
  const named = (steps: number) => ticks(min, max, steps).map((score) => ({ score, text: print(score) }));
  return { whole: named(WHOLE_STEPS), lens: named(LENS_STEPS) };
}
