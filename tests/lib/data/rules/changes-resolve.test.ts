import { describe, expect, it } from "vitest";
import { changesResolve } from "@/lib/data/rules/changes-resolve";
import { CHANGES } from "../valid-folder";
import { listFaultsAfter } from "./faults-of-rule";

describe("changes-resolve", () => {
  it("takes files and folders, the newest first", () => {
    expect(listFaultsAfter(changesResolve)).toEqual([]);
  });

  it("refuses a dataset that is not there", () => {
    expect(
      listFaultsAfter(changesResolve, [CHANGES, "indicators/test-share", "indicators/test-shares"]),
    ).toEqual([
      'data/changes.json:2 [0].dataset: "indicators/test-shares", but there is no such file. Did you mean "indicators/test-share"?',
    ]);
  });

  it("takes one that was removed", () => {
    expect(
      listFaultsAfter(
        changesResolve,
        [CHANGES, "indicators/test-share", "indicators/gone"],
        [CHANGES, '"corrected"', '"removed"'],
      ),
    ).toEqual([]);
  });

  it("refuses an older change before a newer one", () => {
    expect(listFaultsAfter(changesResolve, [CHANGES, "2025-02-01", "2025-01-30"])).toEqual([
      'data/changes.json:3 [1].date: "2025-01-31", but 2025-01-30 stands before it. Put the newest first.',
    ]);
  });
});
