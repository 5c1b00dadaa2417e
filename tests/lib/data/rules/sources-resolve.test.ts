import { describe, expect, it } from "vitest";
import { sourcesResolve } from "@/lib/data/rules/sources-resolve";
import { CONTEXT, INDICATOR } from "../listed-folder";
import { BENCHMARKS, EDITION, GROUPS, MODELS, PAIRED, PLACES, TABLE } from "../valid-folder";
import { listFaultsAfter, ruleFaultsAfter } from "./faults-of-rule";

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

  it("refuses an unknown source of what is said of a model, of a price, a benchmark, a table and a paired run", () => {
    expect(
      ruleFaultsAfter(
        sourcesResolve,
        [MODELS, '"2024-05-02", "source": "test-results"', '"2024-05-02", "source": "test-result"'],
        [MODELS, '"active": 3.5 }, "source": "test-results"', '"active": 3.5 }, "source": "test-result"'],
        [MODELS, '1000, "source": "test-results"', '1000, "source": "test-result"'],
        [MODELS, '"open", "source": "test-results"', '"open", "source": "test-result"'],
        [MODELS, '"Test Licence", "source": "test-results"', '"Test Licence", "source": "test-result"'],
        [MODELS, '"conditions": [], "source": "test-results"', '"conditions": [], "source": "test-result"'],
        [
          BENCHMARKS,
          '"language": null, "source": "test-results"',
          '"language": null, "source": "test-result"',
        ],
        [TABLE, '"source": "test-results"', '"source": "test-result"'],
        [PAIRED, '"source": "test-results"', '"source": "test-result"'],
      ),
    ).toEqual(
      [
        "models.json:2 [0].released.source",
        "models.json:2 [0].parameters.source",
        "models.json:2 [0].context.source",
        "models.json:2 [0].weights.source",
        "models.json:2 [0].licence.source",
        "models.json:2 [0].prices[0].source",
        "benchmarks.json:4 [2].source",
        `${TABLE}:11 source`,
        `${PAIRED}:3 source`,
      ].map(
        (place) =>
          `data/${place}: "test-result", but data/sources.json has no such source. Did you mean "test-results"?`,
      ),
    );
  });

  it("refuses sources of rows, indicators, contexts and groups that are not there", () => {
    const wrong = '"source": "test-index-2042"';
    expect(
      listFaultsAfter(
        sourcesResolve,
        [EDITION, '{ "intensity": 19 }', `{ "intensity": 19 }, ${wrong}`],
        [INDICATOR, '"source": "test-index-2024"', wrong],
        [CONTEXT, '"source": "test-index-2024"', wrong],
        [GROUPS, '"source": "test-index-2024"', wrong],
      )
        .map((fault) => fault.replace(/:\d+ /, " ").replace(/: .*$/, ""))
        .sort(),
    ).toEqual([
      `data/${CONTEXT} source`,
      `data/groups.json [0].source`,
      `data/${INDICATOR} source`,
      `data/${EDITION} rows[2].source`,
    ]);
  });
});
