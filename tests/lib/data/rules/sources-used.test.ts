import { describe, expect, it } from "vitest";
import { sourcesUsed } from "@/lib/data/rules/sources-used";
import { PLACES } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

describe("sources-used", () => {
  it("takes sources that figures name", () => {
    expect(ruleFaultsAfter(sourcesUsed)).toEqual([]);
  });

  it("refuses a source that no figure names", () => {
    expect(ruleFaultsAfter(sourcesUsed, [PLACES, '"source": "test-codes"', '"source": "test-news"'])).toEqual(
      [
        'data/sources.json:27 [2].id: "test-codes", but no figure names this source. Name it where it is used, or remove it.',
      ],
    );
  });
});
