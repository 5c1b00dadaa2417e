import { describe, expect, it } from "vitest";
import { loadContent } from "@/bench/peers/content";
import { DERIVED_FROM, FLOOR, listPages, RANKING } from "@/bench/peers/list-pages";
import { type Measured, rotate } from "@/bench/peers/measure/measure-rounds";
import type { Visit } from "@/bench/peers/measure/visit-page";
import { toChartPage } from "@/bench/peers/pages/chart-page";
import { toFloorPage } from "@/bench/peers/pages/floor-page";
import { type Medians, ratio, toMedians } from "@/bench/peers/report/medians";
import { printTable } from "@/bench/peers/report/print-table";
import { toSortsTable } from "@/bench/peers/report/sorts-table";
import { toVisitsTable } from "@/bench/peers/report/visits-table";
import { listWants, printWant } from "@/bench/peers/report/wants";
import { escapeText } from "@/components/picture-file/markup";
import { toIslandData } from "@/lib/islands/island-data";

const content = loadContent();
const pages = listPages(content, Object.keys(DERIVED_FROM));

function visitOf(value: number): Visit {
  return {
    wireBytes: value * 1000,
    scriptBytes: value,
    requests: value,
    fcpMs: value,
    lcpMs: value,
    shownMs: value,
    cls: 0,
    longTasks: value,
    blockingMs: value,
    mainThreadMs: value,
    heapBytes: value * 1e6,
    nodes: value,
  };
}

function mediansOf(value: number): Medians {
  return {
    fast: visitOf(value),
    phone: visitOf(value),
    sorts: new Map([
      [1, value],
      [4, value * 4],
    ]),
  };
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

describe("the contents that every page of the comparison has", () => {
  it("are 83 countries in the publisher's order with seven pillars, five of them named", () => {
    expect(content.countries).toHaveLength(83);
    expect(content.countries[0]).toMatchObject({ id: "usa", rank: 1, score: 100 });
    expect(content.pillars).toHaveLength(7);
    expect(content.countries.every(({ pillars }) => pillars.length === 7)).toBe(true);
    expect(content.named.map(({ id }) => id)).toEqual(["usa", "chn", "ind", "bra", "rus"]);
  });

  it("set the dots of one score above each other, and labels above every dot", () => {
    const places = content.countries.map(({ score, level }) => `${score} ${level}`);
    expect(new Set(places).size).toBe(83);
    const top = Math.max(...content.countries.map(({ level }) => level));
    expect(content.named.every(({ labelLevel }) => labelLevel > top)).toBe(true);
    expect(new Set(content.named.map(({ labelLevel }) => labelLevel)).size).toBe(5);
  });
});

describe("the floor", () => {
  const html = toFloorPage(content, "sort()");

  it("holds every row, every dot and the five names, and nothing but one inline script", () => {
    expect(countOf(html, /<tr><td>/g)).toBe(83);
    for (const { name } of content.countries) expect(html).toContain(escapeText(name));
    for (const { label } of content.named) expect(html).toContain(label);
    expect(countOf(html, /<circle/g)).toBe(83 + 5 + 5 * 7);
    expect(html.match(/<script[^>]*>/g)).toEqual(["<script>"]);
    expect(html).not.toMatch(/<link rel="stylesheet"|src=/);
  });
});

describe("the page of a library that draws", () => {
  it("holds every row, the content as JSON, and room for both pictures", () => {
    const html = toChartPage(content, '<script type="module" src="page.js"></script>', "sort()");
    expect(countOf(html, /<tr><td>/g)).toBe(83);
    expect(html).toContain('id="ladder-chart"');
    expect(html).toContain('id="comparison-chart"');
    const json = /id="content">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    expect(JSON.parse(json)).toEqual(content);
  });

  it("cannot be ended early by a text", () => {
    expect(toIslandData(["</script>"])).not.toContain("<");
    expect(escapeText('<a href="&">')).toBe("&lt;a href=&quot;&amp;&quot;&gt;");
  });
});

describe("the pages that are measured", () => {
  it("have ids of their own, and floors that are measured too", () => {
    const ids = pages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { floor } of pages) if (floor !== null) expect(ids).toContain(floor);
  });

  it("measure our ranking once, against both of its floors", () => {
    expect(pages.filter(({ path }) => path.startsWith("en/rankings/"))).toHaveLength(1);
    expect(pages.map(({ id }) => id)).toContain("ranking-floor");
  });

  it("begin each round with another", () => {
    expect(rotate([1, 2, 3], 0)).toEqual([1, 2, 3]);
    expect(rotate([1, 2, 3], 4)).toEqual([2, 3, 1]);
    expect(rotate([], 2)).toEqual([]);
  });
});

describe("the medians", () => {
  it("are the middle of each figure over the rounds, and of all sorts by slowdown", () => {
    const measured: Measured = {
      fast: [visitOf(1), visitOf(9), visitOf(2)],
      phone: [visitOf(4), visitOf(6)],
      sorts: new Map([[4, [30, 10, 20]]]),
    };
    const medians = toMedians(measured);
    expect(medians.fast).toEqual(visitOf(2));
    expect(medians.phone).toEqual(visitOf(5));
    expect(medians.sorts).toEqual(new Map([[4, 20]]));
  });

  it("have no ratio to nothing", () => {
    expect(ratio(3, 2)).toBe(1.5);
    expect(ratio(3, 0)).toBeNull();
  });
});

describe("the tables", () => {
  const medians = new Map([
    [FLOOR, mediansOf(10)],
    [RANKING, mediansOf(15)],
  ]);

  it("are as wide as their longest cell, with figures at the right", () => {
    expect(
      printTable(
        ["page", "ms"],
        [
          ["a", "1"],
          ["longer", "1,000"],
        ],
      ),
    ).toBe(["page       ms", "------  -----", "a           1", "longer  1,000"].join("\n"));
  });

  it("print the ratio to the floor behind a figure, and leave out what was not measured", () => {
    const lines = toVisitsTable(pages, medians, "phone").split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^by hand +10\.0 /);
    expect(lines[3]).toMatch(/^ours, the ranking +15\.0 \(1\.50\)/);
  });

  it("print sorts by slowdown", () => {
    const measured = pages.filter(({ id }) => medians.has(id));
    expect(toSortsTable(measured, medians, [1, 4])).toMatch(/ours, the ranking +15 \(1\.50\) +60 \(1\.50\)/);
  });
});

describe("what is wanted", () => {
  const medians = new Map(pages.map(({ id }) => [id, mediansOf(10)]));
  const wants = listWants(pages, medians);

  it("is asked of each page of ours, of the ranking against both floors", () => {
    for (const name of ["home", "country", "models", "compare"])
      expect(wants.filter(({ page }) => page === `ours, ${name}`)).toHaveLength(6);
    expect(wants.filter(({ page }) => page === "ours, the ranking")).toHaveLength(13);
  });

  it("is reached by pages as fast as their floors, but for an LCP below every peer's", () => {
    const missed = wants.filter(({ value, most }) => value > most);
    expect(missed.map(({ what }) => what)).toEqual(["LCP, x Observable Framework, the best peer"]);
  });

  it("says so in a line", () => {
    const want = { page: "ours", what: "LCP", value: 1.3, most: 1.25 };
    expect(printWant(want)).toBe("  ✗ ours: LCP: 1.30 of at most 1.25");
    expect(printWant({ ...want, value: 1.25 })).toContain("✓");
  });
});
