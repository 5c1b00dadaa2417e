import { Cite } from "@citation-js/core";
import { describe, expect, it } from "vitest";
import { loadDatasetEntries } from "@/lib/data/load";
import { citeDataset } from "@/lib/export/cite/cite-dataset";
import { presentCitations } from "@/lib/export/cite/present-citation";

const OWN = {
  name: "Models",
  project: "AI Standings",
  date: "2026-11-24",
  address: "https://standings.example/en/data/models/",
};
const PRESENTED = {
  by: "AI Standings",
  address: "https://standings.example/en/compare/?c=rus,usa&e=a%20b_c#compare-gap",
  retrieved: "2026-11-28",
};
const entries = loadDatasetEntries();

function cite(id: string) {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`there is no dataset ${id}`);
  return citeDataset(entry, OWN);
}

function publisherOf({ id, sources: [source] }: (typeof entries)[number]) {
  return cite(id).csl.id === source?.id ? source?.publisher : OWN.project;
}

describe("citeDataset", () => {
  it("names the publisher as the author of the figures, with title, date and address of the source", () => {
    expect(cite("global-ai-index-2024").apa).toBe(
      "Tortoise Media. (2024). The Global AI Index 2024 [Dataset]. https://www.tortoisemedia.com/intelligence/global-ai",
    );
  });

  it("gives a date no finer than it is known, and none where it is not known", () => {
    const issued = entries.map((entry) => ({ entry, issued: citeDataset(entry, OWN).csl.issued }));
    for (const { entry, issued: date } of issued) {
      const [source] = entry.sources;
      if (date === undefined) expect(source?.published).toBeNull();
      else if (source?.published && cite(entry.id).csl.id === source.id)
        expect(date).toEqual({ "date-parts": [source.published.split("-").map(Number)] });
    }
  });

  it("has no year, no month and no day of a source whose date is not known", () => {
    const [entry] = entries;
    const [source] = entry?.sources ?? [];
    if (!entry || !source) throw new Error("there is no source");
    const { csl, bibtex, apa } = citeDataset({ ...entry, sources: [{ ...source, published: null }] }, OWN);
    expect(csl.issued).toBeUndefined();
    expect(bibtex).not.toMatch(/\b(?:year|month|date) =/);
    expect(apa).toContain("(n.d.)");
  });

  it("names ourselves for records that we brought together", () => {
    expect(cite("models").apa).toBe(
      "AI Standings. (2026). Models [Dataset]. https://standings.example/en/data/models/",
    );
  });

  it("writes BibTeX and CSL-JSON of every dataset that are read back as author, title and address", () => {
    for (const entry of entries) {
      const { csl, bibtex } = presentCitations([citeDataset(entry, OWN)], PRESENTED);
      const [fromCsl] = new Cite(JSON.parse(csl)).data;
      const [fromBibtex] = new Cite(bibtex).data;
      const item = citeDataset(entry, OWN).csl;
      expect(fromCsl, entry.id).toMatchObject({ ...item, note: expect.stringContaining("AI Standings") });
      expect(fromBibtex, entry.id).toMatchObject({
        title: item.title,
        ...(item.URL ? { URL: item.URL } : {}),
      });
      // A name in braces is read as one family name, which no program turns about.
      expect(fromBibtex?.author, entry.id).toEqual([{ family: publisherOf(entry) }]);
    }
  });

  it("keeps letters of every script in BibTeX", () => {
    const [entry] = entries;
    const [source] = entry?.sources ?? [];
    if (!entry || !source) throw new Error("there is no source");
    const title = "Рейтинг ИИ, مؤشر, 指数, सूचकांक";
    const { bibtex } = citeDataset({ ...entry, sources: [{ ...source, title }] }, OWN);
    expect(bibtex.replace(/[{}]/g, "")).toContain(title);
  });
});

describe("presentCitations", () => {
  it("says in each form where and when the figures were seen", () => {
    const { apa, bibtex, csl } = presentCitations([cite("global-ai-index-2024")], PRESENTED);
    expect(apa).toContain(
      "(as presented by AI Standings, https://standings.example/en/compare/?c=rus,usa&e=a%20b_c#compare-gap, retrieved November 28, 2026)",
    );
    expect(csl).toContain(`${PRESENTED.address}, retrieved 2026-11-28`);
    expect(bibtex).toContain("?c=rus,usa\\&e=a\\%20b\\_c\\#compare-gap, retrieved 2026-11-28},\n}");
  });

  it("lists several sources: a line each, an entry each, one list", () => {
    const texts = presentCitations([cite("global-ai-index-2024"), cite("models")], PRESENTED);
    expect(texts.apa.split("\n")).toHaveLength(2);
    expect(new Cite(texts.bibtex).data).toHaveLength(2);
    expect(JSON.parse(texts.csl)).toHaveLength(2);
  });
});
