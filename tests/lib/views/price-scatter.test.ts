import { describe, expect, it } from "vitest";
import { CHART_SIZES } from "@/lib/charts/chart-frame";
import { layScatter } from "@/lib/charts/lay-scatter";
import { loadModelData } from "@/lib/data/load-model-data";
import type { ResultTable } from "@/lib/data/models-schema";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { resultAxis } from "@/lib/views/price-axes";
import { toPriceScatter } from "@/lib/views/price-scatter";

const data = loadModelData();

function tableOf(id: string): ResultTable {
  const table = data.tables.find((one) => one.id === id);
  if (!table) throw new Error(`No table ${id}`);
  return table;
}

const chartsOf = (id: string, locale: (typeof FINISHED_LOCALES)[number] = "en") =>
  toPriceScatter(locale, tableOf(id), data)?.charts ?? [];

const gpqa = () => chartsOf("simple-evals-ru").find(({ key }) => key.includes("gpqa-diamond"));

describe("toPriceScatter", () => {
  it("says what is drawn: the price, the benchmark, how many models, and that it is one table", () => {
    expect(gpqa()?.title).toBe("Price per million tokens against GPQA Diamond, 14 models, one table");
    expect(gpqa()?.notes).toContain("Language of the questions: English.");
    expect(gpqa()?.notes.join(" ")).toContain("no price in numbers for them: T-lite-it-1.0");
  });

  it("shows every figure as printed, and the Wilson interval where the number right is known", () => {
    const point = gpqa()?.input.points.find(({ id }) => id === "deepseek-v3");
    expect(point).toMatchObject({ x: 0.8, xText: "$0.80", y: 53.5, yText: "53.5±5.1%", mark: 0 });
    // 106 of 198: the interval that the models page has too.
    expect(point?.intervalText).toBe("95%: 46.6 to 60.3");
    const printed = new Set(tableOf("simple-evals-ru").results.map((one) => `${one.model} ${one.printed}`));
    for (const { id: model, xText, yText } of chartsOf("simple-evals-ru").flatMap(
      ({ input }) => input.points,
    )) {
      expect(printed).toContain(`${model} ${xText}`);
      expect(printed).toContain(`${model} ${yText}`);
    }
  });

  it("names a mean as one, puts it last, and gives it no interval", () => {
    const last = chartsOf("simple-evals-ru").at(-1);
    expect(last?.title).toContain("(a mean, not a test)");
    for (const { interval } of last?.input.points ?? []) expect(interval).toBeNull();
  });

  it("has the same figures in the table under the picture, what is not known said so", () => {
    const { input, figures } = gpqa() ?? {};
    expect(figures?.heads).toEqual(["Model", "Price per million tokens", "GPQA Diamond", "95% interval"]);
    expect(figures?.rows.map(({ model }) => model)).toEqual(input?.points.map(({ id }) => id));
    const mean = chartsOf("simple-evals-ru").at(-1);
    for (const { cells } of mean?.figures.rows ?? []) expect(cells.at(-1)).toBe("not known");
  });

  it("names no language of a test whose questions have none", () => {
    const benchmarks = data.benchmarks.map((one) => ({ ...one, language: null }));
    const charts = toPriceScatter("en", tableOf("simple-evals-ru"), { ...data, benchmarks })?.charts;
    const notes = charts?.find(({ key }) => key.includes("gpqa-diamond"))?.notes;
    expect(notes).toEqual(gpqa()?.notes.filter((note) => !note.startsWith("Language of the questions")));
    expect(notes).toHaveLength((gpqa()?.notes.length ?? 0) - 1);
  });

  it("says of a model that its own maker measured it", () => {
    const table = tableOf("simple-evals-ru");
    const relations = { ...table.relations, "deepseek-ai": "maker" as const };
    const own = toPriceScatter("en", { ...table, relations }, data)?.charts[0]?.figures.rows ?? [];
    expect(own.find(({ model }) => model === "deepseek-v3")?.note).toBe("measured by its maker");
    expect(own.find(({ model }) => model === "gigachat-max")?.note).toBeNull();
  });

  it("gives the interval in items where a test counts items", () => {
    const benchmarks = data.benchmarks.map((one) =>
      one.id === "gpqa-diamond" ? { ...one, unit: "count" as const } : one,
    );
    const charts = toPriceScatter("en", tableOf("simple-evals-ru"), { ...data, benchmarks })?.charts;
    const point = charts
      ?.find(({ key }) => key.includes("gpqa-diamond"))
      ?.input.points.find(({ id }) => id === "deepseek-v3");
    // 46.6% and 60.3% of 198
    expect(point?.interval?.map((end) => Math.round(end))).toEqual([92, 119]);
  });

  it("is null for a table that prints no prices", () => {
    expect(toPriceScatter("en", tableOf("mhgb-law"), data)).toBeNull();
  });

  it("has a key of its own for each picture of a page", () => {
    const keys = data.tables.flatMap(({ id }) => chartsOf(id).map(({ key }) => key));
    expect(keys.length).toBeGreaterThan(7);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("names every model of every real table, at both widths and in every language", () => {
    for (const locale of FINISHED_LOCALES) {
      for (const { input } of data.tables.flatMap(({ id }) => chartsOf(id, locale))) {
        for (const size of CHART_SIZES) {
          const { names } = layScatter(input, size);
          expect(names.map(({ id, text }) => `${id} ${text}`).toSorted()).toEqual(
            input.points.map(({ id, label }) => `${id} ${label}`).toSorted(),
          );
        }
      }
    }
  });

  it("says nothing of causes, and compares no amounts", () => {
    for (const { title, notes, input } of data.tables.flatMap(({ id }) => chartsOf(id))) {
      expect([title, ...notes, input.summary].join(" ")).not.toMatch(
        /because of|leads to|times as|worth|best|cheapest/i,
      );
    }
  });

  it("says beside the axis that lower is better where it is", () => {
    const benchmark = data.benchmarks.find(({ id }) => id === "gpqa-diamond");
    if (!benchmark) throw new Error("No benchmark");
    const captionOf = (higherIsBetter: boolean) =>
      resultAxis("en", "Faults", { ...benchmark, higherIsBetter }, [1, 7]).caption;
    expect(captionOf(true)).toBe("Faults, %");
    expect(captionOf(false)).toBe("Faults, % (lower is better)");
  });
});
