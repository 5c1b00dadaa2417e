import { textWidth } from "../text-width";
import { type Box, distanceToLine, isFree, lineBoxes, textBox } from "./boxes";
import type { LadderDot, LadderInput, LadderLabel } from "./ladder";

type Anchor = LadderLabel["anchor"];

/**
 * Where a label may stand, measured from its dot; candidates are tried in order. Its leader is straight, or turns once:
 * sideways out of the stack and then along it. One over its dot's middle is so near that it has none.
 */
export type LabelSpot = { dx: number; dy: number; anchor: Anchor; turns?: boolean };

type Frame = { width: number; height: number; fontSize: number };

/** Labels keep off all of `taken`; a leader may cross grey dots, but no label and no labelled dot. */
type Obstacles = { taken: readonly Box[]; labelBoxes: readonly Box[]; labelledDots: readonly LadderDot[] };

type Placed = { label: LadderLabel; boxes: Box[] };

const NO_LEADER_WITHIN_PX = 16;

/** More finds hardly any more room, and would be felt where a reader marks a country. */
const MOST_ATTEMPTS = 400;

function tryAt(
  dot: LadderDot,
  text: string,
  spot: LabelSpot,
  frame: Frame,
  { taken, labelBoxes, labelledDots }: Obstacles,
): Placed | null {
  const [x, y] = [dot.x + spot.dx, dot.y + spot.dy];
  const box = textBox(x, y, textWidth(text, frame.fontSize), frame.fontSize, spot.anchor);
  const inside = box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height;
  if (!inside || !isFree(box, taken)) return null;
  if (Math.hypot(spot.dx, spot.dy) <= NO_LEADER_WITHIN_PX) {
    return { label: { id: dot.id, text, x, y, anchor: spot.anchor, leader: null }, boxes: [box] };
  }
  const end = leaderEnd(dot, { x, y, anchor: spot.anchor }, box);
  const turn = spot.turns ? { x: end.x, y: dot.y } : dot;
  const line = [...lineBoxes(dot, turn), ...lineBoxes(turn, end)];
  if (line.some((piece) => !isFree(piece, labelBoxes))) return null;
  const clearance = spot.turns ? 0 : 1;
  if (labelledDots.some((other) => distanceToLine(other, turn, end) < other.r + clearance)) return null;
  const leader = `M${pair(dot)}${spot.turns ? `L${pair(turn)}` : ""}L${pair(end)}`;
  return { label: { id: dot.id, text, x, y, anchor: spot.anchor, leader }, boxes: [box, ...line] };
}

/** Where a leader meets its label: beside it, or from above or below where the label reaches over its dot. */
function leaderEnd(dot: LadderDot, { x, y, anchor }: Pick<LadderLabel, "x" | "y" | "anchor">, box: Box) {
  if (box.left < dot.x && dot.x < box.right) return { x: dot.x, y: y < dot.y ? y + 4 : box.top };
  return { x: anchor === "start" ? x - 4 : x + 4, y: y - 4 };
}

type Spots = (dot: LadderDot) => readonly LabelSpot[];

/**
 * Labels beside their dots, so that none lies on another, on a dot or on what is `taken` already, and no leader
 * crosses a labelled dot or another label. Labels are placed one by one, so the order decides who finds room: where
 * one order leaves a label out, others are tried and the one that places the most is taken, of equals the one that
 * leaves out the least important. A label for which no spot is free is left out; its dot keeps its colour.
 */
export function placeLabels(
  input: Pick<LadderInput, "countries" | "labelled">,
  dots: readonly LadderDot[],
  spots: Spots,
  frame: Frame,
  taken: readonly Box[],
): LadderLabel[] {
  const labelled = input.labelled.flatMap((id) => {
    const dot = dots.find((candidate) => candidate.id === id);
    const text = input.countries.find((country) => country.id === id)?.label;
    return dot && text ? [{ dot, text }] : [];
  });
  let best: LadderLabel[] = [];
  for (const order of ordersOf(labelled)) {
    const labels = placeInOrder(order, spots, frame, taken);
    if (isBetter(labels, best, labelled)) best = labels;
    if (best.length === labelled.length) break;
  }
  return best;
}

type Labelled = { dot: LadderDot; text: string };

/** From the far end of the axis, from the near end, and as given; then the same with the least important last. */
function ordersOf(labelled: readonly Labelled[]): Labelled[][] {
  const important = labelled.slice(0, -1);
  const last = labelled.slice(-1);
  return [
    ...ordersAlong(labelled),
    ...ordersAlong(important).map((order) => [...order, ...last]),
    [...labelled],
  ];
}

function ordersAlong(labelled: readonly Labelled[]): Labelled[][] {
  const along = [...labelled].sort((a, b) => a.dot.x - b.dot.x || a.dot.y - b.dot.y);
  return [[...along].reverse(), along];
}

function isBetter(
  labels: readonly LadderLabel[],
  best: readonly LadderLabel[],
  labelled: readonly Labelled[],
): boolean {
  if (labels.length !== best.length) return labels.length > best.length;
  return firstMissing(labels, labelled) > firstMissing(best, labelled);
}

/** The place, in the order of importance, of the first label that is left out. */
function firstMissing(labels: readonly LadderLabel[], labelled: readonly Labelled[]): number {
  const at = labelled.findIndex(({ dot }) => labels.every(({ id }) => id !== dot.id));
  return at === -1 ? labelled.length : at;
}

/**
 * One label after another in its first free spot; where one finds none, those before it try their next ones, until
 * all stand or so much was tried. What placed the most is taken.
 */
function placeInOrder(
  order: readonly Labelled[],
  spots: Spots,
  frame: Frame,
  taken: readonly Box[],
): LadderLabel[] {
  let best: readonly Placed[] = [];
  let attempts = MOST_ATTEMPTS;
  const place = (at: number, placed: readonly Placed[]): boolean => {
    if (placed.length > best.length) best = placed;
    const next = order[at];
    if (!next || placed.length + order.length - at <= best.length) return best.length === order.length;
    const labelBoxes = placed.flatMap(({ boxes }) => boxes);
    const labelledDots = order.flatMap(({ dot }) => (dot.id === next.dot.id ? [] : [dot]));
    const obstacles = { taken: [...taken, ...labelBoxes], labelBoxes, labelledDots };
    for (const spot of spots(next.dot)) {
      if (attempts <= 0) break;
      attempts -= 1;
      const found = tryAt(next.dot, next.text, spot, frame, obstacles);
      if (found && place(at + 1, [...placed, found])) return true;
    }
    return place(at + 1, placed);
  };
  place(0, []);
  return best.map(({ label }) => label);
}

function pair({ x, y }: Pick<LadderDot, "x" | "y">): string {
  return `${round(x)} ${round(y)}`;
}

/** Tenths of a px are finer than any screen, and short in the page. */
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}
