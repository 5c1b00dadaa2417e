import { escapeText } from "@/components/picture-file/markup";
import type { Content } from "../content";

const WIDTH = 1000;
const LEFT = 215;
const RIGHT = 20;
const TOP = 40;
const ROW = 34;
const TICKS = [0, 20, 40, 60, 80, 100];

/** By hand: the five named countries as dots on a line for each pillar. */
export function toComparisonSvg({ pillars, named }: Content): string {
  const bottom = TOP + pillars.length * ROW;
  const legend = named.map(
    ({ name, colour }, at) =>
      `<circle cx="${LEFT + at * 150}" cy="14" r="6" fill="${colour}"/><text x="${LEFT + at * 150 + 12}" y="19">${escapeText(name)}</text>`,
  );
  const rows = pillars.map((pillar, at) => {
    const y = TOP + (at + 0.5) * ROW;
    const dots = named.map(
      (country) => `<circle cx="${xOf(country.pillars[at] ?? 0)}" cy="${y}" r="6" fill="${country.colour}"/>`,
    );
    return `<text x="${LEFT - 16}" y="${y + 5}" text-anchor="end">${escapeText(pillar)}</text><path d="M${xOf(0)} ${y}H${xOf(100)}" stroke="#dcdad3"/>${dots.join("")}`;
  });
  const ticks = TICKS.map(
    (score) => `<text x="${xOf(score)}" y="${bottom + 16}" text-anchor="middle">${score}</text>`,
  );
  return [
    `<svg viewBox="0 0 ${WIDTH} ${bottom + 44}" role="img" aria-label="Five countries by pillar">`,
    ...legend,
    ...rows,
    ...ticks,
    `<text x="${xOf(50)}" y="${bottom + 40}" text-anchor="middle">Score of the pillar, 0 to 100</text>`,
    "</svg>",
  ].join("\n");
}

function xOf(score: number): number {
  return LEFT + (score / 100) * (WIDTH - LEFT - RIGHT);
}
