import { textWidth } from "./text-width";

/** Ranks over editions: one axis an edition, rank 1 on top; px from the top and the start side. */

export type HistoryInput = {
  editions: readonly string[];
  /** How many countries are ranked in each. */
  count: number;
  countries: readonly { id: string; name: string; ranks: readonly number[] }[];
};

export type HistoryText = { key: string; id: string; text: string; x: number; y: number };

export type HistoryLayout = {
  width: number;
  height: number;
  axes: { edition: string; x: number; top: number; bottom: number }[];
  dots: { key: string; id: string; x: number; y: number }[];
  ranks: HistoryText[];
  names: HistoryText[];
};

const TOP_PX = 12;
const AXIS_PX = 300;
const LINE_PX = 17;
const FOOT_PX = 26;
const FIRST_X_PX = 8;
const GAP_PX = 10;
const NAME_ROOM_PX = 150;
const FONT_PX = 16;
const RANK_ROOM_PX = 30;

/** Moves texts apart so that none is nearer than a line to the one above it; the order stays. */
function spread(wanted: readonly number[], bottom: number): number[] {
  const placed = [...wanted];
  for (let i = 1; i < placed.length; i++)
    placed[i] = Math.max(placed[i] ?? 0, (placed[i - 1] ?? 0) + LINE_PX);
  let limit = bottom;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, limit);
    limit = (placed[i] ?? 0) - LINE_PX;
  }
  return placed;
}

function widestName(countries: HistoryInput["countries"]): number {
  return Math.max(0, ...countries.map(({ name }) => textWidth(name, FONT_PX)));
}

export function layHistory({ editions, count, countries }: HistoryInput, width: number): HistoryLayout {
  const nameRoom = Math.max(NAME_ROOM_PX, GAP_PX + widestName(countries));
  const step = (width - FIRST_X_PX - RANK_ROOM_PX - nameRoom) / Math.max(1, editions.length - 1);
  const x = (i: number) => Math.round(FIRST_X_PX + i * step);
  const y = (rank: number) => Math.round(TOP_PX + ((rank - 1) / Math.max(1, count - 1)) * AXIS_PX);
  const bottom = TOP_PX + AXIS_PX;
  const columns = editions.map((edition, i) => {
    const ranked = countries
      .map(({ id, name, ranks }) => ({ id, name, rank: ranks[i] ?? 0 }))
      .sort((a, b) => a.rank - b.rank);
    const texts = spread(
      ranked.map(({ rank }) => y(rank) + 5),
      bottom + 5,
    );
    return { edition, x: x(i), ranked: ranked.map((country, at) => ({ ...country, textY: texts[at] ?? 0 })) };
  });
  const last = columns.at(-1);
  return {
    width,
    height: bottom + FOOT_PX,
    axes: columns.map(({ edition, x: at }) => ({ edition, x: at, top: TOP_PX, bottom })),
    dots: columns.flatMap(({ edition, x: at, ranked }) =>
      ranked.map(({ id, rank }) => ({ key: `${edition} ${id}`, id, x: at, y: y(rank) })),
    ),
    ranks: columns.flatMap(({ edition, x: at, ranked }) =>
      ranked.map(({ id, rank, textY }) => ({
        key: `${edition} ${id}`,
        id,
        text: String(rank),
        x: at + GAP_PX,
        y: textY,
      })),
    ),
    names: (last?.ranked ?? []).map(({ id, name, textY }) => ({
      key: id,
      id,
      text: name,
      x: (last?.x ?? 0) + GAP_PX + RANK_ROOM_PX,
      y: textY,
    })),
  };
}
