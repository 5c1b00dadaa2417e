import { textWidth, wrapText } from "../text-width";
import { type Box, textBox } from "./boxes";
import {
  type LadderDot,
  type LadderInput,
  type LadderLayout,
  type LadderNote,
  LINES_APART,
  STACK_SHARE,
  stackByScore,
} from "./ladder";
import { type LabelSpot, placeLabels, round } from "./place-labels";

/** What is drawn how large. Labels stand on `levels` above the highest stack, the note on the median above them. */
export type LyingSizes = {
  widthPx: number;
  marginPx: number;
  fontPx: number;
  radiusPx: number;
  stepPx: number;
  axisRoomPx: number;
  levels: number;
  levelPx: number;
  noteYPx: number;
};

const ON_A_PAGE: LyingSizes = {
  widthPx: 1120,
  marginPx: 14,
  fontPx: 15,
  radiusPx: 4.9,
  stepPx: 11,
  axisRoomPx: 30,
  levels: 6,
  levelPx: 20,
  noteYPx: 16,
};

const VOID_MARGIN_PX = 14;

/**
 * Straight above its dot where that is free. Otherwise a label starts at its dot and runs on to the end side, a step
 * higher for each dot further to the start: so no leader meets the label of a dot beyond it. A dot that stands under
 * a labelled one has its leader beside its stack.
 */
function spotsAbove(topPx: number, sizes: LyingSizes) {
  return (dot: LadderDot): LabelSpot[] => {
    const levels = Array.from(
      { length: sizes.levels },
      (_, level) => topPx - dot.y - 8 - level * sizes.levelPx,
    );
    // Half the way to the next stack: a leader there passes between the dots of both.
    const lane = ((sizes.widthPx - 2 * sizes.marginPx) * STACK_SHARE) / 2;
    const toEnd = (dx: number, turns = false) =>
      levels.map((dy) => ({ dx, dy, anchor: "start" as const, turns }));
    const toStart = (dx: number, turns = false) =>
      levels.map((dy) => ({ dx, dy, anchor: "end" as const, turns }));
    return [
      { dx: 0, dy: -13, anchor: "middle" },
      { dx: 0, dy: -13, anchor: "end" },
      ...toEnd(5),
      ...toEnd(lane + 4, true),
      ...toStart(-5),
      ...toStart(-lane - 4, true),
    ];
  };
}

/** Within the stretch that it is about, on as many lines as that takes; the last one stands at `lastY`. */
function noteOnVoid(
  { from, to, text }: NonNullable<LadderInput["emptiest"]>,
  x: (score: number) => number,
  lastY: number,
  fontPx: number,
): LadderNote {
  const lines = wrapText(text, fontPx, x(to) - x(from) - 2 * VOID_MARGIN_PX);
  return {
    lines,
    x: x(from) + VOID_MARGIN_PX,
    y: round(lastY - (lines.length - 1) * fontPx * LINES_APART),
    anchor: "start",
  };
}

function noteBoxes({ lines, x, y, anchor }: LadderNote, fontPx: number): Box[] {
  return lines.map((line, i) =>
    textBox(x, y + i * fontPx * LINES_APART, textWidth(line, fontPx), fontPx, anchor),
  );
}

/** The ladder lying down, for wide screens: scores run from the start side to the end, stacks grow upwards. */
export function layLying(input: LadderInput, sizes = ON_A_PAGE): LadderLayout {
  const { widthPx, marginPx, fontPx, radiusPx, stepPx, axisRoomPx, noteYPx } = sizes;
  const stacks = stackByScore(input);
  const highest = Math.max(...[...stacks.values()].map((stack) => stack.length));
  const height = noteYPx + sizes.levels * sizes.levelPx + highest * stepPx + axisRoomPx;
  const baseline = height - axisRoomPx;
  const { min, max } = input.scale;
  const x = (score: number) => round(marginPx + ((score - min) / (max - min)) * (widthPx - 2 * marginPx));
  const y = (place: number) => round(baseline - radiusPx - 1 - place * stepPx);

  const dots = [...stacks].flatMap(([score, stack]) =>
    stack.map((country, place) => ({ id: country.id, x: x(score), y: y(place), r: radiusPx })),
  );
  const dotBoxes: Box[] = [...stacks].map(([score, stack]) => ({
    left: x(score) - radiusPx,
    right: x(score) + radiusPx,
    top: y(stack.length - 1) - radiusPx - 1,
    bottom: baseline,
  }));
  const stackTop = y(highest - 1) - radiusPx;

  const medianX = x(input.median.score);
  const medianNote = { lines: [input.median.text], x: 0, y: noteYPx, anchor: "start" as const };
  const medianMark = `M${medianX} ${noteYPx + 7}V${baseline}`;
  const voidMark =
    input.emptiest && `M${x(input.emptiest.from) + 12} ${baseline - 10}H${x(input.emptiest.to) - 12}`;
  const voidNote = input.emptiest && noteOnVoid(input.emptiest, x, baseline - 17, fontPx);
  const taken: Box[] = [
    ...dotBoxes,
    textBox(0, noteYPx, textWidth(input.median.text, fontPx), fontPx, "start"),
    ...(voidNote ? noteBoxes(voidNote, fontPx) : []),
  ];

  return {
    width: widthPx,
    height,
    fontSize: fontPx,
    dots,
    labels: placeLabels(
      input,
      dots,
      spotsAbove(stackTop, sizes),
      { width: widthPx, height, fontSize: fontPx },
      taken,
    ),
    ticks: input.rounds.whole.map(({ score, text }) => ({
      text,
      x: x(score),
      y: height - 8,
      line: `M${x(score)} ${noteYPx + 14}V${baseline}`,
    })),
    axes: [`M0 ${baseline + 0.5}H${widthPx}`],
    lens: "",
    marks: [medianMark, ...(voidMark ? [voidMark] : [])],
    notes: [medianNote, ...(voidNote ? [voidNote] : [])],
  };
}
