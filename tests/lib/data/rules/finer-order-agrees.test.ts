import { describe, expect, it } from "vitest";
import { finerOrderAgrees } from "@/lib/data/rules/finer-order-agrees";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("finer-order-agrees", () => {
  it("takes finer values that fall with the rank", () => {
    expect(ruleFaultsAfter(finerOrderAgrees)).toEqual([]);
  });

  it("refuses a finer value above that of a country that stands higher", () => {
    expect(ruleFaultsAfter(finerOrderAgrees, [EDITION, '"value": 11.72', '"value": 24.5'])).toEqual([
      `${FILE}:27 finer[1].value: 24.5, but India has 23.81 and stands higher, at rank 2. Should be at most 23.81, or a rank is wrong.`,
    ]);
  });

  it("takes equal values, and any of countries that share a rank", () => {
    expect(ruleFaultsAfter(finerOrderAgrees, [EDITION, '"value": 11.72', '"value": 23.81'])).toEqual([]);
    expect(
      ruleFaultsAfter(
        finerOrderAgrees,
        [EDITION, '"value": 11.72', '"value": 24.5'],
        [EDITION, '"place": "RUS", "rank": 4, "overall"', '"place": "RUS", "rank": 2, "overall"'],
      ),
    ).toEqual([]);
  });

  it("asks for the order of ranks, not for that of the file, and for overall scores alone", () => {
    const india = '{ "place": "IND", "measure": "overall", "value": 23.81, "source": "test-news" }';
    const russia = '{ "place": "RUS", "measure": "overall", "value": 11.72, "source": "test-news" }';
    expect(
      ruleFaultsAfter(finerOrderAgrees, [EDITION, `${india},\n    ${russia}`, `${russia},\n    ${india}`]),
    ).toEqual([]);
    expect(
      ruleFaultsAfter(finerOrderAgrees, [
        EDITION,
        '"place": "RUS", "measure": "overall", "value": 11.72',
        '"place": "RUS", "measure": "talent", "value": 99',
      ]),
    ).toEqual([]);
  });

  it("measures all by the lowest so far, never by a value that is wrong itself", () => {
    const brazil = '"place": "BRA", "measure": "overall", "value": 24.5, "source": "test-news" },';
    const faults = ruleFaultsAfter(
      finerOrderAgrees,
      [
        EDITION,
        '{ "place": "RUS", "measure": "overall"',
        `{ ${brazil}{ "place": "RUS", "measure": "overall"`,
      ],
      [EDITION, '"value": 11.72', '"value": 24'],
    );
    expect(faults.map((fault) => fault.slice(fault.indexOf("finer"), fault.indexOf(" and")))).toEqual([
      "finer[1].value: 24.5, but India has 23.81",
      "finer[2].value: 24, but India has 23.81",
    ]);
  });
});
