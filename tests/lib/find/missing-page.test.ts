import { describe, expect, it } from "vitest";
import { readMissingPage } from "@/lib/find/missing-page";

describe("readMissingPage", () => {
  it.each([
    ["/en/countries/rusia/", "en", "rusia", ["country"]],
    ["/ar/countries/روسا", "ar", "روسا", ["country"]],
    ["/ar/rankings/global-ai-indx/2024/", "ar", "global ai indx 2024", ["ranking", "map"]],
    ["/en/compare/rus-vs-chna/", "en", "rus chna", ["pair"]],
    ["/en/data/wdi-rd/", "en", "wdi rd", ["dataset"]],
    ["/en/rusia/", "en", "rusia", undefined],
    ["/countries/rusia/", "en", "rusia", ["country"]],
    ["/xx/countries/rusia/", "en", "rusia", ["country"]],
    ["/en/rankings", "en", "rankings", undefined],
    ["/nowhere", "en", "nowhere", undefined],
    ["/en/", "en", "", undefined],
    ["/", "en", "", undefined],
    ["", "en", "", undefined],
  ])("takes from %s the language %s and the question %s", (path, locale, query, kinds) => {
    expect(readMissingPage(path)).toEqual({ locale, query, kinds });
  });

  it("reads no more than a name's length of an endless address", () => {
    expect(readMissingPage(`/en/countries/${"x".repeat(5000)}/`).query).toHaveLength(200);
  });
});
