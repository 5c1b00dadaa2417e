import { describe, expect, it } from "vitest";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { describeProvenance } from "@/lib/views/provenance";
import { LOADED } from "../global-ai-index-2024";

const { edition, source } = LOADED;

describe("describeProvenance", () => {
  it("says of the Global AI Index 2024 that it is confirmed, by what, and under which terms", () => {
    expect(describeProvenance("en", edition, source)).toMatchObject({
      source: {
        text: "The Global AI Index 2024",
        address: "https://www.tortoisemedia.com/intelligence/global-ai",
      },
      publisher: "Tortoise Media",
      published: "19 September 2024",
      grade: {
        name: "confirmed",
        // 2 copies, 39 reports: data/sources.json and the confirmations of the edition
        why: "Not read at the publisher: 2 identical copies, and 39 independent reports of ranks, all of which agree.",
      },
      status: "published, as printed",
      order: "Ranked by the publisher, before rounding.",
      terms: {
        secondHand: " (quoted by others, not read at the publisher)",
        words: expect.stringContaining("No part of this index may be reproduced"),
      },
    });
  });

  it("warns that whole points leave an order between equal prints, and names a finer unit where there is one", () => {
    expect(describeProvenance("en", edition, source).precision).toMatch(/^Printed in whole points/);
    expect(describeProvenance("en", { ...edition, precision: 0.01 }, source).precision).toBe(
      "Printed to 0.01 of a point.",
    );
  });

  it("says of a workbook that it holds every digit, not that it prints to 0 of a point", () => {
    expect(describeProvenance("en", { ...edition, precision: 0 }, source).precision).toBe(
      "Every digit of the publisher’s workbook.",
    );
  });

  it("lists every copy with its address", () => {
    const { copies } = describeProvenance("en", edition, source);
    expect(copies.map(({ text }) => text)).toEqual(["Copy 1", "Copy 2"]);
    expect(copies.map(({ address }) => address)).toEqual(source.copies.map(({ address }) => address));
  });

  it("gives each grade its own name and reason", () => {
    const grades = ["publisher", "confirmed", "copied-once"] as const;
    const said = grades.map((grade) => describeProvenance("en", edition, { ...source, grade }).grade);
    expect(said.map(({ name }) => name)).toEqual(["seen at the publisher", "confirmed", "copied once"]);
    expect(new Set(said.map(({ why }) => why)).size).toBe(3);
  });

  it("says who ranked", () => {
    expect(describeProvenance("en", { ...edition, rankedBy: "us" }, source).order).toBe(
      "Ranked by us from the printed scores.",
    );
  });

  it.each(FINISHED_LOCALES)("tells every kind of term from every other: %s", (locale) => {
    const kinds = [
      "open",
      "share-alike",
      "non-commercial",
      "no-derivatives",
      "restricted",
      "unknown",
    ] as const;
    const meanings = kinds.map(
      (reuse) =>
        describeProvenance(locale, edition, { ...source, terms: { ...source.terms, reuse } }).terms.meaning,
    );
    expect(new Set(meanings).size).toBe(kinds.length);
  });
});
