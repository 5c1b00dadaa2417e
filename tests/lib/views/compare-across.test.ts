import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { indicatorFiguresSchema } from "@/lib/compare/indicator-figures";
import { loadPlacesAsked } from "@/lib/data/load-ahead-or-behind";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { acrossTitle, publishedText } from "@/lib/views/across-sentences";
import { acrossIn, figuresOf, PLACES } from "../compare-across";
import { pageIn } from "../comparison";

const { ranks, table, figures } = acrossIn("en");
const { texts } = pageIn("en");

/** The files as they lie in data/, read by no code of the site's own. */
function read(path: string) {
  return JSON.parse(readFileSync(`data/${path}.json`, "utf8"));
}

type Row = { place: string; rank: number | null };
type Value = { place: string; year: number; value: number };

/** The newest complete edition of each index, in the order of the picture. */
const NEWEST: { id: string; edition: string; rows: Row[] }[] = [
  "global-ai-index",
  "government-ai-readiness",
  "ai-preparedness-index",
  "global-ai-vibrancy",
].map((id) => {
  const years = readdirSync(`data/indices/${id}`).filter((file) => /^\d/.test(file));
  const editions = years.map((file) => read(`indices/${id}/${file.slice(0, 4)}`));
  const newest = editions.findLast(({ coverage }) => !coverage.partial);
  return { id, ...newest, rows: newest.rows.filter((row: Row) => row.rank !== null) };
});

const inAll = (place: string) => NEWEST.every(({ rows }) => rows.some((row) => row.place === place));
const rankIn = (rows: readonly Row[], place: string) => rows.find((row) => row.place === place)?.rank;

describe("toRanksAcross", () => {
  it("has one row an index, of its newest complete edition", () => {
    expect(ranks.indices.map(({ id, name }) => [id, name.slice(-4)])).toEqual(
      NEWEST.map(({ id, edition }) => [id, edition]),
    );
    expect(ranks.indices.map(({ count }) => count)).toEqual([93, 195, 165, 36]);
  });

  it.each(["rus", "ind", "bra"])(
    "counts %s's ranks as the files do: published, and among those in all",
    (id) => {
      const place = id.toUpperCase();
      const common = NEWEST.map(({ rows }) => {
        const ahead = rows.filter((row) => inAll(row.place) && (row.rank ?? 0) < (rankIn(rows, place) ?? 0));
        return ahead.length + 1;
      });
      expect(ranks.common[id]).toEqual(common);
      expect(ranks.indices.map((index) => index.ranks[id])).toEqual(
        NEWEST.map(({ rows }) => rankIn(rows, place)),
      );
    },
  );

  it("has Russia at 28, 33, 31 and 28 of the 36 that all four cover", () => {
    expect(ranks.n).toBe(36);
    expect(ranks.common.rus).toEqual([28, 33, 31, 28]);
    expect(ranks.common.ind).toEqual([16, 27, 36, 3]);
    expect(ranks.common.bra).toEqual([24, 22, 34, 16]);
  });

  it("says of Cambodia what each index that covers it published, and gives it no rank among the 36", () => {
    expect(ranks.common.khm).toBeUndefined();
    const said = ranks.indices.map((index) => publishedText(ranks, index, "khm"));
    expect(said[3]).toBe("not covered");
    for (const [i, text] of said.slice(0, 3).entries())
      expect(text).toBe(`${rankIn(NEWEST[i]?.rows ?? [], "KHM")} of ${[93, 195, 165][i]}`);
  });

  it("says that the order of the Preparedness Index is ours, and of no other", () => {
    expect(ranks.indices.map(({ note }) => note)).toEqual([null, null, "the order is ours", null]);
  });

  it("leads to each of the six pairs of indices, and asks ahead or behind only where there is such a page", () => {
    expect(ranks.agreement).toHaveLength(6);
    const asked = loadPlacesAsked().map((place) => place.toLowerCase());
    const ranked = PLACES.filter((id) => ranks.indices.some((index) => typeof index.ranks[id] === "number"));
    expect(ranked.filter((id) => !asked.includes(id))).toEqual([]);
  });
});

describe("publishedText", () => {
  it("tells a country that an index lists without a rank from one that it does not cover", () => {
    const [, , preparedness, vibrancy] = ranks.indices;
    if (!preparedness || !vibrancy) throw new Error("fewer than four indices");
    expect(publishedText(ranks, preparedness, "twn")).toBe("no rank");
    expect(publishedText(ranks, vibrancy, "twn")).toBe("not covered");
  });
});

describe("acrossTitle", () => {
  it("says between which ranks the base stands", () => {
    expect(acrossTitle(ranks, texts, "rus")).toBe(
      "Russia ranks between 28 and 33 among the 36 countries that every index covers",
    );
    expect(acrossTitle(ranks, texts, "bra")).toMatch(/^Brazil ranks between 16 and 34 /);
  });

  it("says one rank where every index gives the same", () => {
    const same = { ...ranks, common: { usa: [1, 1, 1, 1] } };
    expect(acrossTitle(same, texts, "usa")).toMatch(/^The United States ranks 1 in every index/);
  });

  it("says what is shown where the base is not in all indices", () => {
    expect(acrossTitle(ranks, texts, "khm")).toBe("Ranks among the 36 countries that all 4 indices cover");
  });
});

describe("toIndicatorTable", () => {
  const heads = [...table.first, ...table.others].flatMap(({ indicators }) => indicators);

  it("has every indicator once: twelve at first, the others after", () => {
    const ids = readdirSync("data/indicators").map((file) => file.replace(/\.json$/, ""));
    expect(heads.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(table.first.flatMap(({ indicators }) => indicators)).toHaveLength(12);
    expect(table.words.others).toBe(`${ids.length - 12} more indicators`);
  });

  it("names of each its source and how sure it is, and says which are counted by us", () => {
    for (const { id, source, derived } of heads) {
      expect(source, id).toMatch(/: (seen at the publisher|confirmed|copied once)$/);
      expect(derived !== null, id).toBe(read(`indicators/${id}`).status === "derived");
    }
  });
});

describe("toIndicatorFigures", () => {
  it("brings the five and no other", () => {
    expect(Object.keys(figures).toSorted()).toEqual(["bra", "chn", "ind", "rus", "usa"]);
  });

  it.each(["RUS", "IND", "BRA"])(
    "gives %s the newest value of each file and its place by size that year",
    (place) => {
      const known = figures[place.toLowerCase()] ?? {};
      for (const { id } of table.first.flatMap(({ indicators }) => indicators)) {
        const values: Value[] = read(`indicators/${id}`).values.filter((one: Value) => one.place !== "EUU");
        const own = values.filter((one) => one.place === place).toSorted((a, b) => b.year - a.year)[0];
        const figure = known[id];
        expect(figure?.year, id).toBe(own?.year);
        if (!own) continue;
        const peers = values.filter(({ year }) => year === own.year);
        const ever = new Set(values.map((one) => one.place)).size;
        if (peers.length * 2 < ever) {
          expect(figure?.among, id).toBeUndefined();
          continue;
        }
        const rank = peers.filter(({ value }) => value > own.value).length + 1;
        expect(figure?.among, id).toMatch(new RegExp(`^${rank}\\w\\w of ${peers.length}$`));
      }
    },
  );

  it("prints Russia's systems of the TOP500 as the file counts them", () => {
    const values: Value[] = read("indicators/top500-systems").values;
    const own = values.filter(({ place }) => place === "RUS").at(-1);
    expect(figures.rus?.["top500-systems"]?.value).toBe(String(own?.value));
  });

  it("warns of India's broken series of patents there, and of nobody else's", () => {
    expect(figures.ind?.["cset-ai-patent-applications"]?.remark).toMatch(/^India’s series breaks off/);
    expect(figures.rus?.["cset-ai-patent-applications"]?.remark).toBeUndefined();
  });

  it("leaves out what is not known", () => {
    expect(figuresOf("en").khm).toBeDefined();
    expect(figuresOf("en").khm?.["epoch-gpu-h100e"]).toBeUndefined();
  });

  it.each(FINISHED_LOCALES)("is what the schema of the file takes, to the last field: %s", (locale) => {
    const all = figuresOf(locale);
    expect(indicatorFiguresSchema.parse(JSON.parse(JSON.stringify(all)))).toEqual(all);
    expect(Object.keys(all)).toEqual(PLACES);
  });
});
