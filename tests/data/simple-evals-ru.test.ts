import { describe, expect, it } from "vitest";
import { loadPairedRuns } from "@/lib/data/load";
import { pairOf, resultOf, sum, tableOf } from "./result-rows";

/** Shares, totals and the pairs told apart by name are those of the research notes; the rest must add up to them. */
const RUN = "simple-evals-ru";
const BY_CATEGORY = "simple-evals-ru-mmlu-pro-by-category";
const BY_FIELD = "simple-evals-ru-gpqa-by-field";

/** Right answers by MMLU-Pro category, in alphabetical order: items, GigaChat MAX, DeepSeek-V3. */
const CATEGORIES: Record<string, readonly [items: number, gigachat: number, deepseek: number]> = {
  biology: [9, 9, 9],
  business: [10, 9, 9],
  chemistry: [18, 8, 11],
  "computer-science": [8, 4, 7],
  economics: [19, 15, 16],
  engineering: [14, 6, 9],
  health: [11, 8, 9],
  history: [5, 3, 4],
  law: [17, 4, 8],
  math: [24, 19, 22],
  other: [15, 12, 12],
  philosophy: [12, 6, 8],
  physics: [26, 19, 25],
  psychology: [12, 8, 10],
};

/** Beside the categories stand sums of some: business + economics, and biology + chemistry + physics. */
const SUMS = ["mmlu-pro-cat-finance-business", "mmlu-pro-cat-natural-science"];

describe("simple-evals-ru", () => {
  it("prints 41.4 and 53.5 in GPQA Diamond: 82 / 198 = 41.41 %, 106 / 198 = 53.54 %", () => {
    expect(resultOf(RUN, "gpqa-diamond", "gigachat-max")).toMatchObject({
      printed: "41.4±5.3%",
      value: 41.4,
      plusMinus: 5.3,
      items: 198,
    });
    expect(resultOf(RUN, "gpqa-diamond", "deepseek-v3")).toMatchObject({
      printed: "53.5±5.1%",
      value: 53.5,
      plusMinus: 5.1,
      items: 198,
    });
  });

  it("prints 65.0 and 79.5 in MMLU-Pro: 130 / 200 and 159 / 200", () => {
    expect(resultOf(RUN, "mmlu-pro", "gigachat-max")).toMatchObject({ value: 65, items: 200 });
    expect(resultOf(RUN, "mmlu-pro", "deepseek-v3")).toMatchObject({ value: 79.5, items: 200 });
  });

  it("prints 46.0±6.1 of GigaChat 2 MAX in GPQA Diamond: 91 / 198 = 45.96 %", () => {
    expect(resultOf(RUN, "gpqa-diamond", "gigachat-2-max")).toMatchObject({
      printed: "46.0±6.1%",
      value: 46,
      plusMinus: 6.1,
      items: 198,
    });
  });

  it("prints the prices of March 2025, and no number where a model was hosted by the author", () => {
    expect(resultOf(RUN, "price-usd-per-m-tokens", "gigachat-max").printed).toBe("$19.50");
    expect(resultOf(RUN, "price-usd-per-m-tokens", "deepseek-v3").printed).toBe("$0.80");
    const words = tableOf(RUN).results.filter(({ value }) => value === null);
    expect(words.map(({ printed }) => printed)).toEqual(Array(6).fill("selfhost"));
  });

  it("has 20 models in 9 columns; 16 of them by category and by field", () => {
    expect(tableOf(RUN).results).toHaveLength(20 * 9);
    expect(tableOf(BY_CATEGORY).results).toHaveLength(16 * (14 + 2));
    expect(tableOf(BY_FIELD).results).toHaveLength(16 * 13);
  });
});

describe("simple-evals-ru by category of MMLU-Pro", () => {
  it.each(Object.entries(CATEGORIES))(
    "has what the flags of %s give",
    (category, [items, gigachat, deepseek]) => {
      const benchmark = `mmlu-pro-cat-${category}`;
      expect(resultOf(BY_CATEGORY, benchmark, "gigachat-max")).toMatchObject({ value: gigachat, items });
      expect(resultOf(BY_CATEGORY, benchmark, "deepseek-v3")).toMatchObject({ value: deepseek, items });
    },
  );

  it("adds up to 130 and 159 of 200, the sums of categories left out", () => {
    for (const [model, right] of [
      ["gigachat-max", 130],
      ["deepseek-v3", 159],
    ] as const) {
      const results = tableOf(BY_CATEGORY).results.filter(
        (result) => result.model === model && !SUMS.includes(result.benchmark),
      );
      expect(sum(results.map(({ value }) => value))).toBe(right);
      expect(sum(results.map(({ items }) => items))).toBe(200);
    }
  });

  it("has 36 and 45 of 53 in natural science: 9 + 8 + 19 and 9 + 11 + 25 of 9 + 18 + 26", () => {
    const science = "mmlu-pro-cat-natural-science";
    expect(resultOf(BY_CATEGORY, science, "gigachat-max")).toMatchObject({
      printed: "36/53",
      value: 36,
      items: 53,
    });
    expect(resultOf(BY_CATEGORY, science, "deepseek-v3")).toMatchObject({
      printed: "45/53",
      value: 45,
      items: 53,
    });
  });

  it("has 24, 21 and 25 of 29 in business and economics: 9 + 15 and 9 + 16 of 10 + 19", () => {
    const business = "mmlu-pro-cat-finance-business";
    expect(resultOf(BY_CATEGORY, business, "gigachat-max")).toMatchObject({ value: 24, items: 29 });
    expect(resultOf(BY_CATEGORY, business, "gigachat-2-max")).toMatchObject({ value: 21, items: 29 });
    expect(resultOf(BY_CATEGORY, business, "deepseek-v3")).toMatchObject({ value: 25, items: 29 });
  });
});

describe("simple-evals-ru by field of GPQA Diamond", () => {
  it("adds up to 82 and 106 of 198", () => {
    for (const [model, right] of [
      ["gigachat-max", 82],
      ["deepseek-v3", 106],
    ] as const) {
      const results = tableOf(BY_FIELD).results.filter((result) => result.model === model);
      expect(sum(results.map(({ value }) => value))).toBe(right);
      expect(sum(results.map(({ items }) => items))).toBe(198);
    }
  });
});

describe("the pairs of simple-evals-ru", () => {
  /** Together they are the whole of MMLU-Pro: 29 + 17 + 11 + 53 + 24 + 44 + 22 = 200. */
  const GROUPS = ["finance-business", "law", "health", "natural-science", "math", "humanities", "computing"];

  it("are 28: DeepSeek-V3 beside GigaChat MAX and GigaChat 2 MAX, in 7 benchmarks and 7 groups each", () => {
    expect(loadPairedRuns().flatMap(({ pairs }) => pairs)).toHaveLength(2 * (7 + 7));
  });

  it("has 49 and 25 of 198 right alone in GPQA Diamond: 106 - 82 = 49 - 25", () => {
    expect(pairOf(RUN, "gpqa-diamond", "deepseek-v3", "gigachat-max")).toMatchObject({
      items: 198,
      right: [106, 82],
      only: [49, 25],
    });
  });

  it("has 10 and 1 of 53 right alone in natural science: 45 - 36 = 10 - 1", () => {
    expect(pairOf(RUN, "mmlu-pro-cat-natural-science", "deepseek-v3", "gigachat-max")).toMatchObject({
      items: 53,
      right: [45, 36],
      only: [10, 1],
    });
  });

  it("has 198 common items of MATH-500: 161 - 110 = 56 - 5", () => {
    expect(pairOf(RUN, "math-500", "deepseek-v3", "gigachat-max")).toMatchObject({
      items: 198,
      right: [161, 110],
      only: [56, 5],
    });
  });

  it.each([
    { model: "gigachat-max", right: [159, 130], only: [37, 8] },
    { model: "gigachat-2-max", right: [159, 135], only: [34, 10] },
  ])("of $model adds up over the groups to MMLU-Pro", ({ model, right, only }) => {
    const groups = GROUPS.map((group) => pairOf(RUN, `mmlu-pro-cat-${group}`, "deepseek-v3", model));
    const added = (key: "right" | "only") =>
      [0, 1].map((side) => sum(groups.map((pair) => pair[key][side] ?? null)));
    expect({
      items: sum(groups.map(({ items }) => items)),
      right: added("right"),
      only: added("only"),
    }).toEqual({
      items: 200,
      right,
      only,
    });
    expect(pairOf(RUN, "mmlu-pro", "deepseek-v3", model)).toMatchObject({ items: 200, right, only });
  });
});
