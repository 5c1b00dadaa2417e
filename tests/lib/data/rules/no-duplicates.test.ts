import { describe, expect, it } from "vitest";
import { noDuplicates } from "@/lib/data/rules/no-duplicates";
import { INDICATOR } from "../listed-folder";
import {
  addFile,
  BENCHMARKS,
  CHANGES,
  EDITION,
  FACT,
  INDEX,
  MODELS,
  OPINION,
  PAIRED,
  PARTIES,
  PLACES,
  SOURCES,
  TABLE,
  textOf,
  validFolder,
} from "../valid-folder";
import { faultsOfRule, listFaultsAfter, ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("no-duplicates", () => {
  it("takes two finer values of one place from two sources", () => {
    expect(
      ruleFaultsAfter(noDuplicates, [
        EDITION,
        '"place": "RUS", "measure": "overall", "value": 11.72, "source": "test-news"',
        '"place": "IND", "measure": "overall", "value": 23.9, "source": "test-index-2024"',
      ]),
    ).toEqual([]);
  });

  it("refuses a second row for a place", () => {
    expect(ruleFaultsAfter(noDuplicates, [EDITION, '"place": "BRA"', '"place": "RUS"'])).toEqual([
      `${FILE}:23 rows[4].place: "RUS", but rows[3] in line 22 is the same. Remove or correct one of the two.`,
    ]);
  });

  it("refuses a source id, a code and an alpha-2 code that are taken", () => {
    expect(
      ruleFaultsAfter(
        noDuplicates,
        [SOURCES, '"id": "test-news"', '"id": "test-codes"'],
        [PLACES, '"id": "BRA"', '"id": "IND"'],
        [PLACES, '"alpha2": "RU"', '"alpha2": "EU"'],
      ),
    ).toEqual([
      'data/sources.json:27 [2].id: "test-codes", but [1] in line 14 is the same. Remove or correct one of the two.',
      'data/places.json:6 places[2].id: "IND", but places[0] in line 4 is the same. Remove or correct one of the two.',
      'data/places.json:7 places[3].alpha2: "EU", but places[1] in line 5 is the same. Remove or correct one of the two.',
    ]);
  });

  it("refuses a finer value that stands twice", () => {
    expect(
      ruleFaultsAfter(noDuplicates, [EDITION, '"place": "RUS", "measure"', '"place": "IND", "measure"']),
    ).toEqual([
      `${FILE}:27 finer[1].place: "IND", but finer[0] in line 26 is the same. Remove or correct one of the two.`,
    ]);
  });

  it("tells reports without an address apart by their publisher", () => {
    const report =
      '{ "place": "RUS", "rank": 4, "publisher": "Test News", "date": "2024-12-12", "address": "https://example.org/russia" }';
    const nameless = (publisher: string) =>
      `{ "place": "RUS", "rank": 4, "publisher": "${publisher}", "date": null, "address": null }`;
    const withReports = (...reports: string[]) =>
      ruleFaultsAfter(noDuplicates, [EDITION, report, reports.join(",\n")]);
    expect(withReports(nameless("One"), nameless("Other"))).toEqual([]);
    expect(withReports(nameless("One"), nameless("One"))).toEqual([
      `${FILE}:31 confirmations[1].place: "RUS", but confirmations[0] in line 30 is the same. Remove or correct one of the two.`,
    ]);
  });

  it("refuses a score id that is taken", () => {
    expect(ruleFaultsAfter(noDuplicates, [INDEX, '"facets": ["intensity"]', '"facets": ["talent"]'])).toEqual(
      [
        'data/indices/test-index/index.json:7 facets[0]: "talent", but another score has this id already. Give each score an id of its own.',
      ],
    );
  });

  it("refuses the same pillar twice, and one called overall", () => {
    expect(
      ruleFaultsAfter(noDuplicates, [INDEX, '["talent", "research"]', '["talent", "talent", "overall"]']),
    ).toEqual([
      'data/indices/test-index/index.json:6 pillars[1]: "talent", but another score has this id already. Give each score an id of its own.',
      'data/indices/test-index/index.json:6 pillars[2]: "overall", but another score has this id already. Give each score an id of its own.',
    ]);
  });

  it("refuses an id of a party, a model and a benchmark that is taken", () => {
    expect(
      ruleFaultsAfter(
        noDuplicates,
        [PARTIES, '"id": "test-lab"', '"id": "other-lab"'],
        [MODELS, '"id": "test-model-b"', '"id": "test-model-a"'],
        [BENCHMARKS, '"id": "test-price"', '"id": "test-essays"'],
      ),
    ).toEqual([
      'data/parties.json:4 [2].id: "other-lab", but [0] in line 2 is the same. Remove or correct one of the two.',
      'data/models.json:3 [1].id: "test-model-a", but [0] in line 2 is the same. Remove or correct one of the two.',
      'data/benchmarks.json:4 [2].id: "test-essays", but [0] in line 2 is the same. Remove or correct one of the two.',
    ]);
  });

  it("refuses a claim's id and its place in the article where they are taken", () => {
    expect(
      ruleFaultsAfter(
        noDuplicates,
        [OPINION, '"id": "test-opinion"', '"id": "test-fact"'],
        [OPINION, '"order": 3', '"order": 2'],
      ),
    ).toEqual([
      `data/${OPINION}:2 id: "test-fact", but data/${FACT} has the same. Remove or correct one of the two.`,
      `data/${OPINION}:4 order: 2, but data/${FACT} has the same. Remove or correct one of the two.`,
    ]);
  });

  it("refuses a second table of an id and a second file of a run", () => {
    const valid = validFolder();
    const twice = addFile(valid, "results/other.json", textOf(valid, TABLE));
    expect(faultsOfRule(noDuplicates, addFile(twice, "paired/other.json", textOf(valid, PAIRED)))).toEqual([
      `data/results/other.json:2 id: "test-table", but data/${TABLE} has the same. Remove or correct one of the two.`,
      `data/paired/other.json:2 run: "test-run", but data/${PAIRED} has the same. Remove or correct one of the two.`,
    ]);
  });

  it("refuses a second result of a model in the same benchmark and setting, and takes it in another", () => {
    const second = '"setting": "zero-shot", "model": "test-model-b", "printed": "45.0%"';
    const result = (setting: string) =>
      ruleFaultsAfter(noDuplicates, [
        TABLE,
        second,
        `"setting": "${setting}", "model": "test-model-a", "printed": "45.0%"`,
      ]);
    expect(result("few-shot")).toEqual([]);
    expect(result("zero-shot")).toEqual([
      `data/${TABLE}:25 results[4].model: "test-model-a", but results[0] in line 21 is the same. Remove or correct one of the two.`,
    ]);
  });

  it("refuses a second pair of the same models in either order", () => {
    expect(
      ruleFaultsAfter(noDuplicates, [PAIRED, '"benchmark": "test-physics"', '"benchmark": "test-science"']),
    ).toEqual([
      `data/${PAIRED}:9 pairs[1].models: ["test-model-b","test-model-a"], but pairs[0] in line 8 is the same. Remove or correct one of the two.`,
    ]);
  });

  it("refuses a second value of a place and year, a place twice in a context, and a change told twice", () => {
    const change = '"date": "2025-01-31", "dataset": "claims"';
    expect(
      listFaultsAfter(
        noDuplicates,
        [INDICATOR, '"year": 2023', '"year": 2024'],
        [CHANGES, change, change.replace("claims", "indices/test-index/2024")],
      ).map((fault) => fault.replace(/, but .*$/, "")),
    ).toEqual([
      `data/${INDICATOR}:16 values[1].year: 2024`,
      'data/changes.json:4 [2].dataset: "indices/test-index/2024"',
    ]);
  });
});
