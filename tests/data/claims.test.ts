import { describe, expect, it } from "vitest";
import { loadClaims } from "@/lib/data/load";

const claims = loadClaims();
const claimOf = (id: string) => claims.find((claim) => claim.id === id);

describe("the claims of the article", () => {
  it("are 19, in its order", () => {
    expect(claims.map(({ order, id, kind }) => [order, id, kind])).toEqual([
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
