import { describe, expect, it } from "vitest";
import { placesResolve } from "@/lib/data/rules/places-resolve";
import { CONTEXT, INDICATOR } from "../listed-folder";
import { EDITION, GROUPS, PARTIES } from "../valid-folder";
import { listFaultsAfter, ruleFaultsAfter } from "./faults-of-rule";

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

  it("refuses places of indicators, contexts and groups that are not there", () => {
    expect(
      listFaultsAfter(
        placesResolve,
        [INDICATOR, '"place": "RUS"', '"place": "RUZ"'],
        [CONTEXT, '"place": "IND"', '"place": "INX"'],
        [GROUPS, '"place": "RUS"', '"place": "RUX"'],
      ),
    ).toEqual([
      `data/${INDICATOR}:17 values[2].place: "RUZ", but data/places.json has no such place. Did you mean "RUS"?`,
      `data/${CONTEXT}:6 places[0].place: "INX", but data/places.json has no such place. Did you mean "IND"?`,
      'data/groups.json:10 [0].members[2].place: "RUX", but data/places.json has no such place. Did you mean "RUS"?',
    ]);
  });
});
