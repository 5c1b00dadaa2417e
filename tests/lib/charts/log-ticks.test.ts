import { describe, expect, it } from "vitest";
import { logTicks } from "@/lib/charts/log-ticks";

describe("logTicks", () => {
  it("goes in steps of 1, 2 and 5 over both ends", () => {
    expect(logTicks(0.04, 19.5)).toEqual([0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20]);
    expect(logTicks(1190, 21993)).toEqual([1000, 2000, 5000, 10000, 20000, 50000]);
  });

  it("begins and ends at a step that is an end, also where both are one", () => {
    expect(logTicks(1, 10)).toEqual([1, 2, 5, 10]);
    expect(logTicks(5, 5)).toEqual([5]);
  });
});
