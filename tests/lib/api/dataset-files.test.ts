import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { datasetFiles } from "@/lib/api/dataset-files";
import { toDatasetEntries } from "@/lib/data/dataset-entries";
import { loadDataset, loadDatasetEntries } from "@/lib/data/load";
import { isBulkAllowed, reuseOf } from "@/lib/data/reuse";

const VERSION = { date: "2026-11-24", hash: "abc12345" };
const ENTRIES = toDatasetEntries(loadDataset("tests/fixtures/data/valid"));

function filesOf(id: string, allowRestricted = true) {
  const entry = ENTRIES.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no dataset ${id}`);
  return datasetFiles(entry, VERSION, allowRestricted).map(({ path, content }) => ({
    path,
    text: content().text,
  }));
}

function json(text: string | undefined): unknown {
  return JSON.parse(text ?? "");
}

describe("datasetFiles", () => {
  it("are JSON, CSV and what the columns mean", () => {
    expect(filesOf("test-table").map(({ path }) => path)).toEqual([
      "datasets/test-table.json",
      "datasets/test-table.csv",
      "datasets/test-table.csv-metadata.json",
    ]);
  });

  it("are none where a single source of several is under unknown terms, unless the deployment allows it", () => {
    expect(filesOf("test-index-2024", false)).toEqual([]);
    expect(filesOf("test-index-2024", true)).toHaveLength(3);
  });

  it("name source, terms, data version and address within the JSON, beside the file as it stands", () => {
    const [whole] = filesOf("test-index-2024");
    expect(json(whole?.text)).toMatchObject({
      dataset: "test-index-2024",
      edition: "2024",
      dataVersion: "2026-11-24 abc12345",
      reuse: "unknown",
      page: expect.stringMatching(/\/en\/data\/test-index-2024\/$/),
      sources: [{ publisher: "Test Institute", address: "https://example.org/test-index" }, {}],
      data: { index: "test-index", rows: expect.any(Array) },
    });
  });

  it("say the same beside the CSV, with the meaning of its columns, in their order", () => {
    const [, csv, about] = filesOf("test-index-2024");
    const [head] = parse(csv?.text ?? "", { to: 1 });
    const said = json(about?.text);
    expect(said).toMatchObject({
      "@context": "http://www.w3.org/ns/csvw",
      url: "test-index-2024.csv",
      "dc:hasVersion": "2026-11-24 abc12345",
      notes: [{ reuse: "unknown" }],
      tableSchema: { columns: expect.arrayContaining([expect.objectContaining({ titles: "rank" })]) },
    });
    expect(head).toContain("rank");
  });

  it("hold a line for each record: a country, a result, a pair", () => {
    const lines = (id: string) => filesOf(id)[1]?.text.trim().split("\r\n") ?? [];
    expect(lines("places")).toHaveLength(1 + 5);
    expect(lines("places")[1]).toBe("BRA,BR,country,Americas,");
    expect(lines("paired-test-run")[0]).toBe(
      "benchmark,setting,modelA,modelB,items,rightA,rightB,onlyA,onlyB",
    );
  });
});

describe("the downloads of the real data", () => {
  it("leave out the whole Global AI Index and all of unknown terms, and hand out what is open", () => {
    const offered = loadDatasetEntries().filter((entry) => datasetFiles(entry, VERSION, false).length > 0);
    const ids = offered.map(({ id }) => id);
    expect(ids).not.toContain("global-ai-index-2024");
    expect(ids).not.toContain("mhgb-law");
    expect(ids).toContain("places");
    for (const entry of offered) {
      expect(reuseOf(entry), entry.id).not.toContain("restricted");
      expect(reuseOf(entry), entry.id).not.toContain("unknown");
    }
  });

  it("agree with the rule about terms, whatever the deployment allows", () => {
    for (const entry of loadDatasetEntries()) {
      for (const allowed of [true, false]) {
        expect(datasetFiles(entry, VERSION, allowed).length > 0, entry.id).toBe(
          isBulkAllowed(reuseOf(entry), allowed),
        );
      }
    }
  });
});
