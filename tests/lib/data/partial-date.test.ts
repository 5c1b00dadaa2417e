import { describe, expect, it } from "vitest";
import { dayRange } from "@/lib/data/partial-date";

describe("dayRange", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-02", "2025-02-01", "2025-02-28"],
    ["2024-12", "2024-12-01", "2024-12-31"],
    ["2024-09-19", "2024-09-19", "2024-09-19"],
  ])("is of %s %s to %s", (partial, first, last) => {
    expect(dayRange(partial)).toEqual({ first, last });
  });
});
