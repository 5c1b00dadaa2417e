import { describe, expect, it } from "vitest";
import { findNumbers } from "@/lib/check/find-numbers";

const found = (text: string) => findNumbers(text).map(({ kind, value }) => `${kind} ${value}`);

describe("findNumbers", () => {
  it("takes a year for the edition's unless it stands in a date", () => {
    expect(found("the global ai index 2024")).toEqual(["year 2024"]);
    for (const date of [
      "published in september 2024",
      "published on 19 september, 2024",
      "published on 19.09.2024",
      "published on 2024-09-19",
      "2024年9月发布",
    ])
      expect(
        found(date).filter((one) => one.startsWith("year")),
        date,
      ).toEqual([]);
  });

  it("takes no rank that no country can have", () => {
    expect(found("rank 1, rank 300")).toEqual(["rank 1", "rank 300"]);
    expect(found("rank 0, rank 301")).toEqual([]);
  });

  it("passes over numbers within names and parts of larger ones", () => {
    expect(found("gpt4, covid-19, rank 31.5, 1,234 countries")).toEqual([]);
  });
});
