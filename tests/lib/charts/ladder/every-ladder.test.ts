import { describe, expect, it } from "vitest";
import { type Box, textBox } from "@/lib/charts/ladder/boxes";
import { layLadder } from "@/lib/charts/ladder/lay-ladder";
import { textWidth } from "@/lib/charts/text-width";
import { loadEditions, loadIndices, loadPlace } from "@/lib/data/load";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { HEADLINE_IDS } from "@/lib/site";
import { toLadderView } from "@/lib/views/ladder";

/** Every edition of every index that has a ladder: those of which we hold all scores. */
const WHOLE = loadIndices().flatMap(({ id }) =>
  loadEditions(id).flatMap(({ edition }) => {
    const loaded = loadRankedEdition(id, edition);
    return loaded && !loaded.edition.coverage.partial ? [loaded] : [];
  }),
);

const LADDERS = WHOLE.flatMap((loaded) =>
  FINISHED_LOCALES.map((locale) => ({
    name: `${loaded.index.id} ${loaded.edition.edition}, ${locale}`,
    loaded,
    locale,
  })),
);

type Point = { x: number; y: number };

/** Points of a path of straight lines, close to each other, but for its very end. */
function pointsAlong(path: string): Point[] {
  const corners = [...path.matchAll(/([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  return corners.slice(1).flatMap((to, i) => {
    const from = corners[i] ?? to;
    return Array.from({ length: 50 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / 50,
      y: from.y + ((to.y - from.y) * step) / 50,
    }));
  });
}

function isWithin({ x, y }: Point, { left, right, top, bottom }: Box): boolean {
  return left < x && x < right && top < y && y < bottom;
}

describe("the ladders of all indices", () => {
  it("are those of several indices in every language", () => {
    expect(new Set(WHOLE.map(({ index }) => index.id)).size).toBeGreaterThan(2);
    expect(LADDERS).toHaveLength(WHOLE.length * FINISHED_LOCALES.length);
  });

  it.each(LADDERS)("name every headline country that they rank, lying and upright: $name", (ladder) => {
    const { loaded, locale } = ladder;
    const ranked = loaded.countries.map(({ place }) => place.toLowerCase());
    const expected = HEADLINE_IDS.filter((id) => ranked.includes(id)).sort();
    const layouts = layLadder(toLadderView(locale, loaded, loadPlace, HEADLINE_IDS), HEADLINE_IDS);
    const named = Object.entries(layouts).map(([form, { labels }]) => [
      form,
      labels.map(({ id }) => id).sort(),
    ]);
    expect(Object.fromEntries(named)).toEqual({ lying: expected, upright: expected });
  });

  it.each(LADDERS)("lead no line through the label where it ends: $name", ({ loaded, locale }) => {
    const layouts = layLadder(toLadderView(locale, loaded, loadPlace, HEADLINE_IDS), HEADLINE_IDS);
    for (const { labels, fontSize } of Object.values(layouts))
      for (const { text, x, y, anchor, leader } of labels) {
        const box = textBox(x, y, textWidth(text, fontSize), fontSize, anchor);
        for (const point of pointsAlong(leader ?? "")) expect(isWithin(point, box), text).toBe(false);
      }
  });
});
