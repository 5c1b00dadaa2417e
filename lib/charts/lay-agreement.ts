import { fill } from "@/lib/i18n/fill";
import { zip } from "@/lib/zip";
import type { AgreementDot, AgreementEdition, AgreementInput } from "./agreement";
import { layNames } from "./agreement-names";
import { CHART_FONT_PX, CHART_WIDTH_PX, type ChartFrame, type ChartRow, type ChartSize } from "./chart-frame";
import type { CountryColour } from "./country-colours";
import type { LadderLabel } from "./ladder/ladder";
import { textWidth, wrapText } from "./text-width";

/** A dot at its place, in px from the top and from the side where rows begin. */
export type LaidCountry = ChartRow & {
  dot: AgreementDot;
  x: number;
  y: number;
  r: number;
  /** Null where the country carries no name. */
  named: { colour: CountryColour | null } | null;
  /** What is told of it, a line an edition. */
  lines: string[];
};

type Tick = { rank: number; x: number; y: number };
type Caption = { text: string; y: number }[];

/** Ranks run from the side where rows begin, and from the top. */
export type AgreementLayout = ChartFrame<LaidCountry> & {
  /** From rank to rank, with room for half a dot at the ends. */
  domain: [number, number];
  plot: { start: number; end: number; top: number; bottom: number };
  /** Under the plot, and at its start. */
  ticks: { lying: Tick[]; standing: Tick[] };
  captions: { lying: Caption; standing: Caption };
  labels: LadderLabel[];
};

const DOT_PX = { wide: 3.5, narrow: 2.8 } as const satisfies Record<ChartSize, number>;
const NAMED_PX = 5.5;
const LEADING_PX = 5;
const TICK_GAP_PX = 8;
/** Names of those on top may reach up into it. */
const CAPTION_GAP_PX = 14;
/** Captions stand in the regular weight, which is narrower than the one that widths are known of. */
const REGULAR_SHARE = 0.94;
/** So much of all ranks is left free at either end. */
const END_SHARE = 0.02;

/** Everything about the picture that does not need a chart library: a square with a dot a country, names beside some. */
export function layAgreement(input: AgreementInput, size: ChartSize): AgreementLayout {
  const [width, fontSize] = [CHART_WIDTH_PX[size], CHART_FONT_PX[input.direction]];
  const line = fontSize + LEADING_PX;
  const wrap = ({ caption }: AgreementEdition) => wrapText(caption, fontSize * REGULAR_SHARE, width);
  const [lying, standing] = [wrap(input.editions[0]), wrap(input.editions[1])];
  const captionsEnd = standing.length * line;
  const start = Math.ceil(textWidth(String(input.dots.length), fontSize)) + TICK_GAP_PX;
  const scale = scaleOf(input.dots.length, { start, top: captionsEnd + CAPTION_GAP_PX, side: width - start });
  const { plot } = scale;
  const rows = input.dots.map((dot) => layDot(input, dot, scale, DOT_PX[size]));
  const ticks = ticksOf(input.dots.length);
  const foot = (at: number) => plot.bottom + TICK_GAP_PX + (at + 0.5) * line;
  return {
    width,
    height: Math.ceil(foot(lying.length + 1)),
    fontSize,
    direction: input.direction,
    rows,
    domain: scale.domain,
    plot,
    ticks: {
      lying: ticks.map((rank) => ({ rank, x: scale.x(rank), y: foot(0) })),
      standing: ticks.map((rank) => ({ rank, x: start - TICK_GAP_PX, y: scale.y(rank) })),
    },
    captions: {
      lying: lying.map((text, i) => ({ text, y: foot(i + 1) })),
      standing: standing.map((text, i) => ({ text, y: (i + 0.5) * line })),
    },
    labels: layNames(
      rows.map(({ dot: { id, name }, x, y, r, named }) => ({ id, name, x, y, r, isNamed: named !== null })),
      input.named.map(({ id }) => id),
      { width, height: plot.bottom, fontSize },
      [
        { left: 0, right: width, top: 0, bottom: captionsEnd },
        { left: 0, right: start, top: 0, bottom: plot.bottom },
      ],
    ),
  };
}

/** Where ranks stand in a square; the same along both of its axes. */
function scaleOf(count: number, { start, top, side }: { start: number; top: number; side: number }) {
  const pad = Math.max(0.5, count * END_SHARE);
  const domain: [number, number] = [1 - pad, count + pad];
  const at = (rank: number) => ((rank - domain[0]) / (domain[1] - domain[0])) * side;
  return {
    domain,
    plot: { start, end: start + side, top, bottom: top + side },
    x: (rank: number) => start + at(rank),
    y: (rank: number) => top + at(rank),
  };
}

function layDot(
  input: AgreementInput,
  dot: AgreementDot,
  scale: ReturnType<typeof scaleOf>,
  radius: number,
): LaidCountry {
  const named = input.named.find(({ id }) => id === dot.id) ?? null;
  const [x, y, r] = [scale.x(dot.ranks[0]), scale.y(dot.ranks[1]), named ? NAMED_PX : radius];
  return { dot, x, y, r, named, lines: linesOf(input, dot), top: y - r, height: 2 * r, begins: x - r };
}

const TICK_STEPS = [1, 2, 5, 10, 20, 50] as const;
const LARGEST_STEP = 100;
const MOST_TICKS = 6;

/** The first rank, and then whole steps. */
function ticksOf(count: number): number[] {
  const step = TICK_STEPS.find((one) => Math.floor(count / one) < MOST_TICKS) ?? LARGEST_STEP;
  const steps = Array.from({ length: Math.floor(count / step) }, (_, i) => (i + 1) * step);
  return [...new Set([1, ...steps])];
}

/** Every country in words: its name, and its ranks in both editions. */
export function agreementWords(input: AgreementInput): string[] {
  return input.dots.map((dot) => [dot.name, ...linesOf(input, dot)].join(", "));
}

function linesOf({ editions, dots, words }: AgreementInput, { ranks, inAll }: AgreementDot): string[] {
  return zip(editions, zip(ranks, inAll)).map(([{ name, count }, [rank, rankInAll]]) => {
    const common = fill(words.rank, { edition: name, rank, count: dots.length });
    return `${common} ${fill(words.inAll, { rank: rankInAll, count })}`;
  });
}
