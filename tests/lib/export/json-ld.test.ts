import { describe, expect, it } from "vitest";
import { dataVersion, loadDatasetEntries, loadPlace } from "@/lib/data/load";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { toBreadcrumbs } from "@/lib/export/json-ld/breadcrumbs";
import { describeDataset } from "@/lib/export/json-ld/described-dataset";
import { toRankedList } from "@/lib/export/json-ld/ranked-list";
import { toScriptText } from "@/lib/export/json-ld/script-text";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";

function datasetOf(id: string, allowRestricted = false) {
  const entry = loadDatasetEntries().find((one) => one.id === id);
  if (!entry) throw new Error(`no dataset ${id}`);
  return describeDataset("en", entry, dataVersion(), allowRestricted);
}

describe("a dataset for search engines", () => {
  it("has its publisher as author, its terms, its years, what is measured and where it can be fetched", () => {
    expect(datasetOf("ai-preparedness-index-2023")).toMatchObject({
      "@type": "Dataset",
      name: "AI Preparedness Index 2023",
      creator: [{ "@type": "Organization", name: "International Monetary Fund" }],
      temporalCoverage: "2023",
      variableMeasured: expect.arrayContaining(["Rank", "Digital infrastructure"]),
      distribution: [
        {
          encodingFormat: "application/json",
          contentUrl: "/api/v1/datasets/ai-preparedness-index-2023.json",
        },
        { encodingFormat: "text/csv", contentUrl: "/api/v1/datasets/ai-preparedness-index-2023.csv" },
      ],
    });
  });

  it("offers no file of a set under restricted terms, unless the deployment may, and names the terms", () => {
    const withheld = datasetOf("global-ai-index-2024");
    expect(withheld).not.toHaveProperty("distribution");
    expect(withheld).toHaveProperty("license", "https://www.tortoisemedia.com/policy/terms");
    expect(datasetOf("global-ai-index-2024", true)).toHaveProperty("distribution");
  });

  it("claims no licence where no terms are known, and ours for our own records alone", () => {
    expect(datasetOf("indicators-oecd-ai-patents-ip5-inventor")).not.toHaveProperty("license");
    expect(datasetOf("claims")).toHaveProperty("license", expect.stringMatching(/LICENSE$/));
  });

  it("has a description of the length that is asked for, in every language, without invisible marks", () => {
    for (const locale of FINISHED_LOCALES) {
      for (const entry of loadDatasetEntries()) {
        const { description } = { description: "", ...describeDataset(locale, entry, dataVersion(), false) };
        expect(String(description).length, `${locale} ${entry.id}`).toBeGreaterThan(20);
        expect(String(description), `${locale} ${entry.id}`).not.toMatch(/[\u00ad\u2066-\u2069]/);
      }
    }
  });
});

describe("a ranking for search engines", () => {
  it("lists each ranked place at its published rank, with its page", () => {
    const loaded = loadRankedEdition("global-ai-index", "2024");
    if (!loaded) throw new Error("no edition");
    const list = toRankedList("ar", loaded, loadPlace);
    expect(list).toMatchObject({ numberOfItems: 83 });
    expect(list).toHaveProperty(
      "itemListElement",
      expect.arrayContaining([
        { "@type": "ListItem", position: 31, name: "روسيا", url: "/ar/countries/rus/" },
      ]),
    );
  });
});

describe("breadcrumbs", () => {
  it("lead from the home by the part of the site to the page", () => {
    expect(toBreadcrumbs("en", ["claims", "deepseek-cost"], "DeepSeek at far lower cost")).toMatchObject({
      itemListElement: [
        { position: 1, name: "AI Standings", item: "/en/" },
        { position: 2, name: "Claims", item: "/en/claims/" },
        { position: 3, name: "DeepSeek at far lower cost", item: "/en/claims/deepseek-cost/" },
      ],
    });
  });

  it("leave out a part that has no page of its own", () => {
    const { itemListElement } = { itemListElement: [], ...toBreadcrumbs("en", ["agreement", "a-vs-b"], "A") };
    expect(itemListElement).toHaveLength(2);
  });
});

describe("toScriptText", () => {
  it("lets no text end the script or begin another, and loses nothing", () => {
    const name = "</script><script>alert(1)</script><!--";
    const text = toScriptText([{ "@type": "Thing", name }]);
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual({
      "@context": "https://schema.org",
      "@graph": [{ "@type": "Thing", name }],
    });
  });
});
