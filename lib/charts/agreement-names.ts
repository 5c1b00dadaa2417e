import type { Box } from "./ladder/boxes";
import type { LadderLabel } from "./ladder/ladder";
import { type LabelSpot, placeLabels } from "./ladder/place-labels";

const NAME_GAP_PX = 9;
const OUT_PX = 14;

/** Beside the dot, a little over or under it; then further out, with a line to it. */
function spotsAround(fontSize: number): LabelSpot[] {
  const middle = fontSize * 0.36;
  const sides = (dx: number, dy: number): LabelSpot[] => [
    { dx, dy: middle + dy, anchor: "start" },
    { dx: -dx, dy: middle + dy, anchor: "end" },
  ];
  const beside = [0, -0.35, 0.35, -0.7, 0.7].flatMap((lines) => sides(NAME_GAP_PX, lines * fontSize));
  const further = [1.6, 2.6, 3.8].flatMap((out) =>
    [-out, out].flatMap((lines) => sides(OUT_PX + out * 8, lines * fontSize)),
  );
  return [...beside, ...further];
}

/** A dot in px from the top and from the side where rows begin. */
export type NamedDot = { id: string; name: string; x: number; y: number; r: number; isNamed: boolean };

type Frame = { width: number; height: number; fontSize: number };

/**
 * Names beside the dots that carry one, `order` being the most important first. They keep off one another, off named
 * dots, off what is `taken` and, where there is room for all of them so, off every other dot.
 */
export function layNames(
  dots: readonly NamedDot[],
  order: readonly string[],
  frame: Frame,
  taken: readonly Box[],
): LadderLabel[] {
  const countries = dots.map(({ id, name }) => ({ id, label: name, rank: 0, score: 0 }));
  const spots = spotsAround(frame.fontSize);
  const placeOff = (some: readonly NamedDot[]) =>
    placeLabels({ countries, labelled: order }, dots, () => spots, frame, [...taken, ...some.map(boxOf)]);
  const apart = placeOff(dots);
  return apart.length === order.length ? apart : placeOff(dots.filter(({ isNamed }) => isNamed));
}

function boxOf({ x, y, r }: NamedDot): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}
