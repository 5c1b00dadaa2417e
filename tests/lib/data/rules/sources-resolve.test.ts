import { describe, expect, it } from "vitest";
import { sourcesResolve } from "@/lib/data/rules/sources-resolve";
import { EDITION, PLACES } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("sources-resolve", () => {
  it("takes ids that data/sources.json has", () => {
    expect(ruleFaultsAfter(sourcesResolve)).toEqual([]);
  });

  it("refuses an unknown source of places, an edition, its weights and a finer value", () => {
    expect(
      ruleFaultsAfter(
        sourcesResolve,
        [PLACES, '"source": "test-codes"', '"source": "test-code"'],
        [EDITION, '"source": "test-index-2024"', '"source": "zzzzzz"'],
        [EDITION, '"basis": "recovered", "source": null', '"basis": "published", "source": "test-nws"'],
        [EDITION, '"value": 23.81, "source": "test-news"', '"value": 23.81, "source": "test-new"'],
      ),
    ).toEqual([
      'data/places.json:2 source: "test-code", but data/sources.json has no such source. Did you mean "test-codes"?',
      `${FILE}:5 source: "zzzzzz", but data/sources.json has no such source. Add the source there or correct the id.`,
      `${FILE}:11 weights.source: "test-nws", but data/sources.json has no such source. Did you mean "test-news"?`,
      `${FILE}:26 finer[0].source: "test-new", but data/sources.json has no such source. Did you mean "test-news"?`,
    ]);
  });
});
