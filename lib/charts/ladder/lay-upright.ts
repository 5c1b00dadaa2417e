import { textWidth, wrapText } from "../text-width";
import { type Box, textBox } from "./boxes";
import { type LadderDot, type LadderInput, type LadderLayout, type LadderNote, stackByScore } from "./ladder";
import { type LabelSpot, placeLabels, round } from "./place-labels";
import type { RoundScore } from "./round-scores";

const WIDTH_PX = 358;
const HEIGHT_PX = 560;
const FONT_PX = 13;
const LINE_PX = 16;
const TOP_PX = 14;
const BOTTOM_PX = HEIGHT_PX - 14;
const LENS_TOP_PX = 84;

const WHOLE = { axisX: 24, dotX: 33, r: 2.3, step: 5 } as const;
const LENS = { axisX: 176, dotX: 187, r: 5, step: 11 } as const;

/** The lens holds at least this share of the countries, up to a whole step of its axis. */
const LENS_SHARE = 0.88;

/** The score up to which the lens magnifies: 25 in the Global AI Index 2024, where 74 of the 83 are. */
export function lensTop(input: Pick<LadderInput, "countries" | "scale" | "rounds">): RoundScore {
  const { min } = input.scale;
  const held = (top: number) => input.countries.filter(({ score }) => score <= top).length;
  const wanted = input.countries.length * LENS_SHARE;
  const tops = input.rounds.lens.filter(({ score }) => score > min);
  const top = tops.find(({ score }) => held(score) >= wanted) ?? tops.at(-1);
  if (!top) throw new RangeError("The axis of a ladder names no score above its least one.");
  return top;
}

/** Beside the dot first, then a line up or down, further out each time. */
function spotsBeside(): LabelSpot[] {
  const rows = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];
  const outward = [11, 24, 36, 48, 60, 72, 84, 96, -24, -48];
  return rows.flatMap((row) =>
    outward.map((dx) => ({ dx, dy: FONT_PX * 0.36 - row * LINE_PX, anchor: "start" as const })),
  );
}

function noteBoxes({ lines, x, y, anchor }: LadderNote): Box[] {
  return lines.map((line, i) => textBox(x, y + i * LINE_PX, textWidth(line, FONT_PX), FONT_PX, anchor));
}

/** The note right of all dots that its lines pass, and how far out these reach. */
function besideDots(text: string, y: number, dots: readonly LadderDot[]) {
  const reachOf = (count: number) =>
    dots.filter((dot) => dot.y > y - LINE_PX && dot.y < y + count * LINE_PX).map(({ x }) => x + LENS.step);
  for (let count = 1; ; count += 1) {
    const beyond = Math.max(LENS.dotX, ...reachOf(count));
    const lines = wrapText(text, FONT_PX, WIDTH_PX - beyond - 6);
    const note: LadderNote = { lines, x: beyond + 2, y: y + 4, anchor: "start" };
    if (lines.length <= count) return { note, beyond };
  }
}

/**
 * The ladder standing up, for phones: the whole scale as a narrow column and, beside it, the crowded lower part
 * through a lens. A country below the lens's top has a dot in both; its label and link belong to the larger one.
 */
export function layUpright(input: LadderInput): LadderLayout {
  const stacks = stackByScore(input);
  const { min, max } = input.scale;
  const top = lensTop(input).score;
  const lensTicks = input.rounds.lens.filter(({ score }) => score <= top);
  const wholeY = (score: number) => round(BOTTOM_PX - ((score - min) / (max - min)) * (BOTTOM_PX - TOP_PX));
  const lensY = (score: number) =>
    round(BOTTOM_PX - ((score - min) / (top - min)) * (BOTTOM_PX - LENS_TOP_PX));

  const inWhole = [...stacks].flatMap(([score, stack]) =>
    stack.map((country, i) => ({
      id: country.id,
      score,
      x: round(WHOLE.dotX + i * WHOLE.step),
      y: wholeY(score),
      r: WHOLE.r,
    })),
  );
  const inLens = [...stacks].flatMap(([score, stack]) =>
    score > top
      ? []
      : stack.map((country, i) => ({
          id: country.id,
          score,
          x: LENS.dotX + i * LENS.step,
          y: lensY(score),
          r: LENS.r,
        })),
  );
  const above = inWhole
    .filter(({ score }) => score > top)
    .map((dot) => ({ ...dot, r: input.labelled.includes(dot.id) ? LENS.r - 1 : dot.r }));
  const dots = [...inWhole.filter(({ score }) => score <= top), ...above, ...inLens];

  const medianY = lensY(input.median.score);
  const { note: medianNote, beyond } = besideDots(input.median.text, medianY, inLens);
  const voidNote: LadderNote | null = input.emptiest && {
    lines: wrapText(input.emptiest.text, FONT_PX, LENS.axisX - WHOLE.dotX - 52),
    x: WHOLE.dotX + 16,
    y: round((wholeY(input.emptiest.from) + wholeY(input.emptiest.to)) / 2) - LINE_PX / 2,
    anchor: "start",
  };
  const voidMark =
    input.emptiest &&
    `M${WHOLE.dotX + 4} ${wholeY(input.emptiest.from) - 9}V${wholeY(input.emptiest.to) + 9}`;
  const taken: Box[] = [
    ...dots.map((dot) => ({
      left: dot.x - dot.r,
      right: dot.x + dot.r,
      top: dot.y - dot.r,
      bottom: dot.y + dot.r,
    })),
    ...noteBoxes(medianNote),
    ...(voidNote ? noteBoxes(voidNote) : []),
    { left: LENS.axisX - 22, right: LENS.axisX, top: LENS_TOP_PX - 8, bottom: HEIGHT_PX },
  ];

  return {
    width: WIDTH_PX,
    height: HEIGHT_PX,
    fontSize: FONT_PX,
    dots: dots.map(({ id, x, y, r }) => ({ id, x, y, r })),
    labels: placeLabels(
      input,
      [...above, ...inLens],
      spotsBeside,
      { width: WIDTH_PX, height: HEIGHT_PX, fontSize: FONT_PX },
      taken,
    ),
    ticks: [
      ...input.rounds.whole.map(({ score, text }) => tick(text, WHOLE.axisX, wholeY(score))),
      ...lensTicks.map(({ score, text }) => tick(text, LENS.axisX, lensY(score))),
    ],
    axes: [
      `M${WHOLE.axisX + 0.5} ${TOP_PX}V${BOTTOM_PX}`,
      `M${LENS.axisX + 0.5} ${LENS_TOP_PX}V${BOTTOM_PX}`,
    ],
    lens: `M${WHOLE.axisX} ${wholeY(top)}H${WHOLE.dotX + 42}L${LENS.axisX} ${LENS_TOP_PX}V${BOTTOM_PX}H${WHOLE.axisX}Z`,
    marks: [`M${LENS.axisX} ${medianY}H${beyond}`, ...(voidMark ? [voidMark] : [])],
    notes: [medianNote, ...(voidNote ? [voidNote] : [])],
  };
}

function tick(text: string, axisX: number, y: number) {
  return { text, x: axisX - 6, y: round(y + 4), line: `M${axisX - 3} ${y}H${axisX}` };
}
