import { describe, expect, it } from "vitest";
import { loadModelData } from "@/lib/data/load-model-data";
import { domainSections } from "@/lib/models/domain-sections";
import { sharedRows } from "@/lib/models/shared-rows";

const { benchmarks, measurements, pairings } = loadModelData();
const tested = benchmarks.filter(({ kind }) => kind === "benchmark");
const sectionsOf = (...models: string[]) =>
  domainSections(sharedRows(models, measurements, pairings), tested);

describe("domainSections", () => {
  const article = () => sectionsOf("deepseek-v3", "gigachat-max");
  const of = (domain: string) => article().find((section) => section.domain === domain);
  const names = (rows: { benchmark: string }[] = []) => rows.map(({ benchmark }) => benchmark);

  it("shows whole tests in the picture and their parts apart: they never count", () => {
    expect(names(of("science")?.rows)).toEqual(["gpqa-diamond"]);
    expect(names(of("science")?.parts)).toContain("mmlu-pro-cat-natural-science");
  });

  it("shows parts where a domain has no whole test, as in law and medicine", () => {
    expect(names(of("law")?.rows)).toEqual(["mmlu-pro-cat-law"]);
    expect(names(of("medicine")?.rows)).toEqual(["mmlu-pro-cat-health"]);
  });

  it("keeps banking empty, with the nearest tests as what they are", () => {
    expect(of("finance-and-banking")?.rows).toEqual([]);
    expect(names(of("finance-and-banking")?.proxies)).toEqual([
      "mmlu-pro-cat-business",
      "mmlu-pro-cat-economics",
      "mmlu-pro-cat-finance-business",
    ]);
  });

  it("keeps every tested domain for every selection, empty where nothing is like for like", () => {
    const law = sectionsOf("deepseek-r1-0528", "gigachat-2-max");
    expect(law.map(({ domain }) => domain)).toEqual(article().map(({ domain }) => domain));
    expect(law.filter(({ rows }) => rows.length > 0).map(({ domain }) => domain)).toEqual([
      "law",
      "reasoning",
    ]);
  });
});
