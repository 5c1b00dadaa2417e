import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseCheckIndex } from "@/lib/check/check-index";
import { toKnownEditions } from "@/lib/check/check-sentence";
import { loadEditions } from "@/lib/data/load";
import { loadCheckSubjects } from "@/lib/data/load-check-subjects";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toCheckIndex } from "@/lib/views/check-index";

const MOST_BYTES = 40_000;

describe.each(FINISHED_LOCALES)("the file that a sentence is checked against, in %s", (locale) => {
  const index = toCheckIndex(locale, loadCheckSubjects());

  it("is light as it travels, and comes as it went", () => {
    const json = JSON.stringify(index);
    expect(gzipSync(json, { level: 9 }).length).toBeLessThan(MOST_BYTES);
    expect(parseCheckIndex(JSON.parse(json))).toEqual(index);
  });

  it("holds every published rank of a country", () => {
    const known = toKnownEditions(index);
    for (const { id } of index.indices)
      for (const edition of loadEditions(id)) {
        const held = known.find((one) => one.index === id && one.edition === edition.edition);
        for (const { place, rank } of edition.rows) expect(held?.rankOf(place) ?? null).toBe(rank);
      }
  });
});

describe("parseCheckIndex", () => {
  it.each([null, [], {}, { places: [] }])("refuses another file: %j", (value) => {
    expect(() => parseCheckIndex(value)).toThrow("no index of ranks");
  });
});
