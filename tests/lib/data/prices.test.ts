import { describe, expect, it } from "vitest";
import { faultsAfter, MODELS } from "./valid-folder";

const CURRENCY = '"currency": "USD", "date": "2024-06"';

describe("a price", () => {
  it.each([
    ["a currency without a date", '"currency": "USD"', ["prices[0].date: missing"]],
    ["a date without a currency", '"date": "2024-06"', ["prices[0].currency: missing"]],
    ["a currency that is no code", '"currency": "dollars", "date": "2024-06"', ["an ISO 4217 code"]],
  ])("is refused with %s, with the line and what would be right", (_, written, expected) => {
    const faults = faultsAfter(MODELS, CURRENCY, written);
    expect(faults).toHaveLength(expected.length);
    for (const [i, words] of expected.entries()) {
      expect(faults[i]).toMatch(/^data\/models\.json:2 /);
      expect(faults[i]).toContain(words);
    }
  });
});
