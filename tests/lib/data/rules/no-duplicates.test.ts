import { describe, expect, it } from "vitest";
import { noDuplicates } from "@/lib/data/rules/no-duplicates";
import { EDITION, INDEX, PLACES, SOURCES } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

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
});
