import { describe, expect, it } from "vitest";
import { measurerTie } from "@/lib/models/measurer-tie";

describe("measurerTie", () => {
  it("calls independent only who has no known tie to any maker", () => {
    expect(measurerTie({ relations: { a: "none-known", b: "none-known" } })).toBe("independent");
    expect(measurerTie({ relations: { a: "none-known", b: "unknown" } })).toBe("tied");
    expect(measurerTie({ relations: { a: "state-tie", b: "none-known" } })).toBe("tied");
  });

  it("calls a maker who made or paid for one of many models", () => {
    expect(measurerTie({ relations: { a: "none-known", b: "maker", c: "unknown" } })).toBe("maker");
    expect(measurerTie({ relations: { a: "investor", b: "none-known" } })).toBe("maker");
  });
});
