import { textWidth } from "../text-width";
import { type Box, distanceToLine, isFree, lineBoxes, textBox } from "./boxes";
import type { LadderDot, LadderInput, LadderLabel } from "./ladder";

type Anchor = LadderLabel["anchor"];

/** Where a label may stand, measured from its dot; candidates are tried in order. */
export type LabelSpot = { dx: number; dy: number; anchor: Anchor };

type Frame = { width: number; height: number; fontSize: number };

/** Labels keep off all of `taken`; a leader may cross grey dots, but no label and no labelled dot. */
type Obstacles = { taken: readonly Box[]; labelBoxes: readonly Box[]; labelledDots: readonly LadderDot[] };

type Placed = { label: LadderLabel; boxes: Box[] };

const NO_LEADER_WITHIN_PX = 16;

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
  const end = {
    x: spot.anchor === "middle" ? x : spot.anchor === "start" ? x - 4 : x + 4,
    y: y + (spot.anchor === "middle" ? 4 : -4),
  };
  const leader = `M${round(dot.x)} ${round(dot.y)}L${round(end.x)} ${round(end.y)}`;
  const line = lineBoxes(dot.x, dot.y, end.x, end.y);
  if (line.some((piece) => !isFree(piece, labelBoxes))) return null;
  if (labelledDots.some((other) => distanceToLine(other, dot, end) < other.r + 1)) return null;
  return { label: { id: dot.id, text, x, y, anchor: spot.anchor, leader }, boxes: [box, ...line] };
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

function placeInOrder(
  order: readonly Labelled[],
  spots: Spots,
  frame: Frame,
  taken: readonly Box[],
): LadderLabel[] {
  const labels: LadderLabel[] = [];
  const occupied = [...taken];
  const labelBoxes: Box[] = [];
  for (const { dot, text } of order) {
    const labelledDots = order.map((other) => other.dot).filter((other) => other.id !== dot.id);
    const obstacles = { taken: occupied, labelBoxes, labelledDots };
    const placed = firstPlaced(spots(dot), (spot) => tryAt(dot, text, spot, frame, obstacles));
    if (!placed) continue;
    labels.push(placed.label);
    occupied.push(...placed.boxes);
    labelBoxes.push(...placed.boxes);
  }
  return labels;
}

function firstPlaced(
  spots: readonly LabelSpot[],
  attempt: (spot: LabelSpot) => Placed | null,
): Placed | null {
  for (const spot of spots) {
    const placed = attempt(spot);
    if (placed) return placed;
  }
  return null;
}

/** Tenths of a px are finer than any screen, and short in the page. */
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}
