import { describe, expect, it } from "vitest";
import { loadParties } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { languageSentence } from "@/lib/views/table-marks";
import { toTablePage } from "@/lib/views/table-page";

const data = loadModelData();

function pageOf(id: string, locale: Locale = "en") {
  const table = data.tables.find((one) => one.id === id);
  if (!table) throw new Error(`there is no table ${id}`);
  return toTablePage(locale, table, data, loadParties());
}

function cellOf(table: string, model: string, column: string) {
  const { columns, rows } = pageOf(table).island;
  const at = columns.findIndex(({ id }) => id === column);
  return rows.find(({ id }) => id === model)?.cells[at];
}

describe("toTablePage", () => {
  it("shows every cell of every table exactly as printed, in every language", () => {
    for (const table of data.tables)
      for (const locale of FINISHED_LOCALES) {
        const { columns, rows } = pageOf(table.id, locale).island;
        const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell?.printed ?? []));
        expect(cells.toSorted(), table.id).toEqual(table.results.map(({ printed }) => printed).toSorted());
        expect(rows.every(({ cells: all }) => all.length === columns.length)).toBe(true);
      }
  });

  it("keeps models in the published order", () => {
    for (const table of data.tables)
      expect(pageOf(table.id).island.rows.map(({ id }) => id)).toEqual([
        ...new Set(table.results.map(({ model }) => model)),
      ]);
  });

  it("puts settings apart where a test stands in several, and says which in the head", () => {
    const { columns } = pageOf("ds-r1-distill").island;
    const aime = columns.filter(({ name }) => name.startsWith("AIME"));
    expect(aime.length).toBeGreaterThan(1);
    expect(new Set(aime.map(({ notes }) => notes.join())).size).toBe(aime.length);
    expect(pageOf("ds-r1-distill").notes.join()).toContain("not like for like");
    expect(pageOf("simple-evals-ru").notes.join()).not.toContain("not like for like");
  });

  it("says where a model answered other items than the rest", () => {
    const notes = pageOf("mhgb-law").island.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell?.note ?? []),
    );
    expect(notes).toContain("n = 287");
    expect(pageOf("mhgb-law").notes.join()).toContain("where a cell says n");
    expect(pageOf("ds-v3-chat").notes.join()).not.toContain("where a cell says n");
  });

  it("shows two numbers in one cell as printed, sorts it last and says that it was not read", () => {
    const page = pageOf("g3-ultra");
    const at = page.island.rows.flatMap(({ cells, keys }) =>
      cells.flatMap((cell, i) =>
        cell?.printed === "0.645 / 0.824" ? [keys[page.island.columns[i]?.id ?? ""]] : [],
      ),
    );
    expect(at).toEqual([null]);
    expect(page.notes.join()).toContain("0.645 / 0.824");
  });

  it("says which columns are no measurement, which are better when lower, and what ± means", () => {
    const page = pageOf("simple-evals-ru");
    const noted = page.island.columns.filter(({ notes }) => notes.join().includes("no measurement"));
    expect(noted.map(({ id }) => id)).toEqual(["price-usd-per-m-tokens", "simple-evals-ru-avg"]);
    expect(page.notes.join()).toContain("After ±: half of a 90% bootstrap interval");
    expect(pageOf("ruqualbench-v1").notes.join()).toContain("Lower is better");
    const [mistakes] = pageOf("ruqualbench-v1").island.columns;
    expect(mistakes?.firstDescending).toBe(false);
  });

  it("says that another model judged, where the setting or the metric says so", () => {
    expect(pageOf("mhgb-law").notes.join()).toContain("Another model judged");
    expect(pageOf("ru-arena-general").notes.join()).toContain("Another model judged");
    expect(pageOf("simple-evals-ru").notes.join()).not.toContain("judged");
  });

  it("names who measured, and gives the language before all else", () => {
    expect(pageOf("mhgb-law").title).toMatch(/^MHGB.*\. Measured by Center for Applied AI, RANEPA/);
    expect(pageOf("mhgb-law").language).toBe("Language of the questions: Russian");
  });

  it("says that the language is not known where no test of the table has one", () => {
    const [table] = data.tables;
    if (!table) throw new Error("there is no table");
    const benchmarks = data.benchmarks.map((one) => ({ ...one, language: null }));
    expect(languageSentence("en", table, { ...data, benchmarks })).toBe(
      "Language of the questions: not known",
    );
  });

  it("offers the price scatter where a table prints prices, and not elsewhere", () => {
    expect(pageOf("simple-evals-ru").scatter?.view.charts.length).toBeGreaterThan(5);
    expect(pageOf("ds-r1").scatter).toBeNull();
  });

  it("leads to the like-for-like comparison of the table's first models, and not from one model", () => {
    expect(pageOf("ds-v3-base").compare?.href).toMatch(/^\/en\/models\/\?m=[^,]+,/);
    expect(pageOf("skoltech-2026").compare).toBeNull();
  });

  it("links a model only where it has a page", () => {
    expect(cellOf("simple-evals-ru", "deepseek-v3", "gpqa-diamond")?.printed).toMatch(/^\d/);
    const { rows } = pageOf("simple-evals-ru").island;
    expect(rows.find(({ id }) => id === "deepseek-v3")?.href).toBe("/en/models/deepseek-v3/");
    const teams = pageOf("mathcup-2026-final").island.rows.filter(({ id }) => id.startsWith("human-team"));
    expect(teams.map(({ href }) => href)).toEqual([null, null, null]);
  });
});
