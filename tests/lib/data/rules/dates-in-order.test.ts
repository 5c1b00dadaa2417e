import { describe, expect, it } from "vitest";
import { datesInOrder } from "@/lib/data/rules/dates-in-order";
import { INDICATOR } from "../listed-folder";
import { CHANGES, EDITION, FACT, GROUPS, MODELS, OPINION, SOURCES, TABLE } from "../valid-folder";
import { listFaultsAfter } from "./faults-of-rule";

describe("dates-in-order", () => {
  it("takes the valid dataset", () => {
    expect(listFaultsAfter(datesInOrder)).toEqual([]);
  });

  it("takes a report of the edition's year, whose day is not known", () => {
    expect(listFaultsAfter(datesInOrder, [EDITION, '"date": "2024-12-12"', '"date": "2024"'])).toEqual([]);
  });

  it("refuses days and months that no calendar has", () => {
    expect(
      listFaultsAfter(
        datesInOrder,
        [GROUPS, "2015-06-30", "2015-06-31"],
        [CHANGES, "2025-02-01", "2025-13-01"],
      ),
    ).toEqual([
      'data/groups.json:8 [0].members[0].until: "2015-06-31", but the calendar has no such day. Should be a day, month or year that exists.',
      'data/changes.json:2 [0].date: "2025-13-01", but the calendar has no such day. Should be a day, month or year that exists.',
    ]);
  });

  it("refuses them in models, tables and claims too", () => {
    const faults = listFaultsAfter(
      datesInOrder,
      [MODELS, '"value": "2024-05-02"', '"value": "2024-13"'],
      [MODELS, '"date": "2024-06"', '"date": "2024-00"'],
      [TABLE, '"measured": "2024-06-15"', '"measured": "2024-06-31"'],
      [OPINION, '"said": "2024-07"', '"said": "2024-19"'],
    );
    expect(faults.map((fault) => fault.split(",")[0])).toEqual([
      `data/${MODELS}:2 [0].released.value: "2024-13"`,
      `data/${MODELS}:2 [0].prices[0].date: "2024-00"`,
      `data/${TABLE}:10 measured: "2024-06-31"`,
      `data/${OPINION}:6 said: "2024-19"`,
    ]);
  });

  it.each([
    [SOURCES, '"published": "2020"', '"published": "2020-13"', "[2].published"],
    [SOURCES, '"retrieved": "2025-02-28"', '"retrieved": "2025-02-29"', "[1].retrieved"],
    [EDITION, '"published": "2024-09-19"', '"published": "2024-09-31"', "published"],
    [EDITION, '"date": "2024-12-12"', '"date": "2024-12-32"', "confirmations[0].date"],
    [GROUPS, '"from": "2015-07-01"', '"from": "2015-07-32"', "[0].members[1].from"],
    [INDICATOR, '"asOf": null', '"asOf": "2024-02-30"', "asOf"],
    [FACT, '"saidOn": "2024-07-01"', '"saidOn": "2024-07-32"', "saidOn"],
    [FACT, '"saidOn": "2024-07-01"', '"saidUntil": "2024-13", "saidOn": null', "saidUntil"],
    [OPINION, '"date": "2024-07-01"', '"date": "2024-07-00"', "reports[0].date"],
  ])("looks at every date of %s: %s", (file, from, to, path) => {
    const faults = listFaultsAfter(datesInOrder, [file, from, to]);
    expect(faults.map((fault) => fault.replace(/^\S+ (\S+): .*$/, "$1"))).toEqual([path]);
  });

  it("takes a source read, and a report made, on the very day of publication", () => {
    expect(
      listFaultsAfter(datesInOrder, [SOURCES, '"published": "2020"', '"published": "2025-01-31"']),
    ).toEqual([]);
    expect(listFaultsAfter(datesInOrder, [EDITION, '"date": "2024-12-12"', '"date": "2024-09-19"'])).toEqual(
      [],
    );
  });

  it("refuses a report before the edition came out", () => {
    expect(listFaultsAfter(datesInOrder, [EDITION, '"date": "2024-12-12"', '"date": "2024-08"'])).toEqual([
      `data/${EDITION}:30 confirmations[0].date: "2024-08", but the edition was published 2024-09-19. Should be 2024-09-19 or later.`,
    ]);
  });

  it("refuses a source read before it was published", () => {
    expect(
      listFaultsAfter(datesInOrder, [SOURCES, '"published": "2024-09-19"', '"published": "2026"']),
    ).toEqual([
      `data/${SOURCES}:11 [0].retrieved: "2025-01-31", but it was published 2026. Should be 2026 or later, or published another date.`,
    ]);
  });
});
