import { describe, expect, it } from "vitest";
import { loadCountryData } from "@/lib/data/load-country-pages";
import { toAround } from "@/lib/views/country-around";
import { countrySubject } from "@/lib/views/country-subject";

const data = loadCountryData();

/** Of a place in one edition alone. */
function aroundIn(index: string, year: string, code: string) {
  const indices = data.indices
    .filter((one) => one.index.id === index)
    .map((one) => ({ ...one, editions: one.editions.filter(({ edition }) => edition.edition === year) }));
  return toAround(countrySubject("en", code, { ...data, indices }));
}

describe("toAround", () => {
  it("tells the last of an edition from the one above alone", () => {
    expect(aroundIn("global-ai-index", "2025", "SLE")?.title).toBe(
      "Cambodia, placed one above, prints 1 point more",
    );
  });

  it("tells the first from the one below alone", () => {
    expect(aroundIn("global-ai-index", "2025", "USA")?.title).toBe(
      "China, placed one below, prints 26 points fewer",
    );
  });

  it("shows ranks alone, and speaks of no scores, where we do not hold those of all", () => {
    const around = aroundIn("global-ai-index", "2023", "BRA");
    expect(around?.title).toBe("The ranks around Brazil");
    expect(around?.note).toBe(
      "The five above and the five below in Global AI Index 2023, so far as we hold them.",
    );
    const rows = around?.rows.map(({ id, rank, score, text }) => [id, rank, score, text]);
    expect(rows).toContainEqual(["bra", 35, null, null]);
    expect(rows).toContainEqual(["mys", 44, 19.6, "19.6"]);
  });

  it.each([
    ["a quarter", "CAF", "from 0 to 0.25", 0.25],
    ["a half", "PAK", "from 0 to 0.50", 0.5],
    ["the whole", "USA", "from 0 to 1", 1],
  ])("draws bars over %s of the scale, where the scores reach no further", (_, code, ends, max) => {
    const around = aroundIn("ai-preparedness-index", "2023", code);
    expect(around?.scale).toEqual({ min: 0, max });
    expect(around?.note).toContain(`the bars ${ends}.`);
  });

  it("is nothing for a place that no index ranks", () => {
    expect(aroundIn("global-ai-index", "2025", "XKX")).toBeNull();
  });
});
