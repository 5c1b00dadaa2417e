import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { loadDatasetEntries } from "@/lib/data/load";
import { readTable } from "@/lib/export/figures/read-table";
import { pageOfPicture } from "@/lib/pictures/picture-id";
import { PAGES_WITH_PICTURES } from "./pages-with-pictures";

const PATIENCE_MS = 120_000;
/** What draws figures; an icon stands in what it is the icon of. */
const DRAWN =
  "main :is(svg:not(.map-swatch), .chart, .rank-intervals, .pillar-table, .across-lane, .difference, .dot-track)";
const ICON_IN = "button, summary, nav, label, .narrow-only";

const datasets = new Set(loadDatasetEntries().map(({ id }) => id));

function figures(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("figure[data-picture]")];
}

/** The picture's table on this page; null where it names one of another page. */
function tableOf(figure: HTMLElement): HTMLTableElement | null {
  const { figures: href } = figure.dataset;
  if (href === undefined) return figure.querySelector("table");
  return href.startsWith("#") ? document.querySelector<HTMLTableElement>(`table${href}`) : null;
}

function named(id: string): HTMLElement {
  const figure = figures().find(({ dataset }) => dataset.picture === id);
  if (!figure) throw new Error(`no picture ${id}`);
  return figure;
}

function readOf(id: string) {
  const table = tableOf(named(id));
  if (!table) throw new Error(`${id} has no table here`);
  return readTable(table, "en-u-nu-latn");
}

function open(path: string) {
  const page = PAGES_WITH_PICTURES[path];
  if (!page) throw new Error(`no page ${path}`);
  document.body.innerHTML = renderToStaticMarkup(page("en"));
}

describe.each(Object.keys(PAGES_WITH_PICTURES))("the pictures of /%s", (path) => {
  let html = "";
  beforeAll(() => {
    open(path);
    html = document.body.innerHTML;
  }, PATIENCE_MS);

  it("stand in frames with an id that leads back to their page, datasets, a source and what may be made of them", () => {
    document.body.innerHTML = html;
    const ids = figures().map(({ dataset }) => dataset.picture ?? "");
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const figure of figures()) {
      const { picture = "", datasets: madeOf = "" } = figure.dataset;
      const isGuest = path === "models/" && picture.startsWith("claim-");
      if (!isGuest) expect(pageOfPicture(picture), picture).toBe(path);
      expect(
        madeOf.split(" ").filter((id) => !datasets.has(id)),
        picture,
      ).toEqual([]);
      expect(figure.querySelector("[data-source-line]")?.textContent, picture).toMatch(/\w/);
      expect(
        figure.dataset.title ?? figure.querySelector(":scope > :is(h2, h3)")?.textContent,
        picture,
      ).toMatch(/\w/);
      expect(figure.querySelectorAll("[data-use]"), picture).toHaveLength(8);
    }
  });

  it("leave nothing drawn outside of a frame", () => {
    document.body.innerHTML = html;
    const loose = [...document.querySelectorAll(DRAWN)].filter((one) => !one.closest(`figure, ${ICON_IN}`));
    expect(loose.map((one) => one.outerHTML.slice(0, 120))).toEqual([]);
  });

  it("have a table with heads and figures, on their page or at the end of a link", () => {
    document.body.innerHTML = html;
    for (const figure of figures()) {
      const { picture, figures: href = "" } = figure.dataset;
      if (href.startsWith("/")) {
        expect(href, picture).toMatch(/^\/en\/.+\/#table$/);
        continue;
      }
      const table = tableOf(figure);
      if (!table) throw new Error(`${picture} names ${href || "no table"}`);
      const { columns, rows } = readTable(table, "en-u-nu-latn");
      expect(rows.length, picture).toBeGreaterThan(0);
      expect(
        columns.filter((head) => head === ""),
        picture,
      ).toEqual([]);
    }
  });
});

describe("the tables of pictures", () => {
  const rowOf = (id: string, row: string) => readOf(id).rows.find(([first]) => first === row);

  it("have the figures of the ranking as numbers, whatever stands beside them", () => {
    open("rankings/global-ai-index/2024/");
    expect(rowOf("ranking-global-ai-index-2024", "rus")).toEqual([
      "rus",
      31,
      "Russia",
      12,
      4,
      20,
      67,
      3,
      11,
      41,
      5,
    ]);
    expect(readOf("ranking-global-ai-index-2024").rows).toHaveLength(83);
  });

  it("have of a comparison the scores, the differences as signed numbers and the parts of the gap", () => {
    open("compare/");
    expect(readOf("compare-pillars").rows.slice(0, 2)).toEqual([
      ["Rank", 31, 1, 2, 10, 30, null],
      ["Overall score", 12, 100, 54, 24, 12, 9],
    ]);
    expect(readOf("compare-differences").rows[0]).toEqual(["Overall score", 88, 42, 12, 0]);
    const gap = readOf("compare-gap-ind");
    expect(gap.columns).toEqual(["Pillar", "Points", "Range that rounding leaves"]);
    expect(gap.rows.at(-1)).toEqual(["Gap", 12, null]);
    expect(readOf("compare-indicators").rows[0]).toEqual([
      "Notable AI models, cumulative, models",
      1,
      617,
      152,
      2,
      0,
    ]);
  });

  it("have of a history both the counted rank and the published one", () => {
    open("countries/rus/");
    const { columns, rows } = readOf("country-rus-history-global-ai-index");
    expect(columns).toEqual(["Edition", "Rank among the 61", "As published", "How sure"]);
    expect(rows.at(-2)).toEqual([2024, 30, "31st of 83", "confirmed"]);
    expect(rows[0]?.[1]).toBeNull();
  });

  it("have both ranks of every answer of who is ahead", () => {
    open("ahead-or-behind/rus/");
    expect(readOf("ahead-or-behind-rus").rows).toContainEqual([
      "ind",
      "When the article was written, February 2025",
      "Global AI Index 2024",
      31,
      "India",
      10,
    ]);
  });

  it("have of a claim each dot with its interval", () => {
    open("claims/deepseek-in-science/");
    expect(readOf("claim-deepseek-in-science").rows[0]).toEqual([
      "deepseek-v3",
      "GPQA Diamond",
      "DeepSeek-V3",
      53.5,
      "53.5%",
      "95%: 46.6 to 60.3",
    ]);
  });
});
