import { describe, expect, it } from "vitest";
import { placesResolve } from "@/lib/data/rules/places-resolve";
import { EDITION, PARTIES } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("places-resolve", () => {
  it("takes places that have a record", () => {
    expect(ruleFaultsAfter(placesResolve)).toEqual([]);
  });

  it("refuses an unknown place in rows, finer values and confirmations", () => {
    expect(
      ruleFaultsAfter(
        placesResolve,
        [EDITION, '"place": "BRA"', '"place": "BRB"'],
        [EDITION, '"place": "IND", "measure"', '"place": "ZZZ", "measure"'],
        [EDITION, '"RUS", "rank": 4, "publisher"', '"RUZ", "rank": 4, "publisher"'],
      ),
    ).toEqual([
      `${FILE}:22 rows[3].place: "BRB", but data/places.json has no such place. Did you mean "BRA"?`,
      `${FILE}:26 finer[0].place: "ZZZ", but data/places.json has no such place. Add the place there or correct the code.`,
      `${FILE}:30 confirmations[0].place: "RUZ", but data/places.json has no such place. Did you mean "RUS"?`,
    ]);
  });

  it("refuses an unknown country of a party", () => {
    expect(ruleFaultsAfter(placesResolve, [PARTIES, '"BRA"', '"BRB"'])).toEqual([
      'data/parties.json:2 [0].country: "BRB", but data/places.json has no such place. Did you mean "BRA"?',
    ]);
  });
});
