import { describe, expect, it } from "vitest";
import { isPrepared, kindOfPicture, pageOfPicture } from "@/lib/pictures/picture-id";

describe("pageOfPicture", () => {
  it.each([
    ["home-ladder", ""],
    ["home-countries", ""],
    ["ranking-global-ai-index-2024", "rankings/global-ai-index/2024/"],
    ["map-global-ai-vibrancy", "rankings/global-ai-vibrancy/map/"],
    ["ahead-or-behind-rus", "ahead-or-behind/rus/"],
    ["agreement-global-ai-index-vs-global-ai-vibrancy", "agreement/global-ai-index-vs-global-ai-vibrancy/"],
    ["weights-global-ai-index-2024", "weights/global-ai-index/2024/"],
    ["settled-global-ai-index-2024", "weights/global-ai-index/2024/"],
    ["claim-deepseek-in-science", "claims/deepseek-in-science/"],
    ["models-science-right", "models/"],
    ["prices-simple-evals-ru-by-input-price", "tables/simple-evals-ru/"],
    ["country-rus-history-global-ai-index", "countries/rus/"],
    ["compare-gap-usa", "compare/"],
    ["compare-chn-vs-usa-pillars", "compare/chn-vs-usa/"],
  ])("says on which page %s stands", (id, page) => {
    expect(pageOfPicture(id)).toBe(page);
  });

  it.each([
    "",
    "ladder",
    "home-",
    "ranking-",
    "map-../../etc",
    "claim-a/b",
    'claim-a"b',
    "CLAIM-a",
    "claim--a",
    `claim-${"a".repeat(200)}`,
  ])("knows no page of %j", (id) => {
    expect(pageOfPicture(id)).toBeNull();
  });
});

describe("isPrepared", () => {
  it("is true of the five countries and the pairs among them, and of all that is no country's", () => {
    for (const id of [
      "country-bra-pillars-global-ai-index-2025",
      "ahead-or-behind-chn",
      "compare-chn-vs-usa-pillars",
      "compare-gap-fra",
      "compare-pillars",
      "ranking-global-ai-index-2024",
    ])
      expect(isPrepared(id), id).toBe(true);
  });

  it("is false of other countries, of a pair with one of them, and of no picture", () => {
    for (const id of [
      "country-fra-pillars-global-ai-index-2025",
      "ahead-or-behind-fra",
      "compare-fra-vs-usa-pillars",
      "compare-deu-vs-fra-pillars",
      "nothing",
    ])
      expect(isPrepared(id), id).toBe(false);
  });
});

describe("kindOfPicture", () => {
  it("is what the name begins with", () => {
    expect(kindOfPicture("ahead-or-behind-rus")).toBe("ahead-or-behind");
    expect(kindOfPicture("ranking-global-ai-index-2024")).toBe("ranking");
    expect(kindOfPicture("ranking")).toBe("ranking");
  });
});
