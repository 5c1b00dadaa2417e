import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BenchmarkPage } from "@/components/benchmarks/benchmark-page";
import { DomainBenchmarks } from "@/components/benchmarks/domain-benchmarks";
import { loadParties } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { benchmarkTrees } from "@/lib/models/benchmark-tree";
import { toBenchmarkPage } from "@/lib/views/benchmark-page";
import { toBenchmarksPage } from "@/lib/views/benchmarks-page";

const version = { date: "2026-11-23", hash: "abc1234" };
const data = loadModelData();

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

function pageOf(id: string): Document {
  const tree = benchmarkTrees(data).find(({ root }) => root.id === id);
  if (!tree) throw new Error(`there is no whole benchmark ${id} with results`);
  const view = toBenchmarkPage("en", tree, data, loadParties());
  return parse(renderToStaticMarkup(<BenchmarkPage locale="en" view={view} version={version} />));
}

describe("the page of a benchmark", () => {
  it("opens from each table of results the panel of exactly these results", () => {
    const page = pageOf("gpqa-diamond");
    const sections = [...page.querySelectorAll("[data-results]")];
    expect(sections.length).toBeGreaterThan(4);
    for (const section of sections) {
      const opener = section.querySelector("[popovertarget]")?.getAttribute("popovertarget") ?? "";
      const lines = page.getElementById(opener)?.querySelectorAll("li a") ?? [];
      expect(lines.length, opener).toBe(section.querySelectorAll("tbody tr").length);
    }
  });

  it("keeps every part at the place to which lists lead, folded away under the whole", () => {
    const page = pageOf("mmlu-pro");
    const parts = data.benchmarks.filter(({ partOf }) => partOf === "mmlu-pro");
    expect(parts.length).toBeGreaterThan(10);
    for (const { id } of parts) expect(page.getElementById(id)?.closest("details"), id).not.toBeNull();
    expect(page.body.textContent).toContain("Parts of it, never counted");
  });

  it("gives no two parts of the page one name, nor two tables", () => {
    const namesOf = (page: Document, selector: string, name: string) =>
      [...page.querySelectorAll(selector)].map((part) => part.getAttribute(name) ?? "");
    for (const id of ["mmlu-pro", "gpqa-diamond", "mhgb-closed-final"]) {
      const page = pageOf(id);
      for (const names of [namesOf(page, "[id]", "id"), namesOf(page, "section[aria-label]", "aria-label")])
        expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([]);
    }
  });

  it("marks words that stand in the data alone as English", () => {
    expect(pageOf("gpqa-diamond").querySelector('dd [lang="en"]')?.textContent).not.toBe("");
  });
});

describe("a domain in the list of benchmarks", () => {
  it("says that nothing tests banking, and leads to the plan and to what comes near", () => {
    const domain = toBenchmarksPage("en", data).domains.find(({ id }) => id === "finance-and-banking");
    if (!domain) throw new Error("banking is missing");
    const words = { parts: "Parts", protocol: "A plan" };
    const page = parse(renderToStaticMarkup(<DomainBenchmarks domain={domain} words={words} />));
    expect(page.querySelector(".domain-empty")?.textContent).toBe("No test here asks this.");
    expect(page.querySelector('a[href$="/protocol/"]')?.textContent).toBe("A plan");
    const near = [...page.querySelectorAll("[data-benchmark]")];
    expect(near.map((item) => item.getAttribute("data-benchmark"))).toContain("mmlu-pro-cat-business");
  });
});
