import { describe, expect, it } from "vitest";
import { loadParties } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import type { Locale } from "@/lib/i18n/locales";
import { benchmarkTrees } from "@/lib/models/benchmark-tree";
import { toBenchmarkPage } from "@/lib/views/benchmark-page";
import { LOCALES_TRIED } from "../../locales-tried";

const data = loadModelData();
const trees = benchmarkTrees(data);

function pageOf(id: string, locale: Locale = "en") {
  const tree = trees.find(({ root }) => root.id === id);
  if (!tree) throw new Error(`there is no whole benchmark ${id} with results`);
  return toBenchmarkPage(locale, tree, data, loadParties());
}

const factOf = (id: string, term: string) => pageOf(id).whole.facts.find((fact) => fact.term === term)?.text;

describe("toBenchmarkPage", () => {
  it("shows every result of every benchmark and part exactly once, as printed", () => {
    const shown = trees.flatMap(({ root }) => {
      const { whole, parts } = pageOf(root.id);
      return [whole, ...parts].flatMap(({ id, results }) =>
        results.flatMap(({ rows }) => rows.map(({ id: model, printed }) => `${id} ${model} ${printed}`)),
      );
    });
    const published = data.tables.flatMap(({ results }) =>
      results.map(({ benchmark, model, printed }) => `${benchmark} ${model} ${printed}`),
    );
    expect(shown.sort()).toEqual(published.sort());
  });

  it("never puts two tables or two settings together, and keeps the published order", () => {
    for (const { root } of trees) {
      const { whole } = pageOf(root.id);
      const keys = whole.results.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { rows } of whole.results) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
    const [first] = pageOf("gpqa-diamond").whole.results.filter(({ href }) =>
      href.endsWith("/simple-evals-ru/"),
    );
    const table = data.tables.find(({ id }) => id === "simple-evals-ru");
    const published = table?.results.filter(({ benchmark }) => benchmark === "gpqa-diamond");
    expect(first?.rows.map(({ id }) => id)).toEqual(published?.map(({ model }) => model));
  });

  it("says who measured each table, when, how and of how many items, and what is weak about it", () => {
    const results = pageOf("gpqa-diamond").whole.results;
    const own = results.find(({ href }) => href.endsWith("/simple-evals-ru/"));
    expect(own?.notes).toMatch(/^Alexander Kukushkin · 31 March 2025 · .* · Items: 198$/);
    const makers = results.find(({ href }) => href.endsWith("/ds-v3-chat/"));
    expect(makers?.marks.join()).toContain("A maker’s own measurement: DeepSeek");
  });

  it("gives Wilson's interval where it is known how many were right, and none of graded results", () => {
    const rows = pageOf("gpqa-diamond").whole.results.find(({ href }) =>
      href.endsWith("/simple-evals-ru/"),
    )?.rows;
    // 82 of 198 (41.4%): Wilson's ends are 34.8% and 48.4%.
    expect(rows?.find(({ id }) => id === "gigachat-max")?.interval).toBe("34.8% to 48.4%");
    const law = data.benchmarks.find(({ id, partOf }) => id.startsWith("mhgb") && partOf === null);
    expect(pageOf(law?.id ?? "").whole.results.some(({ hasIntervals }) => hasIntervals)).toBe(false);
  });

  it("tells what it asks, in which language and of how many, and says what no source states", () => {
    expect(factOf("gpqa-diamond", "Items")).toBe("198");
    expect(factOf("mmlu", "Items")).toBe("not known");
    expect(factOf("gpqa-diamond", "Range")).toBe("0 to 100");
    expect(factOf("pile-test-base", "Better is")).toBe("lower");
    expect(pageOf("gpqa-diamond").language).toBe("Language of the questions: English");
  });

  it("says of a test that its language is not known where nobody states it", () => {
    const tree = trees.find(({ root }) => root.id === "gpqa-diamond");
    if (!tree) throw new Error("no GPQA Diamond");
    const silent = { ...tree, root: { ...tree.root, language: null } };
    expect(toBenchmarkPage("en", silent, data, loadParties()).language).toBe(
      "Language of the questions: not known",
    );
  });

  it("calls a price no measurement, and compares no models by it", () => {
    const { language, whole } = pageOf("price-usd-per-m-tokens");
    expect(language).toBe("a price: no measurement");
    expect(whole.results.every(({ compare }) => compare === null)).toBe(true);
  });

  it("says of a proxy that it only comes near to its domain", () => {
    const { parts } = pageOf("mmlu-pro");
    const business = parts.find(({ id }) => id === "mmlu-pro-cat-business");
    expect(business?.proxy).toContain("without testing it");
  });

  it("leads to the comparison of at most six of the table's models", () => {
    for (const { compare } of pageOf("gpqa-diamond").whole.results)
      expect(compare?.href.split(",").length).toBeLessThanOrEqual(6);
  });

  it.each(LOCALES_TRIED)("can be told of every benchmark: %s", (locale) => {
    for (const { root } of trees) expect(pageOf(root.id, locale).title.length).toBeGreaterThan(5);
  });
});
