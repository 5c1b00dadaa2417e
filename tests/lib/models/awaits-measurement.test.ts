import { expect, it } from "vitest";
import { awaitsMeasurement } from "@/lib/models/awaits-measurement";

it("asks for a measurement of what nobody measured, where the protocol is written for it", () => {
  expect(awaitsMeasurement({ domain: "finance-and-banking" }, { word: "unmeasured" })).toBe(true);
  expect(awaitsMeasurement({ domain: "finance-and-banking" }, { word: "undecided" })).toBe(false);
  expect(awaitsMeasurement({ domain: "law" }, { word: "unmeasured" })).toBe(false);
});
