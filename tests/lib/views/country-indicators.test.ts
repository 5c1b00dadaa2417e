import { describe, expect, it } from "vitest";
import type { Indicator } from "@/lib/data/indicators-schema";
import { loadIndicators, loadSource } from "@/lib/data/load";
import { toIndicatorHead, toLine } from "@/lib/views/country-indicators";

function indicatorOf(id: string): Indicator {
  const found = loadIndicators().find((one) => one.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

const STANDING = { value: 50, year: 2025, rank: 3, count: 7 };
const strategy = indicatorOf("aiindex2026-ai-strategy");
const source = loadSource(strategy.source);

describe("toLine", () => {
  it("names a series and a unit that have no words in the language as the data have them", () => {
    const made = { ...strategy, id: "made-up", name: "Made-up series", unit: "made-up units" };
    expect(toLine("ar", "RUS", made, source, STANDING)).toMatchObject({
      name: "Made-up series",
      unit: "made-up units",
      remark: null,
    });
  });

  it("says the state of a strategy in words, and a figure that stands for none with its unit", () => {
    expect(toLine("en", "RUS", strategy, source, STANDING)).toMatchObject({
      value: "in preparation",
      unit: null,
      among: null,
    });
    const other = toLine("en", "RUS", strategy, source, { ...STANDING, value: 25 });
    expect(other.value).toBe("25");
    expect(other.unit).not.toBeNull();
  });
});

describe("toIndicatorHead", () => {
  it("is of any place what the line of each is", () => {
    for (const indicator of loadIndicators().filter(({ id }) => id !== strategy.id)) {
      const head = toIndicatorHead("en", indicator, source);
      expect(toLine("en", "RUS", indicator, source, STANDING), indicator.id).toMatchObject(head);
    }
  });

  it("has no unit for a series of states", () => {
    expect(toIndicatorHead("en", strategy, source).unit).toBeNull();
  });
});
