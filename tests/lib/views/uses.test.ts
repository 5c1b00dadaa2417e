import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadDatasetEntries } from "@/lib/data/load";
import { isBulkAllowed, reuseOf } from "@/lib/data/reuse";
import { parseCitations } from "@/lib/export/cite/citation";
import { citeDataset } from "@/lib/export/cite/cite-dataset";
import { parseUses } from "@/lib/export/figures/uses";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toOwnRecords } from "@/lib/views/own-records";
import { toUses } from "@/lib/views/uses";

const entries = loadDatasetEntries();

/** What the browser reads: through JSON and back. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(FINISHED_LOCALES)("toUses in %s", (locale) => {
  const uses = toUses(locale, entries, false);

  it("is what the page takes, names every dataset, and travels light", () => {
    expect(parseUses(sent(uses))).toEqual(uses);
    expect(Object.keys(uses.datasets)).toEqual(entries.map(({ id }) => id));
    expect(gzipSync(JSON.stringify(uses)).length).toBeLessThan(8 * 1024);
  });

  it("refuses the whole of those sets that are not handed out in bulk, and of no others", () => {
    const refused = entries.filter(({ id }) => uses.datasets[id]?.refusal);
    expect(refused).toEqual(entries.filter((entry) => !isBulkAllowed(reuseOf(entry), false)));
    for (const { id } of refused) expect(uses.datasets[id]?.refusal?.why).not.toBe("");
  });

  it("refuses nothing in a deployment that may hand all out", () => {
    const all = Object.values(toUses(locale, entries, true).datasets);
    expect(all.filter(({ refusal }) => refusal)).toEqual([]);
  });
});

describe("parseUses and parseCitations", () => {
  it("take nothing that this version of the site does not write", () => {
    const uses = toUses("en", entries, false);
    const { title: _, ...untitled } = uses.words;
    for (const broken of [null, [], {}, { ...uses, words: untitled }, { ...uses, datasets: { a: {} } }])
      expect(() => parseUses(broken)).toThrow(TypeError);
    for (const broken of [null, [], { a: {} }, { a: { apa: "x", bibtex: "y", csl: [] } }])
      expect(() => parseCitations(broken)).toThrow(TypeError);
  });

  it("take the references of every dataset", () => {
    const citations = Object.fromEntries(
      entries.map((entry) => [entry.id, citeDataset(entry, toOwnRecords(entry, "2026-11-24"))]),
    );
    expect(parseCitations(sent(citations))).toEqual(citations);
  });
});
