import type { Box } from "./ladder/boxes";
import { MARK_PX } from "./model-marks";
import type { Line } from "./segments";

/** A point that is to be named, in px; `interval` from its top to its foot. */
export type NamedPoint = { id: string; x: number; y: number; interval: Line | null; nameWidth: number };

/** Where a name might stand, and how good that is: the way from its point in px, and more where it could mislead. */
export type Spot = { point: string; box: Box; leader: Line | null; cost: number };

const GAP_PX = 3;
/** Further away than this a line leads to it. */
const NEAR_PX = MARK_PX + 8;
const LEADER_COST_PX = 12;
/** A way as long as this costs twice as much, one twice as long three times. */
const FAR_PX = 80;
const AMBIGUOUS_COST_PX = 25;
/** Rather after its point than before it, and rather beside it than over or under it. */
const SIDE_COST_PX = { after: 0, before: 1.5, over: 3 } as const;
/** How far a name may stand aside, in px. */
const ASIDE_PX = [MARK_PX + GAP_PX, 24, 48, 84] as const;

/**
 * Every spot within the frame, line by line in steps of half a line, those nearest to the point's own height first;
 * `atLeast` is what every spot from there on costs, so that whoever has a cheaper one need not go on.
 */
export function* nameSpots(
  point: NamedPoint,
  points: readonly NamedPoint[],
  frame: Box,
  lineHeight: number,
): Generator<{ atLeast: number; spots: Spot[] }> {
  const step = lineHeight / 2;
  const lefts = leftsOf(point, frame);
  for (let aside = 0; aside <= frame.bottom - frame.top; aside += step) {
    const tops = [...new Set([point.y - aside, point.y + aside])].map((middle) => middle - step);
    const within = tops.filter((top) => top >= frame.top && top + lineHeight <= frame.bottom);
    const boxes = within.flatMap((top) =>
      lefts.map((left) => ({ left, right: left + point.nameWidth, top, bottom: top + lineHeight })),
    );
    yield { atLeast: aside - step, spots: boxes.map((box) => toSpot(point, points, box)) };
  }
}

/** After the point, before it and over it, and at the frame's edges where it does not reach so far. */
function leftsOf({ x, nameWidth }: NamedPoint, frame: Box): number[] {
  const lefts = [...ASIDE_PX.flatMap((px) => [x + px, x - px - nameWidth]), x - nameWidth / 2];
  const within = lefts.map((left) => Math.max(frame.left, Math.min(left, frame.right - nameWidth)));
  return [...new Set(within)];
}

function toSpot(point: NamedPoint, points: readonly NamedPoint[], box: Box): Spot {
  const way = wayTo(box, point);
  const hasLeader = way > NEAR_PX;
  const isAnothers = !hasLeader && points.some((other) => other !== point && wayTo(box, other) < way);
  const side = box.left >= point.x ? "after" : box.right <= point.x ? "before" : "over";
  const middle = (box.top + box.bottom) / 2;
  const cost =
    way +
    (way * way) / FAR_PX +
    Math.abs(middle - point.y) / 4 +
    SIDE_COST_PX[side] +
    (hasLeader ? LEADER_COST_PX : isAnothers ? AMBIGUOUS_COST_PX : 0);
  return { point: point.id, box, leader: hasLeader ? leaderTo(box, point) : null, cost };
}

type Place = { x: number; y: number };

/** From a point's middle to the nearest of a box. */
function wayTo(box: Box, point: Place): number {
  const { x1, y1, x2, y2 } = leaderTo(box, point);
  return Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
}

function leaderTo({ left, right, top, bottom }: Box, { x, y }: Place): Line {
  const middle = (top + bottom) / 2;
  const isBeside = x < left || x > right;
  const y2 = isBeside ? middle : y < top ? top : bottom;
  return { x1: x, y1: y, x2: Math.max(left, Math.min(x, right)), y2 };
}
