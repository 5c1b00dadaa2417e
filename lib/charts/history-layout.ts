import { present } from "@/lib/present";
import { zip } from "@/lib/zip";
import { textWidth } from "./text-width";

/** Ranks over editions: one axis an edition, rank 1 on top; px from the top and the start side. */

export type HistoryInput = {
  editions: readonly string[];
  /** How many countries are ranked in each. */
  count: number;
  countries: readonly { id: string; name: string; ranks: readonly number[] }[];
  /** Where one country is shown on a page of its own: no name, less height, and a line to the next edition where joined. */
  single?: { joined: readonly boolean[] };
};

export type HistoryText = { key: string; id: string; text: string; x: number; y: number };

export type HistoryLayout = {
  width: number;
  height: number;
  axes: { edition: string; x: number; top: number; bottom: number }[];
  dots: { key: string; id: string; x: number; y: number }[];
  ranks: HistoryText[];
  rankAnchor: "start" | "middle";
  names: HistoryText[];
  lines: { key: string; id: string; x1: number; y1: number; x2: number; y2: number }[];
};

const TOP_PX = 12;
const AXIS_PX = 300;
/** Of one country on a page of its own: its ranks stand above its dots. */
const SINGLE = { topPx: 30, axisPx: 140, sidePx: 22, rankUpPx: 11 } as const;
const LINE_PX = 17;
const FOOT_PX = 26;
const FIRST_X_PX = 8;
const GAP_PX = 10;
const NAME_ROOM_PX = 150;
const FONT_PX = 16;
const RANK_ROOM_PX = 30;

/** Moves texts apart so that none is nearer than a line to the one above it; the order stays. */
function spread(wanted: readonly number[], bottom: number): number[] {
  let least = Number.NEGATIVE_INFINITY;
  const downwards = wanted.map((y) => {
    const placed = Math.max(y, least);
    least = placed + LINE_PX;
    return placed;
  });
  let most = bottom;
  const upwards = downwards.toReversed().map((y) => {
    const placed = Math.min(y, most);
    most = placed - LINE_PX;
    return placed;
  });
  return upwards.reverse();
}

function widestName(countries: HistoryInput["countries"]): number {
  return Math.max(0, ...countries.map(({ name }) => textWidth(name, FONT_PX)));
}

export function layHistory(input: HistoryInput, width: number): HistoryLayout {
  const { editions, count, countries, single } = input;
  const nameRoom = Math.max(NAME_ROOM_PX, GAP_PX + widestName(countries));
  const { top, axis, firstX, room } = single
    ? { top: SINGLE.topPx, axis: SINGLE.axisPx, firstX: SINGLE.sidePx, room: SINGLE.sidePx }
    : { top: TOP_PX, axis: AXIS_PX, firstX: FIRST_X_PX, room: RANK_ROOM_PX + nameRoom };
  const step = (width - firstX - room) / Math.max(1, editions.length - 1);
  const x = (i: number) => Math.round(firstX + i * step);
  const y = (rank: number) => Math.round(top + ((rank - 1) / Math.max(1, count - 1)) * axis);
  const bottom = top + axis;
  const columns = editions.map((edition, i) => {
    const ranked = countries
      .map(({ id, name, ranks }) => ({ id, name, rank: present(ranks[i], "rank") }))
      .sort((a, b) => a.rank - b.rank);
    const texts = spread(
      ranked.map(({ rank }) => y(rank) + 5),
      bottom + 5,
    );
    return {
      edition,
      x: x(i),
      ranked: zip(ranked, texts).map(([country, textY]) => ({ ...country, textY })),
    };
  });
  return {
    width,
    height: bottom + FOOT_PX,
    axes: columns.map(({ edition, x: at }) => ({ edition, x: at, top, bottom })),
    dots: columns.flatMap(({ edition, x: at, ranked }) =>
      ranked.map(({ id, rank }) => ({ key: `${edition} ${id}`, id, x: at, y: y(rank) })),
    ),
    ranks: columns.flatMap(({ edition, x: at, ranked }) =>
      ranked.map(({ id, rank, textY }) => ({
        key: `${edition} ${id}`,
        id,
        text: String(rank),
        x: single ? at : at + GAP_PX,
        y: single ? y(rank) - SINGLE.rankUpPx : textY,
      })),
    ),
    rankAnchor: single ? "middle" : "start",
    lines: joinedLines(input, x, y),
    names: columns.slice(single ? columns.length : -1).flatMap(({ x: at, ranked }) =>
      ranked.map(({ id, name, textY }) => ({
        key: id,
        id,
        text: name,
        x: at + GAP_PX + RANK_ROOM_PX,
        y: textY,
      })),
    ),
  };
}

function joinedLines(
  { editions, countries, single }: HistoryInput,
  x: (at: number) => number,
  y: (rank: number) => number,
): HistoryLayout["lines"] {
  const joined = single?.joined ?? [];
  return countries.flatMap(({ id, ranks }) =>
    ranks.flatMap((rank, i) => {
      const next = ranks[i + 1];
      if (!joined[i] || next === undefined) return [];
      return { key: `${editions[i]} ${id}`, id, x1: x(i), y1: y(rank), x2: x(i + 1), y2: y(next) };
    }),
  );
}
