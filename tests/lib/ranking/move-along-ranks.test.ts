import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveAlongRanks } from "@/lib/ranking/move-along-ranks";

const THREE = [
  { id: "usa", rank: 1 },
  { id: "chn", rank: 2 },
  { id: "sgp", rank: 3 },
];

describe("moveAlongRanks", () => {
  it("goes up one rank with the arrow towards the higher scores, and down one with the other", () => {
    expect(moveAlongRanks(THREE, "chn", "ArrowRight", "ltr")).toBe("usa");
    expect(moveAlongRanks(THREE, "chn", "ArrowLeft", "ltr")).toBe("sgp");
    expect(moveAlongRanks(THREE, "chn", "ArrowUp", "ltr")).toBe("usa");
    expect(moveAlongRanks(THREE, "chn", "ArrowDown", "ltr")).toBe("sgp");
  });

  it("turns left and right round, and not up and down, where the axis is mirrored", () => {
    expect(moveAlongRanks(THREE, "chn", "ArrowLeft", "rtl")).toBe("usa");
    expect(moveAlongRanks(THREE, "chn", "ArrowRight", "rtl")).toBe("sgp");
    expect(moveAlongRanks(THREE, "chn", "ArrowUp", "rtl")).toBe("usa");
  });

  it("leads to the first and the last with Home and End", () => {
    expect(moveAlongRanks(THREE, "chn", "Home", "ltr")).toBe("usa");
    expect(moveAlongRanks(THREE, "chn", "End", "rtl")).toBe("sgp");
  });

  it("stays at the ends", () => {
    expect(moveAlongRanks(THREE, "usa", "ArrowUp", "ltr")).toBe("usa");
    expect(moveAlongRanks(THREE, "sgp", "ArrowDown", "ltr")).toBe("sgp");
  });

  it("begins at the leader where nobody is current", () => {
    expect(moveAlongRanks(THREE, null, "ArrowDown", "ltr")).toBe("usa");
  });

  it.each(["Enter", "Tab", "a", " "])("leaves the key %j to others", (key) => {
    expect(moveAlongRanks(THREE, "chn", key, "ltr")).toBeNull();
  });

  it("leads nowhere among no countries", () => {
    expect(moveAlongRanks([], null, "End", "ltr")).toBeNull();
  });

  it("comes back with the opposite arrow, away from the ends", () => {
    const away = fc.integer({ min: 1, max: 81 });
    const countries = Array.from({ length: 83 }, (_, i) => ({ id: `c${i}`, rank: i + 1 }));
    fc.assert(
      fc.property(away, fc.constantFrom("ltr" as const, "rtl" as const), (at, direction) => {
        const next = moveAlongRanks(countries, `c${at}`, "ArrowLeft", direction);
        expect(next).not.toBe(`c${at}`);
        expect(moveAlongRanks(countries, next, "ArrowRight", direction)).toBe(`c${at}`);
      }),
    );
  });
});
