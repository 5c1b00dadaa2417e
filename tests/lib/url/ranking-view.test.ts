import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTER } from "@/lib/ranking/filter-rows";
import { DEFAULT_RANKING_VIEW, decodeRankingView, encodeRankingView } from "@/lib/url/ranking-view";

const KNOWN = {
  columns: ["rank", "name", "overall", "talent", "government-strategy", "scale", "intensity"],
  facets: ["scale", "intensity"],
  places: ["usa", "chn", "ind", "bra", "rus"],
  filters: { region: ["asia", "europe"], income: ["high", "low"], group: ["brics", "g7"] },
  intervals: ["printed-scores", "around-base", "uniform", "any"],
};

const read = (search: string) => decodeRankingView(search, KNOWN);

/** Every view that the page can be in: a column of the facets is only sorted by while they are shown. */
const anyView = fc
  .record({
    query: fc.string({ unit: "grapheme", maxLength: 12 }),
    sort: fc.record({ column: fc.constantFrom(...KNOWN.columns), descending: fc.boolean() }),
    pins: fc.shuffledSubarray(KNOWN.places),
    facets: fc.boolean(),
    filter: fc.record({
      region: fc.constantFrom(null, ...KNOWN.filters.region),
      income: fc.constantFrom(null, ...KNOWN.filters.income),
      group: fc.constantFrom(null, ...KNOWN.filters.group),
    }),
    interval: fc.constantFrom(null, ...KNOWN.intervals),
  })
  .map((view) => ({ ...view, facets: view.facets || KNOWN.facets.includes(view.sort.column) }));

describe("decodeRankingView", () => {
  it("reads search, sort, pins and facets", () => {
    expect(read("?q=rus&sort=-talent&pin=rus,ind&facets=1")).toEqual({
      view: {
        query: "rus",
        sort: { column: "talent", descending: true },
        pins: ["rus", "ind"],
        facets: true,
        filter: NO_FILTER,
        interval: null,
      },
      dropped: [],
    });
  });

  it("passes over a filter that is left empty", () => {
    expect(read("?region=&income=+")).toEqual({ view: DEFAULT_RANKING_VIEW, dropped: [] });
  });

  it("reads which rank interval stands beside the rank, and says which it does not know", () => {
    expect(read("?interval=any").view.interval).toBe("any");
    expect(read("?interval=confidence")).toEqual({
      view: DEFAULT_RANKING_VIEW,
      dropped: ["interval=confidence"],
    });
  });

  it("drops an interval that the edition at hand does not have", () => {
    const none = { ...KNOWN, intervals: [] };
    expect(decodeRankingView("?interval=any", none).dropped).toEqual(["interval=any"]);
  });

  it("reads filters that combine, and says which it does not know", () => {
    const { view, dropped } = read("?group=BRICS&region=asia&income=rich");
    expect(view.filter).toEqual({ region: "asia", income: null, group: "brics" });
    expect(dropped).toEqual(["income=rich"]);
  });

  it("shows the default where nothing is asked", () => {
    expect(read("")).toEqual({ view: DEFAULT_RANKING_VIEW, dropped: [] });
    expect(read("?")).toEqual({ view: DEFAULT_RANKING_VIEW, dropped: [] });
  });

  it("drops what it does not know, lists each as it stood and keeps the rest", () => {
    const { view, dropped } = read("?sort=-luck&pin=rus,xyz&facets=2&colour=red");
    expect(dropped).toEqual(["sort=-luck", "pin=xyz", "facets=2", "colour=red"]);
    expect(view).toEqual({ ...DEFAULT_RANKING_VIEW, pins: ["rus"] });
  });

  it.each(["__proto__", "constructor", "toString"])(
    "takes the key %s for one more that it does not know",
    (key) => {
      expect(read(`?${key}=1`).dropped).toEqual([`${key}=1`]);
    },
  );

  it("passes over what other sites add for tracking, without a word", () => {
    expect(read("?utm_source=x&utm_medium=y&fbclid=1&gclid=2&ref=z")).toEqual({
      view: DEFAULT_RANKING_VIEW,
      dropped: [],
    });
  });

  it("passes over no more than those: referrer and refresh are listed", () => {
    expect(read("?referrer=z&refresh=1").dropped).toEqual(["referrer=z", "refresh=1"]);
  });

  it("pins a country once, in either case", () => {
    expect(read("?pin=RUS,rus,%20Ind").view.pins).toEqual(["rus", "ind"]);
  });

  it("shows the facets where the rows are sorted by one", () => {
    expect(read("?sort=-scale").view).toMatchObject({ sort: { column: "scale" }, facets: true });
  });

  it("shows no facets on a page that has none", () => {
    const none = { ...KNOWN, columns: ["rank", "talent"], facets: [] };
    expect(decodeRankingView("?facets=1", none).view.facets).toBe(false);
  });

  it("cuts a query longer than 60 letters, and never inside a letter", () => {
    expect(read(`?q=${"a".repeat(100)}`).view.query).toBe("a".repeat(60));
    const { view } = read(`?q=${"a".repeat(59)}𠮷𠮷`);
    expect(view.query).toBe(`${"a".repeat(59)}𠮷`);
    expect(read(encodeRankingView(view)).view).toEqual(view);
  });

  it("lists what it dropped in at most 40 letters each, so that an address cannot fill the page", () => {
    expect(read(`?colour=${"x".repeat(500)}`).dropped[0]).toHaveLength(40);
  });

  it("never throws, and shows only known columns and places, whatever the address says", () => {
    const key = fc.constantFrom("q", "sort", "pin", "facets", "%", "");
    const pair = fc.tuple(key, fc.string({ unit: "binary" })).map(([name, value]) => `${name}=${value}`);
    const search = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pair).map((pairs) => `?${pairs.join("&")}`),
    );
    fc.assert(
      fc.property(search, (text) => {
        const { view } = read(text);
        expect(KNOWN.columns).toContain(view.sort.column);
        expect(KNOWN.places).toEqual(expect.arrayContaining(view.pins));
        expect(read(encodeRankingView(view)).view).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });
});

describe("encodeRankingView", () => {
  it("is read back as the same view with nothing dropped", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(encodeRankingView(view))).toEqual({ view, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("is empty for the default view", () => {
    expect(encodeRankingView(DEFAULT_RANKING_VIEW)).toBe("");
  });

  it("writes what product pages promise: ?q=rus&sort=-talent&pin=rus,ind", () => {
    const sort = { column: "talent", descending: true };
    expect(encodeRankingView({ ...DEFAULT_RANKING_VIEW, query: "rus", sort, pins: ["rus", "ind"] })).toBe(
      "?q=rus&sort=-talent&pin=rus,ind",
    );
  });

  it("writes a query in any script so that it survives being passed on", () => {
    const search = encodeRankingView({ ...DEFAULT_RANKING_VIEW, query: "روسيا & co" });
    expect(search).toMatch(/^\?q=[\w%.~-]+$/);
    expect(read(search).view.query).toBe("روسيا & co");
  });
});
