import type { DotsDot, DotsModel } from "./dots";
import { MARK_PX } from "./model-marks";
import { textWidth } from "./text-width";

/** Whose dots are whose: names beside the first of each, or a key above the rows. */

/** A dot of a row with its model, and which lane from above is its own. */
export type PlacedDot = { dot: DotsDot; model: DotsModel; at: number };

/** From where to where a dot and its interval reach, in px. */
export type Around = { from: number; to: number };

type Room = {
  around: (dot: DotsDot) => Around;
  measure: (text: string) => number;
  gap: number;
  /** Between what names must stay. */
  from: number;
  to: number;
};

type Place = { x: number; anchor: "start" | "end" };

/**
 * Where each model's name stands in its lane, at its first dot: all of them after their figures, or else all before
 * their dots; null where there is no room for one.
 */
export function directNames(rows: readonly (readonly PlacedDot[])[], room: Room): Map<DotsDot, Place> | null {
  const { around, measure, gap, from, to } = room;
  const firsts = [
    ...new Map(
      rows
        .flat()
        .reverse()
        .map((placed) => [placed.model.id, placed]),
    ).values(),
  ];
  const width = ({ model }: PlacedDot) => measure(model.label);
  const after = ({ dot }: PlacedDot) => around(dot).to + gap + measure(dot.valueText) + gap;
  const before = ({ dot }: PlacedDot) => around(dot).from - gap;
  if (firsts.every((first) => after(first) + width(first) <= to)) {
    return new Map(firsts.map((first) => [first.dot, { x: after(first), anchor: "start" }]));
  }
  if (firsts.every((first) => before(first) - width(first) >= from)) {
    return new Map(firsts.map((first) => [first.dot, { x: before(first), anchor: "end" }]));
  }
  return null;
}

export type Key = {
  /** A mark's middle, and where its name begins; px from the side where rows begin. */
  items: { model: DotsModel; x: number; textX: number; y: number }[];
  height: number;
};

const MARK_GAP_PX = 6;
const ITEM_GAP_PX = 18;
const KEY_GAP_PX = 6;

type KeyRoom = { fontSize: number; line: number; from: number; width: number };

/** Marks and names in columns, over the axis if one line does there, or else from the very start. */
export function layKey(models: readonly DotsModel[], { fontSize, line, from, width }: KeyRoom): Key {
  const textAt = 2 * MARK_PX + MARK_GAP_PX;
  const column = Math.max(0, ...models.map(({ label }) => textAt + textWidth(label, fontSize))) + ITEM_GAP_PX;
  const room = width + ITEM_GAP_PX;
  const isOverAxis = from - MARK_PX + models.length * column <= room;
  const most = isOverAxis ? models.length : Math.max(1, Math.floor(room / column));
  const lines = Math.ceil(models.length / most);
  // As many in each line as in the others: 3 and 3 rather than 4 and 2.
  const columns = Math.ceil(models.length / lines);
  const items = models.map((model, i) => {
    const x = (isOverAxis ? from - MARK_PX : 0) + (i % columns) * column;
    return { model, x: x + MARK_PX, textX: x + textAt, y: (Math.floor(i / columns) + 0.5) * line };
  });
  return { items, height: lines * line + KEY_GAP_PX };
}

/** What hollow marks mean, with one of them before it. */
export function layMakersNote(y: number, x: number) {
  return { x: x + MARK_PX, textX: x + 2 * MARK_PX + MARK_GAP_PX, y };
}
