import { textWidth } from "../text-width";
import { type Box, textBox } from "./boxes";
import { type LadderDot, type LadderInput, type LadderLayout, stackByScore } from "./ladder";
import { type LabelSpot, placeLabels, round } from "./place-labels";

const WIDTH_PX = 1120;
const MARGIN_PX = 14;
const FONT_PX = 15;
const RADIUS_PX = 4.9;
const STEP_PX = 11;
const AXIS_ROOM_PX = 30;
const LEVELS = 6;
const LEVEL_PX = 20;
const LABEL_ROOM_PX = LEVELS * LEVEL_PX;
const NOTE_Y_PX = 16;

/**
 * Straight above its dot where that is free. Otherwise a label starts at its dot and runs on to the end side, a step
 * higher for each dot further to the start: so no leader meets the label of a dot beyond it. The farther spots are
 * for dots that stand under a labelled one.
 */
function spotsAbove(topPx: number) {
  return (dot: LadderDot): LabelSpot[] => {
    const levels = Array.from({ length: LEVELS }, (_, level) => topPx - dot.y - 8 - level * LEVEL_PX);
    const stair = [5, 30, 48, 64].flatMap((dx) => levels.map((dy) => ({ dx, dy, anchor: "start" as const })));
    const atEdge = levels.map((dy) => ({ dx: -5, dy, anchor: "end" as const }));
    return [{ dx: 0, dy: -13, anchor: "middle" }, { dx: 0, dy: -13, anchor: "end" }, ...stair, ...atEdge];
  };
}

/** The ladder lying down, for wide screens: scores run from the start side to the end, stacks grow upwards. */
export function layLying(input: LadderInput): LadderLayout {
  const stacks = stackByScore(input);
  const highest = Math.max(...[...stacks.values()].map((stack) => stack.length));
  const height = NOTE_Y_PX + LABEL_ROOM_PX + highest * STEP_PX + AXIS_ROOM_PX;
  const baseline = height - AXIS_ROOM_PX;
  const { min, max } = input.scale;
  const x = (score: number) => round(MARGIN_PX + ((score - min) / (max - min)) * (WIDTH_PX - 2 * MARGIN_PX));
  const y = (place: number) => round(baseline - RADIUS_PX - 1 - place * STEP_PX);

  const dots = [...stacks].flatMap(([score, stack]) =>
    stack.map((country, place) => ({ id: country.id, x: x(score), y: y(place), r: RADIUS_PX })),
  );
  const dotBoxes: Box[] = [...stacks].map(([score, stack]) => ({
    left: x(score) - RADIUS_PX,
    right: x(score) + RADIUS_PX,
    top: y(stack.length - 1) - RADIUS_PX - 1,
    bottom: baseline,
  }));
  const stackTop = y(highest - 1) - RADIUS_PX;

  const medianX = x(input.median.score);
  const medianNote = { lines: [input.median.text], x: 0, y: NOTE_Y_PX, anchor: "start" as const };
  const medianMark = `M${medianX} ${NOTE_Y_PX + 7}V${baseline}`;
  const voidMark =
    input.emptiest && `M${x(input.emptiest.from) + 12} ${baseline - 10}H${x(input.emptiest.to) - 12}`;
  const voidNote = input.emptiest && {
    lines: [input.emptiest.text],
    x: x(input.emptiest.from) + 14,
    y: baseline - 17,
    anchor: "start" as const,
  };
  const taken: Box[] = [
    ...dotBoxes,
    textBox(0, NOTE_Y_PX, textWidth(input.median.text, FONT_PX), FONT_PX, "start"),
    ...(voidNote
      ? [textBox(voidNote.x, voidNote.y, textWidth(voidNote.lines.join(), FONT_PX), FONT_PX, "start")]
      : []),
  ];

  return {
    width: WIDTH_PX,
    height,
    fontSize: FONT_PX,
    dots,
    labels: placeLabels(
      input,
      dots,
      spotsAbove(stackTop),
      { width: WIDTH_PX, height, fontSize: FONT_PX },
      taken,
    ),
    ticks: input.rounds.whole.map((score) => ({
      text: String(score),
      x: x(score),
      y: height - 8,
      line: `M${x(score)} ${NOTE_Y_PX + 14}V${baseline}`,
    })),
    axes: [`M0 ${baseline + 0.5}H${WIDTH_PX}`],
    lens: "",
    marks: [medianMark, ...(voidMark ? [voidMark] : [])],
    notes: [medianNote, ...(voidNote ? [voidNote] : [])],
  };
}
