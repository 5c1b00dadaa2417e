import { escapeText } from "@/components/picture-file/markup";
import type { Content } from "../content";

const WIDTH = 1000;
const HEIGHT = 250;
const MARGIN = 30;
const BASE = HEIGHT - 50;
const STEP = 12;
const TICKS = [0, 20, 40, 60, 80, 100];

/** By hand: a dot a country on the axis of its score, those of one score above each other, five of them named. */
export function toLadderSvg({ countries, named }: Content): string {
  const colours = new Map(named.map(({ id, colour }) => [id, colour]));
  const dots = countries.map(
    ({ id, score, level }) =>
      `<circle cx="${xOf(score)}" cy="${yOf(level)}" r="5" fill="${colours.get(id) ?? "#bab8b2"}"/>`,
  );
  const ticks = TICKS.map(
    (score) =>
      `<path d="M${xOf(score)} ${BASE + 8}v6" stroke="#888"/><text x="${xOf(score)}" y="${BASE + 28}" text-anchor="middle">${score}</text>`,
  );
  const labels = named.map(({ score, level, label, labelLevel, colour }) => {
    const [x, y] = [xOf(score), yOf(labelLevel)];
    const anchor = score > 80 ? "end" : "start";
    return `<path d="M${x} ${yOf(level) - 6}V${y - 10}" stroke="${colour}"/><text x="${x + (score > 80 ? -4 : 4)}" y="${y}" fill="${colour}" text-anchor="${anchor}">${escapeText(label)}</text>`;
  });
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="A dot for each country on the axis of its score">`,
    `<path d="M${xOf(0)} ${BASE + 8}H${xOf(100)}" stroke="#888"/>`,
    ...ticks,
    `<text x="${xOf(50)}" y="${HEIGHT - 4}" text-anchor="middle">Score, 0 to 100</text>`,
    ...labels,
    ...dots,
    "</svg>",
  ].join("\n");
}

function xOf(score: number): number {
  return MARGIN + (score / 100) * (WIDTH - 2 * MARGIN);
}

function yOf(level: number): number {
  return BASE - level * STEP;
}
