import { present } from "@/lib/present";
import { type Box, isFree } from "./ladder/boxes";
import { MARK_PX } from "./model-marks";
import { type NamedPoint, nameSpots, type Spot } from "./scatter-spots";
import { crosses, type Line, meet } from "./segments";

type Dot = NamedPoint & { box: Box };

export type PlacedName = { id: string; box: Box; leader: Line | null };

/** How much further away a name would rather stand, in px, than what is said. */
const COST_PX = { overInterval: 100, leaderOverName: 150, leaderOverDot: 120, leadersCross: 90 } as const;
const ROUNDS = 3;

/**
 * A name beside each point, or further away with a line to it, in the order of the points. No name lies on another or
 * on a point; names keep off intervals and lines off names as far as that costs little way. Null where the frame has
 * no room for all. Names are placed one by one, so it matters who comes first: of several orders the one is taken in
 * which all names together stand best.
 */
export function placeNames(
  points: readonly NamedPoint[],
  frame: Box,
  lineHeight: number,
): PlacedName[] | null {
  const dots = points.map((point): Dot => ({ ...point, box: dotBox(point) }));
  let [best, least]: [Placing | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const order of ordersOf(dots)) {
    const placing = placeInOrder(order, dots, frame, lineHeight);
    const cost = placing ? costOf(placing, dots) : Number.POSITIVE_INFINITY;
    if (cost < least) [best, least] = [placing, cost];
  }
  if (!best) return null;
  const placing = best;
  return points.map(({ id }) => {
    const { box, leader } = present(placing.get(id), "spot");
    return { id, box, leader };
  });
}

type Placing = Map<string, Spot>;

/** Each name takes the best place that those before it left free; then each may move to a better one, some times over. */
function placeInOrder(
  order: readonly Dot[],
  dots: readonly Dot[],
  frame: Box,
  lineHeight: number,
): Placing | null {
  const placed: Placing = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const dot of order) {
      placed.delete(dot.id);
      const best = bestSpot(nameSpots(dot, dots, frame, lineHeight), [...placed.values()], dots);
      if (!best) return null;
      placed.set(dot.id, best);
    }
  }
  return placed;
}

function costOf(placing: Placing, dots: readonly Dot[]): number {
  const spots = [...placing.values()];
  const costs = spots.map(
    (spot) =>
      spot.cost +
      crossingCost(
        spot,
        spots.filter((other) => other !== spot),
        dots,
      ),
  );
  return costs.reduce((sum, cost) => sum + cost, 0);
}

function bestSpot(
  lines: ReturnType<typeof nameSpots>,
  placed: readonly Spot[],
  dots: readonly Dot[],
): Spot | null {
  const taken = [...dots, ...placed].map(({ box }) => box);
  let [best, least]: [Spot | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const { atLeast, spots } of lines) {
    if (atLeast >= least) break;
    for (const spot of spots) {
      if (spot.cost >= least || !isFree(spot.box, taken)) continue;
      const cost = spot.cost + crossingCost(spot, placed, dots);
      if (cost < least) [best, least] = [spot, cost];
    }
  }
  return best;
}

function crossingCost(spot: Spot, placed: readonly Spot[], dots: readonly Dot[]): number {
  let cost = 0;
  for (const { interval } of dots) if (interval && crosses(interval, spot.box)) cost += COST_PX.overInterval;
  for (const { box, leader } of placed) {
    if (leader && crosses(leader, spot.box)) cost += COST_PX.leaderOverName;
    if (spot.leader && crosses(spot.leader, box)) cost += COST_PX.leaderOverName;
    if (spot.leader && leader && meet(leader, spot.leader)) cost += COST_PX.leadersCross;
  }
  if (!spot.leader) return cost;
  for (const { id, box } of dots)
    if (id !== spot.point && crosses(spot.leader, box)) cost += COST_PX.leaderOverDot;
  return cost;
}

const CROWD_PX = 60;

/** From either side, from below, from above, and those with the fewest and with the most neighbours first. */
function ordersOf(dots: readonly Dot[]): Dot[][] {
  const crowd = ({ x, y }: Dot) => dots.filter((dot) => Math.hypot(dot.x - x, dot.y - y) < CROWD_PX).length;
  const along = dots.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const down = along.toSorted((a, b) => a.y - b.y);
  const crowded = along
    .map((dot) => ({ dot, neighbours: crowd(dot) }))
    .sort((a, b) => a.neighbours - b.neighbours)
    .map(({ dot }) => dot);
  return [along, down, crowded].flatMap((order) => [order, order.toReversed()]);
}

function dotBox({ x, y }: { x: number; y: number }): Box {
  return { left: x - MARK_PX, right: x + MARK_PX, top: y - MARK_PX, bottom: y + MARK_PX };
}
