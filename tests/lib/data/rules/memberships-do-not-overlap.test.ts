import { describe, expect, it } from "vitest";
import { membershipsDoNotOverlap } from "@/lib/data/rules/memberships-do-not-overlap";
import { GROUPS } from "../valid-folder";
import { listFaultsAfter } from "./faults-of-rule";

describe("memberships-do-not-overlap", () => {
  it("takes a country that left and came back", () => {
    expect(listFaultsAfter(membershipsDoNotOverlap)).toEqual([]);
  });

  it("takes a return in the year of leaving, whose days are not known", () => {
    expect(
      listFaultsAfter(
        membershipsDoNotOverlap,
        [GROUPS, '"2015-06-30"', '"2015"'],
        [GROUPS, '"2015-07-01"', '"2015"'],
      ),
    ).toEqual([]);
  });

  it("refuses a return before leaving", () => {
    expect(listFaultsAfter(membershipsDoNotOverlap, [GROUPS, '"2015-07-01"', '"2014"'])).toEqual([
      'data/groups.json:9 [0].members[1].from: "2014", but its membership from 2009 ends 2015-06-30. Correct one of the two, or remove it.',
    ]);
  });

  it("asks for no order of the periods in the file, and names the later one", () => {
    const [first, second] = ['"from": "2009", "until": "2015-06-30"', '"from": "2015-07-01", "until": null'];
    const turned = (last: string) =>
      listFaultsAfter(
        membershipsDoNotOverlap,
        [GROUPS, first, "FIRST"],
        [GROUPS, second, first],
        [GROUPS, "FIRST", last],
      );
    expect(turned(second)).toEqual([]);
    expect(turned('"from": "2014", "until": null')).toEqual([
      'data/groups.json:8 [0].members[0].from: "2014", but its membership from 2009 ends 2015-06-30. Correct one of the two, or remove it.',
    ]);
  });

  it("refuses a second membership while the first has no end", () => {
    expect(listFaultsAfter(membershipsDoNotOverlap, [GROUPS, '"2015-06-30"', "null"])).toEqual([
      'data/groups.json:9 [0].members[1].from: "2015-07-01", but its membership from 2009 has no end. Correct one of the two, or remove it.',
    ]);
  });

  it("refuses an end before the beginning", () => {
    expect(
      listFaultsAfter(membershipsDoNotOverlap, [
        GROUPS,
        '"RUS", "from": "2009", "until": null',
        '"RUS", "from": "2009", "until": "2008-12"',
      ]),
    ).toEqual([
      'data/groups.json:10 [0].members[2].until: "2008-12", but it began 2009. Should not be before 2009, or null.',
    ]);
  });
});
