import { describe, expect, it } from "vitest";
import { loadClaims, loadTables } from "@/lib/data/load";
import type { Result } from "@/lib/data/models-schema";
import { claimWords } from "@/lib/i18n/data-word";

const claims = loadClaims();
const claimOf = (id: string) => claims.find((claim) => claim.id === id);

describe("the claims of the article", () => {
  it("are 19, in its order", () => {
    const said = claims.filter(({ occasion }) => occasion === "article");
    expect(said.map(({ order, id, kind }) => [order, id, kind])).toEqual([
      [1, "deepseek-cost", "fact"],
      [2, "sberbank-cooperation", "intent"],
      [3, "joint-research", "intent"],
      [4, "no-official-partnerships", "fact"],
      [5, "sberbank-transformed", "fact"],
      [6, "greatest-threat", "fact"],
      [7, "west-unites-them", "opinion"],
      [8, "sanctions-and-partnership", "fact"],
      [9, "china-within-limits", "fact"],
      [10, "sanctions-and-compute", "fact"],
      [11, "russia-31st-of-83", "fact"],
      [12, "deepseek-in-science", "comparison"],
      [13, "gigachat-in-banking", "comparison"],
      [14, "low-cost-strategy", "opinion"],
      [15, "worth-of-american-investment", "opinion"],
      [16, "deepseek-transparency", "fact"],
      [17, "openai-secrecy", "fact"],
      [18, "sberbank-open-source", "fact"],
      [19, "break-us-dominance", "opinion"],
    ]);
  });

  it("compare DeepSeek-V3 and GigaChat MAX, either way round, on 6 February 2025", () => {
    expect(claimOf("deepseek-in-science")).toMatchObject({
      saidOn: "2025-02-06",
      comparison: { domain: "science", stronger: "deepseek-v3", weaker: "gigachat-max" },
    });
    expect(claimOf("gigachat-in-banking")).toMatchObject({
      saidOn: "2025-02-06",
      comparison: { domain: "finance-and-banking", stronger: "gigachat-max", weaker: "deepseek-v3" },
    });
  });

  it("name the run on 47 banking queries whose figures nobody has seen", () => {
    expect(claimOf("gigachat-in-banking")?.unseenRuns).toMatchObject([
      { name: "RedSQL", items: 47, models: ["gigachat-max", "deepseek-v3"] },
    ]);
  });

  it("say that Russia is 31st of 83, behind the United States, China, India and Brazil", () => {
    expect(claimOf("russia-31st-of-83")?.clauses).toMatchObject([
      { kind: "rank", edition: "2024", place: "RUS", rank: 31, of: 83 },
      { kind: "ranked-behind", edition: "2024", place: "RUS", others: ["USA", "CHN", "IND", "BRA"] },
    ]);
  });
});

describe("what was said elsewhere of the same models", () => {
  const elsewhere = claims.filter(({ occasion }) => occasion === "elsewhere");

  it("comes after the article's, a sentence of two parts as two", () => {
    expect(elsewhere.map(({ order, id, kind }) => [order, id, kind])).toEqual([
      [20, "russian-models-catch-up", "opinion"],
      [21, "russian-models-dearer", "fact"],
      [22, "gigachat-2-max-and-pro", "fact"],
      [23, "deepseek-above-gigachat-on-mera", "fact"],
      [24, "gigachat-3-first-on-mera", "fact"],
      [25, "gigachat-beats-deepseek-on-arenas", "fact"],
      [26, "gigachat-best-means", "fact"],
      [27, "banking-hardest-in-redsql", "fact"],
      [28, "deepseek-no-worse-and-cheaper", "opinion"],
      [29, "six-to-nine-months-behind", "opinion"],
      [30, "russian-models-first-in-slava", "fact"],
      [31, "deepseek-v3-training-cost", "fact"],
      [32, "gigachat-first-in-ruqualbench", "fact"],
      [33, "gigachat-computer-science-exam", "fact"],
      [34, "gigachat-oral-exam", "fact"],
    ]);
  });

  it("has an address for each report but that of Reuters, and a day only where the day is known", () => {
    const without = elsewhere.flatMap(({ id, reports }) =>
      reports.filter(({ address }) => address === null).map(() => id),
    );
    expect(without).toEqual(["six-to-nine-months-behind"]);
    for (const { id, said, saidOn } of elsewhere) expect(saidOn, id).toBe(said.length === 10 ? said : null);
  });

  it("gives of RedSQL both years that it may be of", () => {
    expect(claimOf("banking-hardest-in-redsql")).toMatchObject({
      said: "2024",
      saidUntil: "2025",
      saidOn: null,
    });
  });

  it("says of the best means in which tests of the same tables DeepSeek-V3.2-Exp-Base is ahead", () => {
    const printed = (results: readonly Result[], benchmark: string, model: string) =>
      results.find((one) => one.benchmark === benchmark && one.model === model)?.value ?? 0;
    const ahead = loadTables()
      .filter(({ run }) => run === "g35-base")
      .flatMap(({ results }) =>
        [...new Set(results.map(({ benchmark }) => benchmark))].filter(
          (benchmark) =>
            printed(results, benchmark, "deepseek-v3.2-exp-base") >
            printed(results, benchmark, "gigachat-3.5-ultra-base"),
        ),
      );
    expect(ahead.sort()).toEqual(
      [
        "mmlu-5shot",
        "bbh-3shot-pct",
        "arc-e-25shot",
        "drop-5shot-em",
        "triviaqa-5shot",
        "nq-open-5shot",
        "cruxeval-pass1",
      ].sort(),
    );
    expect(claimWords("en", "gigachat-best-means").reading).toContain(
      "ahead on MMLU, BBH, ARC-E, DROP, TriviaQA, NQ and CRUXEval",
    );
  });
});
