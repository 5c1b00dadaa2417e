import { describe, expect, it } from "vitest";
import type { DataFolder } from "@/lib/data/assemble-dataset";
import { editionsInOrder } from "@/lib/data/rules/editions-in-order";
import { addFile, EDITION, replaceIn, validFolder } from "../valid-folder";
import { faultsOfRule } from "./faults-of-rule";

/** The valid dataset with a second edition, of 2025. */
function withSecondEdition(published: string): DataFolder {
  const first = validFolder();
  const text = replaceIn(
    replaceIn(first, EDITION, '"edition": "2024"', '"edition": "2025"'),
    EDITION,
    '"published": "2024-09-19"',
    `"published": "${published}"`,
  ).files.find((file) => file.path === EDITION)?.text;
  return addFile(first, "indices/test-index/2025.json", text ?? "");
}

describe("editions-in-order", () => {
  it("takes a later edition that was published later", () => {
    expect(faultsOfRule(editionsInOrder, withSecondEdition("2025-12"))).toEqual([]);
  });

  it("refuses one published on the same day: which is the newest would not be known", () => {
    expect(faultsOfRule(editionsInOrder, withSecondEdition("2024-09-19"))).toHaveLength(1);
  });

  it("refuses a later edition that was published earlier", () => {
    expect(faultsOfRule(editionsInOrder, withSecondEdition("2024-08"))).toEqual([
      'data/indices/test-index/2025.json:4 published: "2024-08", but the edition 2024 was published on 2024-09-19. Should be later than 2024-09-19.',
    ]);
  });
});
