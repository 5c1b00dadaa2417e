import { describe, expect, it } from "vitest";
import { loadClaims, loadModels, loadPairedRuns, loadSource, loadTables } from "@/lib/data/load";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { toClaimView } from "@/lib/views/claim-view";

const lookups = loadClaimLookups();

function verdictOf(id: string): string {
  const claim = loadClaims().find((one) => one.id === id);
  if (!claim) throw new Error(`data/claims/${id}.json is missing`);
  return toClaimView("en", claim, lookups).verdict.word;
}

function printed(table: string, benchmark: string, model: string): number | null | undefined {
  const results = loadTables().find(({ id }) => id === table)?.results;
  return results?.find((one) => one.benchmark === benchmark && one.model === model)?.value;
}

const factsOf = (id: string) => loadModels().find((model) => model.id === id);
const gradeOf = (source: string | undefined) => source && loadSource(source).grade;

/** How often `n` fair coins show `k` heads or fewer. */
function atMost(k: number, n: number): number {
  let ways = 1;
  let sum = 1;
  for (let i = 1; i <= k; i += 1) {
    ways = (ways * (n - i + 1)) / i;
    sum += ways;
  }
  return sum / 2 ** n;
}

describe("ten verdicts, worked out by hand from the data", () => {
  it("science is supported: of 198 items one was right alone on 49, the other on 25, and coins fall so in 0.7 %", () => {
    const pair = loadPairedRuns()
      .flatMap(({ pairs }) => pairs)
      .find(
        ({ benchmark, models }) =>
          benchmark === "gpqa-diamond" && models.includes("deepseek-v3") && models.includes("gigachat-max"),
      );
    const [a = 0, b = 0] = pair?.only ?? [];
    expect([...(pair?.right ?? [])].sort((x, y) => x - y)).toEqual([82, 106]);
    expect([a, b].sort((x, y) => x - y)).toEqual([25, 49]);
    expect(Math.abs(a - b)).toBe(106 - 82);
    const p = 2 * atMost(Math.min(a, b), a + b);
    expect(p).toBeGreaterThan(0.006);
    expect(p).toBeLessThan(0.008);
    expect(p).toBeLessThan(0.05);
    expect(verdictOf("deepseek-in-science")).toBe("supported by one measurement");
  });

  it("banking has no independent measurement: no test of the two models is of finance and banking", () => {
    const direct = lookups.models.benchmarks.filter(({ domain }) => domain === "finance-and-banking");
    const shared = direct.filter(({ id }) =>
      loadTables().some(({ results }) => {
        const models = results.filter(({ benchmark }) => benchmark === id).map(({ model }) => model);
        return models.includes("gigachat-max") && models.includes("deepseek-v3");
      }),
    );
    expect(shared).toEqual([]);
    expect(verdictOf("gigachat-in-banking")).toBe("no independent measurement");
  });

  it("31st of 83 is supported: a confirmed edition ranks 83, Russia 31st, and 1, 2, 10 and 30 are before 31", () => {
    const edition = loadRankedEdition("global-ai-index", "2024");
    const rank = (place: string) => edition?.countries.find((one) => one.place === place)?.rank;
    expect(edition?.source.grade).toBe("confirmed");
    expect(edition?.countries).toHaveLength(83);
    expect(["USA", "CHN", "IND", "BRA", "RUS"].map(rank)).toEqual([1, 2, 10, 30, 31]);
    expect(verdictOf("russia-31st-of-83")).toBe("supported");
  });

  it("transparency is supported: the README read at the publisher gives the weights of DeepSeek-V3 to anyone", () => {
    const weights = factsOf("deepseek-v3")?.weights;
    expect(weights?.value).toBe("open");
    expect(gradeOf(weights?.source)).toBe("publisher");
    expect(verdictOf("deepseek-transparency")).toBe("supported");
  });

  it("open source is supported in part: one clause of two matches, and Kandinsky was not looked up", () => {
    const weights = factsOf("gigachat-20b-a3b-instruct")?.weights;
    expect([weights?.value, gradeOf(weights?.source)]).toEqual(["open", "publisher"]);
    expect(factsOf("kandinsky")?.weights).toBeNull();
    expect(verdictOf("sberbank-open-source")).toBe("supported in part");
  });

  it("secrecy is not checked: no source of ours says whether the weights of GPT-4o are closed", () => {
    expect(factsOf("gpt-4o")?.weights).toBeNull();
    expect(verdictOf("openai-secrecy")).toBe("not checked");
  });

  it("the price is supported as printed: 0.80 dollars are fewer than 19.50, in a table read at its publisher", () => {
    expect(printed("simple-evals-ru", "price-usd-per-m-tokens", "deepseek-v3")).toBe(0.8);
    expect(printed("simple-evals-ru", "price-usd-per-m-tokens", "gigachat-2-max")).toBe(19.5);
    expect(gradeOf("simple-evals-ru")).toBe("publisher");
    expect(verdictOf("russian-models-dearer")).toBe("supported, as printed by the measurer");
  });

  it("2 Max against 2 Pro is supported as printed: 67.5 < 71.5 and 84.1 < 86.6, but 46.0 > 37.9", () => {
    const both = (benchmark: string) =>
      ["gigachat-2-max", "gigachat-2-pro"].map((model) => printed("simple-evals-ru", benchmark, model));
    expect(both("math-500")).toEqual([67.5, 71.5]);
    expect(both("humaneval")).toEqual([84.1, 86.6]);
    expect(both("gpqa-diamond")).toEqual([46, 37.9]);
    expect(verdictOf("gigachat-2-max-and-pro")).toBe("supported, as printed by the measurer");
  });

  it("the best means are as reported: they are printed highest, in a card that was copied once", () => {
    const means = ["general", "math", "code"].map((kind) =>
      ["gigachat-3.5-ultra-base", "deepseek-v4-flash-base", "deepseek-v3.2-exp-base"].map((model) =>
        printed(`g35-base-${kind}`, `g35-${kind}-mean`, model),
      ),
    );
    expect(means).toEqual([
      [72.3, 71.9, 71.5],
      [78.1, 75.2, 75.1],
      [71.9, 67.1, 65.6],
    ]);
    expect(gradeOf("gigachat35-card")).toBe("copied-once");
    expect(verdictOf("gigachat-best-means")).toBe("as reported");
  });

  it("the cost of training is its maker's own: 2,788,000 hours at an assumed 2 dollars are 5,576,000", () => {
    const training = factsOf("deepseek-v3")?.training;
    const cost = training?.value.cost;
    expect(training?.value.acceleratorHours).toBe(2_788_000);
    expect(cost?.amount).toBe(2_788_000 * 2);
    expect([gradeOf(training?.source), gradeOf(cost?.source)]).toEqual(["publisher", "publisher"]);
    expect(verdictOf("deepseek-v3-training-cost")).toBe("supported, as its maker’s own figures");
  });
});
