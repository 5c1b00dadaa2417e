import { describe, expect, it } from "vitest";
import { layLadder } from "@/lib/charts/ladder/lay-ladder";
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
});
