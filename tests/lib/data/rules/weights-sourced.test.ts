import { describe, expect, it } from "vitest";
import { weightsSourced } from "@/lib/data/rules/weights-sourced";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;
const RECOVERED = '"basis": "recovered", "source": null';

describe("weights-sourced", () => {
  it("takes recovered weights without a source and published ones with one", () => {
    expect(ruleFaultsAfter(weightsSourced)).toEqual([]);
    expect(
      ruleFaultsAfter(weightsSourced, [EDITION, RECOVERED, '"basis": "published", "source": "test-news"']),
    ).toEqual([]);
  });

  it("refuses published weights without a source", () => {
    expect(
      ruleFaultsAfter(weightsSourced, [EDITION, RECOVERED, '"basis": "published", "source": null']),
    ).toEqual([
      `${FILE}:11 weights.source: null, but the weights are called published. Should be the id of the source that prints them.`,
    ]);
  });

  it("refuses a source of weights that we recovered", () => {
    expect(
      ruleFaultsAfter(weightsSourced, [EDITION, RECOVERED, '"basis": "recovered", "source": "test-news"']),
    ).toEqual([
      `${FILE}:11 weights.source: "test-news", but the weights were recovered by us. Should be null, or weights.basis "published".`,
    ]);
  });
});
